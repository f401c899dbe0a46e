import type { AppendixStrings } from '../../../appendix/strings';
import type { Indicator } from '../../../plan/schema';
import type { AppendixContext, AppendixRow } from '../../appendixContext';
import { isPrintedTarget, isPrintedUnit } from '../../printed';
import { isTemplateFormula } from '../../rowFormula';
import type { AppendixRule } from '../../rule';

/**
 * What stands in a row besides its label and its hidden code, and differs from indicator to indicator. What people saw while they typed
 * the result comes first: who sorts without the last columns leaves the formulas behind.
 */
const WITNESSES = [
  ['unit', 'target'],
  ['gap', 'verdict'],
] as const;
type Witness = (typeof WITNESSES)[number][number];

/** Whether a cell of a row is what the template has there for an indicator. */
function isOf(row: AppendixRow, witness: Witness, indicator: Indicator, strings: AppendixStrings): boolean {
  const cell = row.cells[witness];
  if (witness === 'unit') return isPrintedUnit(cell, indicator, strings);
  if (witness === 'target') return isPrintedTarget(cell, indicator, strings);
  const formula = cell?.formula;
  return formula !== undefined && isTemplateFormula(formula, { ...row, indicator }, witness, strings);
}

/** A row whose hidden code is another indicator's than its label, with what its other cells say. */
interface TornRow {
  readonly row: AppendixRow;
  readonly coded: Indicator;
  /** A cell that is the code's and not the label's. */
  readonly against?: Witness;
  /** Whether what can tell is the label's. */
  readonly isBacked: boolean;
}

function tornRows({ appendix, rows, strings }: AppendixContext): readonly TornRow[] {
  return appendix.rows.flatMap(({ coded }, at): TornRow[] => {
    const row = rows[at];
    if (!coded || !row) return [];
    const says = (witness: Witness, own: Indicator, other: Indicator) =>
      isOf(row, witness, own, strings) && !isOf(row, witness, other, strings);
    for (const witnesses of WITNESSES) {
      const against = witnesses.find((each) => says(each, coded, row.indicator));
      if (against) return [{ row, coded, against, isBacked: false }];
      if (witnesses.some((each) => says(each, row.indicator, coded))) return [{ row, coded, isBacked: true }];
    }
    return [{ row, coded, isBacked: false }];
  });
}

/**
 * A row whose label is one indicator's and whose hidden code another's, where nothing else in it says which is right: a label was typed or
 * pasted over another, or two were exchanged. Where the rows were sorted without the hidden column, unit and target went along with the
 * label; where all that can tell went along in the other rows, it did in those too whose two indicators share unit and target.
 */
export const labelContradicts: AppendixRule<
  'labelContradicts',
  {
    /** Id of the indicator that the code is of. */
    readonly coded: string;
    /** A cell of the row that is the code's as well. */
    readonly against?: Witness;
  }
> = {
  code: 'labelContradicts',
  severity: 'error',
  explains: ['codeLabelMismatch', 'unitEdited', 'targetEdited', 'formulaOverwritten'],
  check: (context) => {
    const torn = tornRows(context);
    const isSorted = torn.some(({ isBacked }) => isBacked) && torn.every(({ against }) => !against);
    if (isSorted) return [];
    return torn.flatMap(({ row, coded, against, isBacked }) =>
      isBacked ? [] : [{ row, at: 'label', fact: { coded: coded.id, ...(against && { against }) } }],
    );
  },
};
