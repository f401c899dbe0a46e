import type { RuleEntry } from '../check/rule';
import type { Witness } from './tornRows';

/** What finding an appendix can say: about its rows, its identity and its columns. */
export type LocateFact =
  | { readonly code: 'indicatorMissing' }
  | { readonly code: 'indicatorDuplicate'; readonly first: string }
  | { readonly code: 'codeUnknown'; readonly raw: string }
  | { readonly code: 'codeLabelMismatch'; readonly coded: string }
  /** A label copied over that of another row, which is read as its code's: what is `against` the label says so, too. */
  | {
      readonly code: 'labelCopied';
      /** Ids of the indicators that the label and the hidden code are of. */
      readonly labelled: string;
      readonly coded: string;
      /** The cell of the label in the row of its own. */
      readonly labelAt: string;
      readonly against: Witness;
    }
  /** The same where the code's indicator has a row of its own besides: the row is nobody's and is not read. */
  | {
      readonly code: 'labelAndCodeCopied';
      readonly labelled: string;
      readonly coded: string;
      readonly labelAt: string;
      readonly codedAt: string;
    }
  | { readonly code: 'codeLost' }
  | { readonly code: 'appendixDuplicate'; readonly other: string }
  | { readonly code: 'identityRecovered'; readonly by: 'codeColumn' | 'labels' }
  | { readonly code: 'planUnknown'; readonly plan: string }
  | { readonly code: 'planVersionDiffers'; readonly found: string; readonly known: string }
  | { readonly code: 'unitUnknown'; readonly unit: string }
  | { readonly code: 'yearUnknown' }
  | { readonly code: 'columnMissing'; readonly column: string }
  /** Headings that stand over one another's columns, as they are written, and the columns that are read by them. */
  | {
      readonly code: 'headingsSwapped';
      readonly headings: readonly string[];
      readonly columns: readonly string[];
    }
  /** Headings that stand over other columns than the sheet's own names point at; the columns are read by them. */
  | { readonly code: 'namesStale'; readonly headings: readonly string[] };

export const locateEntries: Readonly<Record<LocateFact['code'], RuleEntry>> = {
  indicatorMissing: { severity: 'warning' },
  indicatorDuplicate: { severity: 'error' },
  codeUnknown: { severity: 'warning', explains: ['rowInserted', 'rowNotRead'] },
  codeLabelMismatch: { severity: 'warning', explains: ['unitEdited', 'targetEdited'] },
  labelCopied: { severity: 'warning', explains: ['codeLabelMismatch', 'labelEdited'] },
  labelAndCodeCopied: { severity: 'warning', explains: ['codeLabelMismatch', 'rowInserted'] },
  codeLost: { severity: 'note' },
  appendixDuplicate: { severity: 'error' },
  identityRecovered: { severity: 'note' },
  planUnknown: { severity: 'error' },
  planVersionDiffers: {
    severity: 'warning',
    explains: [
      'formulaOverwritten',
      'indicatorMissing',
      'labelEdited',
      'rowInserted',
      'targetEdited',
      'unitEdited',
    ],
  },
  unitUnknown: { severity: 'warning' },
  yearUnknown: { severity: 'error' },
  headingsSwapped: {
    severity: 'error',
    aboutSheet: true,
    explainsRows: true,
    explains: ['columnsMoved', 'fillSequence', 'formulaOverwritten', 'partsDisagree', 'relationBroken'],
  },
  namesStale: { severity: 'warning', aboutSheet: true },
  columnMissing: { severity: 'error', explains: ['columnInserted', 'columnsMoved', 'columnsRemoved'] },
};
