import type { Severity } from '../core/check/finding';

/** What the list of findings can be narrowed to; `open` is all that is neither blank nor accepted. */
export type FindingFilter = 'open' | Severity | 'blank' | 'accepted';

/** What a button that writes into several cells at once says, and the question before it. */
export interface GroupWriteStrings {
  readonly apply: (count: number) => string;
  readonly preview: (count: number) => string;
}

/** Words of the pane's list of findings. */
export interface FindingListStrings {
  /** The switch between the rows and the findings. */
  readonly aspect: string;
  readonly open: string;
  readonly label: string;
  readonly filter: string;
  readonly filters: Readonly<Record<FindingFilter, string>>;
  readonly search: string;
  /** The choice of one kind of finding, and no choice. */
  readonly kind: string;
  readonly everyKind: string;
  readonly empty: string;
  readonly showAll: string;
  /** A finding about no row of the plan, or about the sheet as a whole. */
  readonly wholeSheet: string;
  readonly clean: {
    readonly heading: string;
    readonly text: string;
    /** Said where nothing has been typed yet: there is nothing to praise. */
    readonly untouched: string;
    readonly blank: (count: number) => string;
    readonly showBlank: string;
  };
  readonly steps: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    /** The same with the key that does it. */
    readonly previousHint: string;
    readonly nextHint: string;
    readonly place: (at: number, of: number) => string;
    /** What a screen reader says of the finding that was stepped to. */
    readonly spoken: (place: string, subject: string, message: string) => string;
  };
  readonly group: {
    /** Suggested numbers, and texts that are made readable: what all of them at once is called, and what is asked. */
    readonly numbers: GroupWriteStrings;
    readonly texts: GroupWriteStrings;
    /** Formulas are not written over. */
    readonly formulas: (count: number) => string;
    readonly blankCell: string;
    readonly write: (count: number) => string;
    readonly cancel: string;
  };
  readonly marksOld: string;
}
