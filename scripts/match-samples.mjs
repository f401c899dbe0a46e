/**
 * Matches every workbook of a folder with the plans that ship, and with a plan made from the table's own labels where a
 * file of the same name ending in .json holds them: npm run match:samples -- <folder>
 * Prints what was found. Exit 0 where nothing was matched with the wrong indicator, 1 where something was, 2 for a
 * wrong call.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run match:samples -- <folder>');
  process.exit(2);
}
const built = mkdtempSync(path.join(tmpdir(), 'phuluc-match-'));
try {
  const { main } = await bundle({ main: 'scripts/match-samples/main.ts' }, built);
  const { matchSamples } = await import(main);
  process.exitCode = await matchSamples(folder);
} finally {
  rmSync(built, { recursive: true, force: true });
}
