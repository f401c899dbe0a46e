/**
 * Reads a file of cell texts whose meaning is known, and prints per kind how many are read as the file says, asked
 * without need, wrong without a finding: npm run bench:reading -- <cell-texts.json>
 * The file: `{ cells: [{ text, kind, value?, value2?, unit?, comparator?, alternatives?, needs? }] }`, see
 * scripts/read-cell-texts/expect.ts. Exit 0 where at least 97 % are as it says and none is wrong, 1 where not, 2 for a wrong call.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run bench:reading -- <cell-texts.json>');
  process.exitCode = 2;
} else {
  const built = mkdtempSync(path.join(tmpdir(), 'phuluc-cell-texts-'));
  try {
    const { main } = await bundle({ main: 'scripts/read-cell-texts/main.ts' }, built);
    const { readCellTexts } = await import(main);
    process.exitCode = readCellTexts(readFileSync(file, 'utf8'), (text) => console.log(text));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}
