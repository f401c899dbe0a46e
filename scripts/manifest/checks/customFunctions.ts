import type { ManifestElement } from '../parse';
import { descendants } from '../parse';
import type { Problem } from '../problem';
import { problemAt } from '../problem';
import { addressesOf } from './addresses';
import { resourcesOf } from './references';

/** What is known of the build that the addresses lead to. */
export interface Build {
  /** Names of the pages, scripts and data files that it makes, besides the assets. */
  readonly files: ReadonlySet<string>;
  /** The metadata of the worksheet functions, by file name. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The ids under which the functions' script registers code. */
  readonly registered: readonly string[];
  /** What stands before a function's name. */
  readonly namespace: string;
}

/** "https://host/base/functions.js?v=1" → "functions.js"; undefined for what is served from assets. */
function builtName(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  return pathname.includes('/assets/') ? undefined : pathname.slice(pathname.lastIndexOf('/') + 1);
}

/** Whatever is to be served beside the assets is made by the build. */
export function checkBuilt(root: ManifestElement, { files }: Build): Problem[] {
  return addressesOf(root).flatMap(({ element, url }) => {
    const name = builtName(url);
    if (element.name === 'AppDomain' || name === undefined || files.has(name)) return [];
    const remedy = `Correct the address; the build makes ${[...files].join(', ')}.`;
    return [problemAt(element, 'fileNotBuilt', `the build makes no ${name}`, remedy)];
  });
}

const extensionPoint = (root: ManifestElement): ManifestElement | undefined =>
  descendants(root).find(({ name, type }) => name === 'ExtensionPoint' && type === 'CustomFunctions');

/** The texts of a resource that an element inside another refers to: the default and its overrides. */
function textsOf(root: ManifestElement, within: ManifestElement, name: string): string[] {
  const resid = descendants(within)
    .filter((element) => element.name === name)
    .flatMap((element) => [element, ...element.children])
    .find(({ attributes }) => attributes.has('resid'))
    ?.attributes.get('resid');
  const resource = resourcesOf(root).find(({ id }) => id === resid)?.element;
  const texts = [
    resource?.attributes.get('DefaultValue'),
    ...(resource?.children ?? []).map(({ attributes }) => attributes.get('Value')),
  ];
  return texts.filter((text) => text !== undefined);
}

interface Described {
  readonly id?: unknown;
  readonly name?: unknown;
}

function describedIn(text: string): readonly Described[] | undefined {
  try {
    const { functions } = JSON.parse(text) as { readonly functions?: unknown };
    return Array.isArray(functions) ? functions : undefined;
  } catch {
    return undefined;
  }
}

/** Microsoft's rules for ids and names of custom functions; a name that looks like a cell is none. */
const NAME = /^(?![A-Z]{1,3}\d+$)[A-Z][A-Z0-9_.]{2,}$/;

function problemOf(
  file: string,
  { metadata, registered }: Build,
): { readonly what: string; readonly remedy: string } | undefined {
  const described = describedIn(metadata[file] ?? '');
  const generated = 'It is made from src/functions/catalogue.ts.';
  if (!described) return { what: `${file} holds no functions`, remedy: generated };
  const ids = described.map(({ id }) => String(id));
  const missing = registered.filter((id) => !ids.includes(id));
  const idle = ids.filter((id) => !registered.includes(id));
  if (missing.length > 0 || idle.length > 0 || new Set(ids).size < ids.length) {
    const what = `${file} tells of ${ids.join(', ')}, the script registers ${registered.join(', ')}`;
    return { what, remedy: 'Let both have the same ids, each once.' };
  }
  const bad = described.find(({ id, name }) => !NAME.test(String(id)) || !NAME.test(String(name)));
  if (!bad) return undefined;
  const what = `${file} has a function that Excel would refuse: ${String(bad.id)}, ${String(bad.name)}`;
  return { what, remedy: 'Three capital letters or more, no cell address.' };
}

/** The metadata that the manifest names tells of the functions that the script registers, under the same prefix. */
export function checkCustomFunctions(root: ManifestElement, build: Build): Problem[] {
  const point = extensionPoint(root);
  if (!point) return [];
  const wrongPrefix = textsOf(root, point, 'Namespace').filter((text) => text !== build.namespace);
  const namespaces = wrongPrefix.map((text) => {
    const what = `the functions are called "${text}", the product writes "${build.namespace}"`;
    return problemAt(point, 'namespaceDiffers', what, `Write ${build.namespace} in every language.`);
  });
  const files = textsOf(root, point, 'Metadata').flatMap((url) => builtName(url) ?? []);
  const functions = files.flatMap((file) => {
    const problem = problemOf(file, build);
    return problem ? [problemAt(point, 'functionsDiffer', problem.what, problem.remedy)] : [];
  });
  return [...namespaces, ...functions];
}
