/**
 * Reads every workbook of a folder with our reader, with SheetJS and, where it is installed, by way of LibreOffice's own
 * conversion, and compares them cell by cell: npm run compare -- <folder> [--write]
 * `--write` puts the table into docs/benchmarks.md. Exit 0 where every difference has an explained cause, 1 where one has
 * not or our reader failed, 2 for a wrong call.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
});
const root = path.resolve(import.meta.dirname, '..');
const [folder] = positionals;

async function run(work) {
  const { main, child } = await bundle(
    { main: 'scripts/compare-readers/main.ts', child: 'scripts/compare-readers/child.ts' },
    // From there prettier is found, which formats the document.
    path.join(root, 'node_modules/.cache/phuluc/compare-readers'),
    ['prettier'],
  );
  const { compareFolder, writeSection } = await import(main);
  const { markdown, sound } = await compareFolder(folder, child, work);
  console.log(markdown);
  if (values.write) {
    const file = path.join(root, 'docs/benchmarks.md');
    writeFileSync(file, await writeSection(readFileSync(file, 'utf8'), 'compare', markdown));
  }
  return sound ? 0 : 1;
}

if (folder === undefined) {
  console.error('Usage: npm run compare -- <folder> [--write]');
  process.exitCode = 2;
} else {
  const work = mkdtempSync(path.join(tmpdir(), 'phuluc-compare-'));
  try {
    process.exitCode = await run(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
