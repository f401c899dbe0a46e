import type { AppendixStrings } from '../appendix/strings';
import { isBlank } from '../check/cellText';
import { isPrintedTarget, isPrintedUnit } from '../check/printed';
import { isTemplateFormula } from '../check/rowFormula';
import type { Indicator } from '../plan/schema';
import type { LocatedAppendix } from './located';
import type { Torn, Witness } from './tornRows';
import { WITNESSES } from './tornRows';

/** Whether a cell of a row is what the template has there for an indicator; a blank is nobody's. */
function isOf(
  row: number,
  witness: Witness,
  indicator: Indicator,
  { index, columns }: Pick<LocatedAppendix, 'index' | 'columns'>,
  strings: AppendixStrings,
): boolean {
  const cell = index.at(row, columns.get(witness) ?? 0);
  if (isBlank(cell)) return false;
  if (witness === 'unit') return isPrintedUnit(cell, indicator, strings);
  if (witness === 'target') return isPrintedTarget(cell, indicator, strings);
  const formula = cell?.formula;
  const places = { columns: Object.fromEntries(columns) };
  return formula !== undefined && isTemplateFormula(formula, { row, indicator, places }, witness, strings);
}

/** What a row says of the two indicators that its label and its hidden code are of. */
export interface Testimony extends Pick<Torn<Indicator>, 'against' | 'isBacked'> {
  /** Whether what can tell is the code's, all of it. */
  readonly isCodes: boolean;
}

/** Asks the other cells of a row whose label is one indicator's and whose hidden code another's. */
export function testimonyOf(
  row: number,
  { labelled, coded }: Torn<Indicator>,
  sheet: Pick<LocatedAppendix, 'index' | 'columns'>,
  strings: AppendixStrings,
): Testimony {
  const says = (witness: Witness, own: Indicator, other: Indicator) =>
    isOf(row, witness, own, sheet, strings) && !isOf(row, witness, other, sheet, strings);
  for (const witnesses of WITNESSES) {
    const against = witnesses.find((each) => says(each, coded, labelled));
    const isBacked = witnesses.some((each) => says(each, labelled, coded));
    if (against) return { against, isCodes: !isBacked };
    if (isBacked) return { isBacked, isCodes: false };
  }
  return { isCodes: false };
}
