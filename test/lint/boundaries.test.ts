/** The linter keeps the import boundaries of docs/architecture.md: whoever breaks one gets an error. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Source {
  readonly path: string;
  readonly code: string;
}

type Rules = readonly string[];

/**
 * Lints texts as if they were files of the project, and gives the rules that each breaks. In a process of
 * its own, because Jest cannot load ESLint's configuration, which is an ES module.
 */
function lint(sources: readonly Source[]): Rules[] {
  const script = `
    import { ESLint } from 'eslint';
    const sources = JSON.parse(process.argv[1]);
    const allowDefaultProject = sources.map(({ path }) => path);
    const projectService = {
      allowDefaultProject,
      maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: allowDefaultProject.length,
    };
    const eslint = new ESLint({
      overrideConfig: { languageOptions: { parserOptions: { projectService } } },
    });
    const results = [];
    for (const { path, code } of sources) {
      const [{ messages }] = await eslint.lintText(code, { filePath: path });
      results.push(messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    console.log(JSON.stringify(results));
  `;
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(sources)],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return JSON.parse(output) as Rules[];
}

const importing = (path: string, from: string): Source => ({
  path,
  code: `import * as other from '${from}';\nexport const use = () => other;\n`,
});

const PATHS = 'import-x/no-restricted-paths';
const IMPORTS = 'no-restricted-imports';

const cases: readonly (readonly [source: Source, rules: Rules])[] = [
  [importing('src/core/x.ts', 'node:fs'), [IMPORTS]],
  [importing('src/core/x.ts', 'fflate'), [IMPORTS]],
  [importing('src/core/x.ts', '../locale'), [PATHS]],
  [importing('src/core/check/x.ts', '../../plans'), [PATHS]],
  [importing('src/core/x.ts', '../xlsx/read/refusal'), [PATHS]],
  [importing('src/locale/x.ts', '../cli/io'), [PATHS]],
  [importing('src/xlsx/x.ts', '../locale'), [PATHS]],
  [importing('src/plans/x.ts', '../cli/io'), [PATHS]],
  [importing('src/core/x.ts', './decimal/decimal'), []],
  [importing('src/core/x.ts', 'big.js'), []],
  [importing('src/core/x.ts', 'zod'), []],
  [importing('src/locale/x.ts', '../core/decimal/decimal'), []],
  [importing('src/cli/x.ts', '../locale'), []],
  [importing('src/cli/x.ts', 'node:fs'), []],
  [importing('src/functions/x.ts', '../locale/vi/functions'), []],
  [importing('src/functions/x.ts', '../excel/port'), [PATHS]],
  [importing('src/functions/x.ts', '../taskpane/plans'), [PATHS]],
  [importing('src/functions/x.ts', 'react'), [IMPORTS]],
  [importing('src/taskpane/x.ts', '../functions/catalogue'), [PATHS]],
  [importing('src/workbench/x.ts', '../functions/catalogue'), []],
  [
    { path: 'src/functions/x.ts', code: 'export const kept = () => localStorage;\n' },
    ['no-restricted-globals'],
  ],
  [{ path: 'src/core/x.ts', code: 'export const now = () => Date.now();\n' }, ['no-restricted-properties']],
  [
    { path: 'src/core/x.ts', code: 'export const die = () => Math.random();\n' },
    ['no-restricted-properties'],
  ],
  [{ path: 'src/core/x.ts', code: 'export const where = () => process;\n' }, ['no-restricted-globals']],
  [{ path: 'src/cli/x.ts', code: 'export const now = () => Date.now();\n' }, []],
];

test('each source breaks the rules it should and no other', () => {
  const sources = cases.map(([source]) => source);
  const named = (rules: readonly Rules[]) =>
    sources.map(({ path, code }, index) => ({ path, code, rules: rules[index] }));
  expect(named(lint(sources))).toEqual(named(cases.map(([, rules]) => rules)));
}, 120_000);
