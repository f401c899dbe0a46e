import path from 'node:path';
import type { Contestant } from '../../runner/contestant';
import type { SuiteContext } from '../../runner/suite';
import { readers, FLOOR } from '../reading/contestants';

/** The name of the product's merge. */
export const MERGE = 'Phụ Lục, merge';

/** The floor of reading and openpyxl reading, to hold the whole merge against. */
export function mergers(context: SuiteContext): Contestant[] {
  const script = path.join(context.built, 'merging/contestants/ours.mjs');
  const compared = readers(context).filter(({ name }) => name === FLOOR || name.startsWith('openpyxl'));
  const [floor, ...others] = compared;
  const ours = { name: MERGE, version: '', ours: true, command: process.execPath, arguments: [script] };
  return [...(floor ? [floor] : []), ours, ...others];
}
