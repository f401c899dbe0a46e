import type { ResultKind } from '../../../number/reading';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** The result's own text says that it is an estimate or final ("ước 1,9"), and the column of the kind says the contrary. */
export const kindContradicts: RowRule<'kindContradicts', Held & { readonly kind: ResultKind }> = {
  code: 'kindContradicts',
  severity: 'warning',
  check: ({ reading, kind, cells }) => {
    const inText = reading.state === 'reported' ? reading.kind : undefined;
    const isContrary = inText !== undefined && kind.kind !== undefined && kind.kind !== inText;
    return isContrary ? [{ at: 'kind', fact: { ...heldBy(cells.result), kind: inText } }] : [];
  },
};
