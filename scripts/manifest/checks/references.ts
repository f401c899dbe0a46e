import type { ManifestElement } from '../parse';
import { NAMESPACES, child, descendants } from '../parse';
import type { Problem } from '../problem';
import { problemAt } from '../problem';

const RESID_MAX = 32;

type ResourceKind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

const URL_REFERENCES = new Set(['SourceLocation', 'FunctionFile', 'LearnMoreUrl']);

/** The kind of resource that a referring element must name. */
function kindWanted({ name }: ManifestElement): ResourceKind {
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  return URL_REFERENCES.has(name) ? 'Urls' : 'ShortStrings';
}

/** One entry of <Resources>, with the list it stands in. */
export interface Resource {
  readonly element: ManifestElement;
  readonly id: string;
  readonly kind: string;
}

const overridesOf = (root: ManifestElement) => child(root, 'VersionOverrides');

/** All that <Resources> defines. */
export function resourcesOf(root: ManifestElement): Resource[] {
  const overrides = overridesOf(root);
  const lists = (overrides && child(overrides, 'Resources')?.children) ?? [];
  return lists.flatMap(({ name: kind, children }) =>
    children.map((element) => ({ element, id: element.attributes.get('id') ?? '', kind })),
  );
}

const referring = (root: ManifestElement) =>
  descendants(root).filter(({ attributes }) => attributes.has('resid'));

/** Every `resid` names a resource that exists and is of the right kind. */
export function checkReferences(root: ManifestElement): Problem[] {
  const kinds = new Map(resourcesOf(root).map(({ id, kind }) => [id, kind]));
  return referring(root).flatMap((element) => {
    const resid = element.attributes.get('resid') ?? '';
    const wanted = kindWanted(element);
    const kind = kinds.get(resid);
    if (kind === undefined) {
      const remedy = `Define it in <bt:${wanted}> or correct the name.`;
      return [problemAt(element, 'residUndefined', `"${resid}" is not defined in <Resources>`, remedy)];
    }
    if (kind === wanted) return [];
    const what = `"${resid}" is one of <bt:${kind}>`;
    return [problemAt(element, 'residOfWrongKind', what, `Refer to one of <bt:${wanted}>.`)];
  });
}

/** The schema's limit on a resource's id; Office drops the whole ribbon when one is longer. */
export function checkResourceIds(root: ManifestElement): Problem[] {
  return resourcesOf(root)
    .filter(({ id }) => id.length > RESID_MAX)
    .map(({ element, id }) =>
      problemAt(
        element,
        'residTooLong',
        `the id "${id}" has ${id.length} characters`,
        `Shorten it to ${RESID_MAX}, and its references with it.`,
      ),
    );
}

/** Resources that nothing refers to: most often a reference that was mistyped or forgotten. */
export function checkUnused(root: ManifestElement): Problem[] {
  const used = new Set(referring(root).map(({ attributes }) => attributes.get('resid')));
  return resourcesOf(root)
    .filter(({ id }) => !used.has(id))
    .map(({ element, id }) =>
      problemAt(element, 'resourceUnused', `nothing refers to "${id}"`, 'Refer to it or remove it.'),
    );
}

function repeated(elements: readonly ManifestElement[]): Problem[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = element.attributes.get('id') ?? '';
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problemAt(element, 'idRepeated', `the id "${id}" is used twice`, 'Give it an id of its own.')];
  });
}

const COMMANDS = new Set(['Group', 'Control']);

/** The ids of groups and controls are unique, and so are those of the resources. */
export function checkIds(root: ManifestElement): Problem[] {
  const commands = descendants(root).filter(
    ({ name, namespace }) => namespace === NAMESPACES.overrides && COMMANDS.has(name),
  );
  return [...repeated(commands), ...repeated(resourcesOf(root).map(({ element }) => element))];
}
