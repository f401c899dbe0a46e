import { isBlankFinding } from '../../core/check/missing';
import type { Finding, Severity } from '../../core/check/finding';
import type { Plan } from '../../core/plan/schema';
import { foldAscii } from '../../core/text/fold';
import { columnNumber } from '../../core/workbook/address';
import type { Locale } from '../../locale';
import { rowOfAddress } from './rows';
import { conversionOf, messageOf, remediesOf } from './words';

/** One finding as the list of findings shows it. */
export interface FindingEntry {
  /** Tells it from every other; the same after an edit elsewhere. */
  readonly key: string;
  readonly finding: Finding;
  readonly message: string;
  /** The row's own words: code and label of the indicator or task; absent where it is about no row of the plan. */
  readonly subject?: string;
  /** The numbers that could stand there instead, likeliest first. */
  readonly remedies: readonly string[];
  /** The text that could stand there instead of one in an old encoding. */
  readonly conversion?: string;
  readonly isBlank: boolean;
  /** A person has accepted it with a reason: it stays listed and asks for nothing. */
  readonly isAccepted: boolean;
  readonly searchKey: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function subjectOf({ indicator: indicatorId, task: taskId }: Finding, plan: Plan): string | undefined {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (indicator) return `${indicator.code} ${indicator.label}`;
  const task = plan.tasks.find(({ id }) => id === taskId);
  return task && `${task.code} ${task.title}`;
}

/** Where a finding stands in the sheet: what is about the whole of it comes first. */
function positionOf(cell: string | undefined): readonly [row: number, column: number] {
  return [rowOfAddress(cell) ?? 0, columnNumber(/^[A-Z]+/.exec(cell ?? '')?.[0] ?? '')];
}

const isSameEntry = (a: FindingEntry, b: FindingEntry): boolean =>
  a.message === b.message &&
  a.subject === b.subject &&
  JSON.stringify(a.finding) === JSON.stringify(b.finding);

/**
 * The findings of a sheet, the gravest first, then as they stand in the sheet. An entry that says what it said before
 * is the same object, so that only changed ones are drawn again.
 */
export function findingEntries(
  findings: readonly Finding[],
  plan: Plan,
  locale: Locale,
  previous: readonly FindingEntry[] = [],
): readonly FindingEntry[] {
  const before = new Map(previous.map((entry) => [entry.key, entry]));
  const seen = new Map<string, number>();
  const entries = findings.map((finding) => {
    const { fact, cell, indicator, task } = finding;
    const stem = [fact.code, cell, indicator ?? task].filter((part) => part !== undefined).join(' ');
    const occurrence = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, occurrence);
    const message = messageOf(finding, plan, undefined, locale);
    const subject = subjectOf(finding, plan);
    const conversion = cell === undefined ? undefined : conversionOf(finding);
    const entry: FindingEntry = {
      key: occurrence === 1 ? stem : `${stem} ${occurrence}`,
      finding,
      message,
      ...(subject !== undefined && { subject }),
      remedies: cell === undefined ? [] : remediesOf(finding),
      ...(conversion !== undefined && { conversion }),
      isBlank: isBlankFinding(finding),
      isAccepted: finding.accepted !== undefined,
      searchKey: foldAscii(`${cell ?? ''} ${subject ?? ''} ${message} ${locale.findingTitles[fact.code]}`),
    };
    const kept = before.get(entry.key);
    return { entry: kept && isSameEntry(kept, entry) ? kept : entry, position: positionOf(cell) };
  });
  entries.sort(
    (a, b) =>
      GRAVITY[a.entry.finding.severity] - GRAVITY[b.entry.finding.severity] ||
      a.position[0] - b.position[0] ||
      a.position[1] - b.position[1],
  );
  return entries.map(({ entry }) => entry);
}
