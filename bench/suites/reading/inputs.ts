import { generate, generateShares, inputSet } from '../../inputs/inputSet';
import type { InputSet } from '../../runner/measure';
import type { SuiteContext } from '../../runner/suite';
import type { LongSheet } from './inputs/longSheet';

/** This many appendices, each with other figures. */
export function appendixSet(context: SuiteContext, count: number): Promise<InputSet> {
  return inputSet(context, 'reading/inputs/appendices', `appendices-${count}`, (script, folder) =>
    generateShares(script, folder, count),
  );
}

/** One workbook whose only sheet has this many rows. */
export function longSheetSet(context: SuiteContext, rows: number): Promise<InputSet> {
  return inputSet(context, 'reading/inputs/longSheet', `rows-${rows}`, (script, folder) =>
    generate(script, { folder, rows } satisfies LongSheet),
  );
}
