import type { RuleEntry } from '../check/rule';
import type { ChangedKind } from './changes';

/** What a finding about the record sheet, or about a stamp, says. */
export type RecordFact =
  /** The appendix is not what was stamped. */
  | {
      readonly code: 'stampBroken';
      /** When it was stamped, ISO 8601. */
      readonly at: string;
      readonly changed: readonly ChangedKind[];
      /** The cells that hold something else now; absent where that is not known. */
      readonly cells?: readonly string[];
      /** Ids of indicators or tasks whose rows are gone. */
      readonly goneItems?: readonly string[];
    }
  /** Nobody stamped the appendix; said only where a stamp is asked for. */
  | { readonly code: 'stampMissing' }
  /** A row of the record sheet that does not count. */
  | { readonly code: 'recordRowUnreadable'; readonly reason: RecordRowProblem }
  /** A second record sheet, which does not count. */
  | { readonly code: 'recordDuplicate'; readonly other: string };

/** `noReason`: nothing says why; `damaged`: its hidden part is lost or changed. */
export type RecordRowProblem = 'noReason' | 'damaged';

export const recordEntries: Readonly<Record<RecordFact['code'], RuleEntry>> = {
  stampBroken: { severity: 'warning' },
  stampMissing: { severity: 'warning' },
  recordRowUnreadable: { severity: 'warning' },
  recordDuplicate: { severity: 'warning' },
};
