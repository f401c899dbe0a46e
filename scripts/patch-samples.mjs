/**
 * Sets one cell in every workbook of a folder and looks that nothing else changed:
 * npm run patch:samples -- <folder> [--libreoffice] [--notes]
 * `--libreoffice` also opens both files in LibreOffice and compares the cells it reads; `--notes` also puts a fill and a
 * note on the cell. Exit 0 where every file holds, 1 where one does not, 2 for a wrong call.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { libreoffice: { type: 'boolean', default: false }, notes: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run patch:samples -- <folder> [--libreoffice] [--notes]');
  process.exit(2);
}
const built = mkdtempSync(path.join(tmpdir(), 'phuluc-patch-'));
try {
  const { main } = await bundle({ main: 'scripts/patch-samples/main.ts' }, built);
  const { patchSamples } = await import(main);
  process.exitCode = await patchSamples(folder, values, built);
} finally {
  rmSync(built, { recursive: true, force: true });
}
