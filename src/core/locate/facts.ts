import type { RuleEntry } from '../check/rule';

/** What finding an appendix can say: about its rows, its identity and its columns. */
export type LocateFact =
  | { readonly code: 'indicatorMissing' }
  | { readonly code: 'indicatorDuplicate'; readonly first: string }
  | { readonly code: 'codeUnknown'; readonly raw: string }
  | { readonly code: 'codeLabelMismatch'; readonly coded: string }
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
