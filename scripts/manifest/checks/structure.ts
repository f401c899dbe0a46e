import type { ManifestElement } from '../parse';
import type { Problem } from '../problem';
import { problemAt } from '../problem';
import type { ChildRule, ElementRule } from '../schema';
import { rootRule } from '../schema';

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));

const isA = (element: ManifestElement, { name, namespace }: ChildRule) =>
  element.name === name && element.namespace === namespace;

function checkAttributes(element: ManifestElement, expected: Readonly<Record<string, boolean>>): Problem[] {
  const names = Object.keys(expected);
  const missing = names
    .filter((name) => expected[name] === true && !element.attributes.has(name))
    .map((name) =>
      problemAt(element, 'attributeMissing', `the attribute ${name} is missing`, `Add ${name}="…".`),
    );
  const unknown = [...element.attributes.keys()]
    .filter((name) => !names.includes(name))
    .map((name) =>
      problemAt(
        element,
        'attributeUnknown',
        `the attribute ${name} is not known here`,
        `Remove it; known: ${list(names)}.`,
      ),
    );
  return [...missing, ...unknown];
}

function checkValues(
  element: ManifestElement,
  values: Readonly<Record<string, readonly string[]>>,
): Problem[] {
  return Object.entries(values).flatMap(([attribute, allowed]) => {
    const value = attribute === '' ? element.text : element.attributes.get(attribute);
    if (value === undefined || allowed.includes(value)) return [];
    const where = attribute === '' ? 'its text' : attribute;
    const what = `"${value}" is not allowed as ${where}`;
    return [problemAt(element, 'valueNotAllowed', what, `Use one of: ${list(allowed)}.`)];
  });
}

/** Unknown children, children after one that must follow them, and children that are there too often. */
function checkSequence(element: ManifestElement, rules: readonly ChildRule[]): Problem[] {
  const problems: Problem[] = [];
  const counts = new Map<ChildRule, number>();
  let furthest = 0;
  for (const member of element.children) {
    const place = rules.findIndex((rule) => isA(member, rule));
    const rule = rules[place];
    if (rule === undefined) {
      const known = list(rules.map(({ name }) => name));
      const what = `<${member.tag}> is not known inside <${element.tag}>`;
      problems.push(
        problemAt(member, 'elementUnknown', what, `Remove it or mind its namespace; known: ${known}.`),
      );
      continue;
    }
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (place < furthest) {
      const order = list(rules.map(({ name }) => name));
      const what = `<${member.tag}> comes too late inside <${element.tag}>`;
      problems.push(problemAt(member, 'elementMisplaced', what, `Keep the schema's order: ${order}.`));
    } else if (count > rule.max) {
      const what = `there is more than one <${member.tag}> inside <${element.tag}>`;
      problems.push(problemAt(member, 'elementRepeated', what, 'Keep one.'));
    }
    furthest = Math.max(furthest, place);
  }
  return problems;
}

function checkPresence(element: ManifestElement, rules: readonly ChildRule[]): Problem[] {
  return rules
    .filter((rule) => rule.min > 0 && !element.children.some((member) => isA(member, rule)))
    .map(({ name }) =>
      problemAt(element, 'elementMissing', `<${name}> is missing inside <${element.tag}>`, `Add <${name}>.`),
    );
}

/** The rule of the element's own `xsi:type`, or the problem with that type. */
function ruleOfType(
  element: ManifestElement,
  types: Readonly<Record<string, ElementRule>>,
): ElementRule | Problem {
  const known = list(Object.keys(types));
  if (element.type === undefined) {
    return problemAt(
      element,
      'attributeMissing',
      'the attribute xsi:type is missing',
      `Use one of: ${known}.`,
    );
  }
  const rule = Object.hasOwn(types, element.type) ? types[element.type] : undefined;
  const what = `"${element.type}" is not allowed as xsi:type`;
  return rule ?? problemAt(element, 'valueNotAllowed', what, `Use one of: ${known}.`);
}

function checkElement(element: ManifestElement, rule: ElementRule): Problem[] {
  const own = [
    ...checkAttributes(element, rule.attributes ?? {}),
    ...checkValues(element, rule.values ?? {}),
  ];
  const typed = rule.types ? ruleOfType(element, rule.types) : {};
  if ('code' in typed) return [...own, typed];
  const rules = typed.children ?? rule.children ?? [];
  return [
    ...own,
    ...checkSequence(element, rules),
    ...checkPresence(element, rules),
    ...element.children.flatMap((member) => {
      const childRule = rules.find((candidate) => isA(member, candidate));
      return childRule ? checkElement(member, childRule.rule) : [];
    }),
  ];
}

/** Elements, their order and number, attributes and closed values, per `schema.ts`. */
export function checkStructure(root: ManifestElement): Problem[] {
  if (!isA(root, rootRule)) {
    const remedy = `Begin with <OfficeApp xmlns="${rootRule.namespace}">.`;
    return [problemAt(root, 'rootUnknown', `the root element is <${root.tag}>`, remedy)];
  }
  return checkElement(root, rootRule.rule);
}
