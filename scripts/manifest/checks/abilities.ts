import type { ManifestElement } from '../parse';
import { child, descendants } from '../parse';
import type { Problem } from '../problem';
import { problemAt } from '../problem';

/** The highest ExcelApi that Excel LTSC 2021 has; newer calls stay behind src/excel's capabilities. */
const CEILING = { major: 1, minor: 14 } as const;

function isAbove(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > CEILING.major || (major === CEILING.major && minor > CEILING.minor);
}

/** The add-in asks for ExcelApi, and for no more than 1.14. */
export function checkRequirements(root: ManifestElement): Problem[] {
  const requirements = child(root, 'Requirements');
  if (requirements === undefined) return [];
  const sets = descendants(requirements).filter(({ name }) => name === 'Set');
  const excel = sets.find(({ attributes }) => attributes.get('Name') === 'ExcelApi');
  if (excel === undefined) {
    const remedy = 'Add <Set Name="ExcelApi" MinVersion="1.14" />.';
    return [problemAt(requirements, 'requirementMissing', 'ExcelApi is not asked for', remedy)];
  }
  const inherited = child(requirements, 'Sets')?.attributes.get('DefaultMinVersion');
  const version = excel.attributes.get('MinVersion') ?? inherited ?? '1.1';
  if (!isAbove(version)) return [];
  const what = `ExcelApi ${version} shuts out Excel LTSC 2021`;
  return [problemAt(excel, 'requirementTooHigh', what, `Ask for ${CEILING.major}.${CEILING.minor} at most.`)];
}

/** Every function that a button runs is registered by src/commands, and a page is named that runs it. */
export function checkFunctions(root: ManifestElement, commandNames: readonly string[]): Problem[] {
  const elements = descendants(root);
  const functions = elements.filter(({ name }) => name === 'FunctionName');
  const unknown = functions
    .filter(({ text }) => !commandNames.includes(text))
    .map((element) =>
      problemAt(
        element,
        'functionUnknown',
        `"${element.text}" is not a command`,
        `Add it to src/commands/commandNames.ts; known: ${commandNames.join(', ')}.`,
      ),
    );
  const [first] = functions;
  if (first === undefined || elements.some(({ name }) => name === 'FunctionFile')) return unknown;
  const remedy = 'Add <FunctionFile resid="…" /> before <ExtensionPoint>.';
  return [
    ...unknown,
    problemAt(first, 'functionFileMissing', 'no page is named that has the functions', remedy),
  ];
}
