import type { Witness } from '../../../locate/tornRows';
import type { AppendixRule } from '../../rule';
import { doubtfulRows } from '../../tornRows';

/**
 * A row whose label is one indicator's and whose hidden code another's, where nothing else in it says which is right: a label was typed or
 * pasted over another, or two were exchanged. A label that has another row was copied over this one, which is read as its code's then.
 */
export const labelContradicts: AppendixRule<
  'labelContradicts',
  {
    /** Id of the indicator that the code is of. */
    readonly coded: string;
    /** A cell of the row that is the code's as well. */
    readonly against?: Witness;
    /** Id of the indicator that the label is of, where that has another row, and the cell of the label there. */
    readonly labelled?: string;
    readonly labelAt?: string;
  }
> = {
  code: 'labelContradicts',
  severity: 'error',
  explains: ['codeLabelMismatch', 'labelEdited', 'unitEdited', 'targetEdited', 'formulaOverwritten'],
  check: (context) =>
    doubtfulRows(context).map(({ row, labelled, coded, against, labelAt }) => {
      const own = labelAt === undefined ? {} : { labelled: labelled.id, labelAt };
      return { row, at: 'label', fact: { coded: coded.id, ...(against && { against }), ...own } };
    }),
};
