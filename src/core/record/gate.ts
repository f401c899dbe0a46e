import type { AppendixCheck } from '../check/checkWorkbook';
import type { Finding, FindingCode } from '../check/finding';
import { isAnswerMissing, missingIn } from '../check/missing';
import type { TaskAppendixCheck } from '../taskAppendix/result';
import type { CheckCounts } from './stamp';

/** What stands between an appendix and being sent. */
export interface Gate {
  /** False while an error stands: such an appendix is not stamped. Anything else is for a person to decide. */
  readonly canStamp: boolean;
  readonly errors: readonly Finding[];
  /** Warnings that nobody accepted, without those about what is missing. */
  readonly openWarnings: readonly Finding[];
  /** Results and rows that are not there, and nobody accepted that. */
  readonly missing: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly notes: readonly Finding[];
  readonly counts: CheckCounts;
}

/** About the stamp itself: stamping answers them. */
const ABOUT_STAMP: ReadonlySet<FindingCode> = new Set<FindingCode>(['stampBroken', 'stampMissing']);

const isReported = (result: (AppendixCheck | TaskAppendixCheck)['results'][number]): boolean =>
  ('task' in result ? result.status : result.state) !== 'notReported';

/**
 * Sorts what a check found in one appendix by what it means for sending it.
 * @param findings of the whole workbook or of this sheet
 */
export function gateOf(
  { sheet, results }: Pick<AppendixCheck | TaskAppendixCheck, 'sheet' | 'results'>,
  findings: readonly Finding[],
): Gate {
  const own = findings.filter((finding) => finding.sheet === sheet && !ABOUT_STAMP.has(finding.fact.code));
  const errors = own.filter(({ severity }) => severity === 'error');
  const warnings = own.filter(({ severity, accepted }) => severity === 'warning' && !accepted);
  const openWarnings = warnings.filter((finding) => !isAnswerMissing(finding));
  const missing = warnings.filter(isAnswerMissing);
  const accepted = own.filter((finding) => finding.accepted);
  const notes = own.filter(({ severity }) => severity === 'note');
  const rowsGone = own.filter((finding) => missingIn(finding) === 'row').length;
  return {
    canStamp: errors.length === 0,
    errors,
    openWarnings,
    missing,
    accepted,
    notes,
    counts: {
      rows: results.length + rowsGone,
      reported: results.filter(isReported).length,
      errors: errors.length,
      warnings: openWarnings.length,
      accepted: accepted.length,
      notes: notes.length,
      missing: missing.length,
    },
  };
}
