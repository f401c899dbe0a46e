import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contestant } from '../../runner/contestant';
import type { SuiteContext } from '../../runner/suite';

const PYTHON = 'python3';

/** Version of an installed npm package; `home` is the folder whose node_modules holds it. */
function versionOf(home: string, name: string): string {
  const file = path.join(home, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function openpyxl(root: string): Contestant {
  const script = path.join(root, 'bench/suites/reading/contestants/openpyxl_read_only.py');
  const asked = spawnSync(PYTHON, ['-c', 'import openpyxl, resource; print(openpyxl.__version__)']);
  const installed = asked.status === 0;
  return {
    name: 'openpyxl, read-only',
    version: installed ? asked.stdout.toString().trim() : '',
    command: PYTHON,
    arguments: [script],
    ...(!installed && { absent: 'not installed' }),
  };
}

/** The name of the contestant whose time all others are given in multiples of. */
export const FLOOR = 'floor';
/** The name of the product's reader, in Node. */
export const OURS = 'Phụ Lục';

/** Everyone who reads, the floor first. */
export function readers({ root, built }: SuiteContext): Contestant[] {
  const node = (file: string): Pick<Contestant, 'command' | 'arguments'> => ({
    command: process.execPath,
    arguments: [path.join(built, `reading/contestants/${file}.mjs`)],
  });
  return [
    { name: FLOOR, version: '', ...node('floor') },
    { name: OURS, version: '', ours: true, ...node('ours') },
    { name: `${OURS}, as in a page`, version: '', ours: true, ...node('oursInPage') },
    {
      name: 'exceljs',
      version: versionOf(path.join(root, 'bench'), 'exceljs'),
      ...node('exceljs'),
    },
    { name: 'SheetJS (@e965/xlsx)', version: versionOf(root, '@e965/xlsx'), ...node('sheetjs') },
    { name: 'hucre', version: versionOf(root, 'hucre'), ...node('hucre') },
    openpyxl(root),
  ];
}
