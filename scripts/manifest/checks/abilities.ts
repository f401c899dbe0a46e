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

/**
 * No button runs a function: without a shared runtime a function command can neither open the pane nor say what
 * it found, so every button shows the pane.
 */
export function checkFunctions(root: ManifestElement): Problem[] {
  return descendants(root)
    .filter(({ name }) => name === 'FunctionName' || name === 'FunctionFile')
    .map((element) =>
      problemAt(
        element,
        'functionCommand',
        'no page of the add-in answers a function command',
        'Use <Action xsi:type="ShowTaskpane"> with a ?view= address.',
      ),
    );
}
