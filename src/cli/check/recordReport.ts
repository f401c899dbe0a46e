import type { Finding } from '../../core/check/finding';
import type { RecordCheck } from '../../core/record/checkRecord';
import { lapsedIn } from '../../core/record/checkRecord';
import { shownHash } from '../../core/record/contentHash';
import type { StampState } from '../../core/record/stamp';
import type { Plan } from '../../core/plan/schema';
import type { Locale } from '../../locale';
import { findingMessage, messageContext } from '../../locale';

/** Whether an appendix is still what was stamped; "" where it was not stamped. */
export function stampLine(state: StampState | undefined, { record }: Locale): string {
  if (!state) return '';
  const { stamp, holds, changed } = state;
  return `  ${holds ? record.stampHolds(stamp.at, shownHash(stamp.hash)) : record.stampBroken(stamp.at, changed)}\n`;
}

/** The warnings that somebody accepted, each with its reason. */
export function acceptedLines(findings: readonly Finding[], plan: Plan | undefined, locale: Locale): string {
  const lines = findings.flatMap((finding) => {
    if (!finding.accepted) return [];
    const { reason, at } = finding.accepted;
    const message = findingMessage(finding, locale, messageContext(finding, plan));
    return [`    ${finding.cell ?? '—'}  ${message} ${locale.record.because(reason, at)}\n`];
  });
  return lines.length === 0 ? '' : `\n  ${locale.record.accepted(lines.length)}\n${lines.join('')}`;
}

/** The acceptances that count no more: their warnings stand again, or are gone. */
export function lapsedLines(check: RecordCheck | undefined, { record }: Locale): string {
  const lines = lapsedIn(check).map(({ state, texts, value }) => {
    const said = record.lapsedLine(texts.place ?? '', texts.value ?? '', value.reason);
    return `    ${said} (${record.lapsedWhy[state]})\n`;
  });
  return lines.length === 0 ? '' : `\n  ${record.lapsed(lines.length)}\n${lines.join('')}`;
}
