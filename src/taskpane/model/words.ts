import { findingMessage } from '../../locale';
import type { Locale } from '../../locale';
import type { RowFilter } from '../../locale/paneStrings';
import type { Finding } from '../../core/check/finding';
import type { Indicator, Plan } from '../../core/plan/schema';
import { isDecimal } from '../../core/decimal/decimal';
import type { PaneNotice } from '../state/paneState';
import type { AppendixView } from './appendixView';
import type { FindingEntry } from './findingEntries';
import type { IndicatorRow } from './rows';
import type { TaskRow, TaskView } from './taskView';

/** What a filter and its group are called. */
export function filterName(filter: RowFilter, { pane, verdicts }: Locale): string {
  if (filter === 'all') return pane.summary.all;
  return filter === 'attention' ? pane.summary.attention : verdicts[filter];
}

/** A result as the list shows it: a number with the language's marks, anything else as typed. */
export function resultText({ result, findings }: IndicatorRow, locale: Locale): string {
  const { value, comparator, raw, cell } = result;
  if (value !== undefined && comparator === undefined) return locale.number(value);
  // A typed number that the core asks about is known to its finding.
  for (const { fact, cell: place } of findings) {
    if (place === cell && 'number' in fact) return locale.number(fact.number);
  }
  return raw;
}

/** What a finding says. */
export function messageOf(
  finding: Finding,
  plan: Plan,
  indicator: Indicator | undefined,
  locale: Locale,
): string {
  const concerned = indicator ?? plan.indicators.find(({ id }) => id === finding.indicator);
  return findingMessage(finding, locale, { plan, ...(concerned && { indicator: concerned }) });
}

/** The numbers a finding offers to write instead, likeliest first; never the one that stands there already. */
export function remediesOf({ fact, suggestion }: Finding): readonly string[] {
  const readings = 'readings' in fact ? fact.readings.filter(isDecimal) : [];
  const held = 'number' in fact ? fact.number : undefined;
  const offers = [...(suggestion === undefined ? [] : [suggestion]), ...readings];
  return [...new Set(offers)].filter((offer) => offer !== held);
}

/** The text a finding offers to write instead, made readable. */
export const conversionOf = ({ fact }: Finding): string | undefined =>
  fact.code === 'legacyText' ? fact.meant : undefined;

/** What was done, in words. */
export function noticeText(notice: PaneNotice, { pane, number }: Locale): string {
  switch (notice.kind) {
    case 'inserted': {
      const done =
        notice.sheet === notice.wanted
          ? pane.insert.done(notice.sheet)
          : pane.insert.renamed(notice.sheet, notice.wanted);
      return notice.printFailed ? `${done} ${pane.insert.printFailed}` : done;
    }
    case 'applied': {
      const { remedies } = notice;
      const [first] = remedies;
      if (first?.isText) return pane.detail.converted(remedies.map(({ cell }) => cell));
      return first && remedies.length === 1
        ? pane.detail.applied(number(first.value), first.cell)
        : pane.detail.appliedMany(remedies.length);
    }
    case 'marked':
      return notice.cells === 0 ? pane.appendix.nothingToMark : pane.appendix.marked(notice.cells);
    case 'accepted':
    case 'withdrawn':
    case 'stamped':
      return pane.record.notices[notice.kind];
    case 'mergeWritten':
      return pane.merge.write.done(notice.sheets);
    case 'verdictsWritten':
      return pane.rangeCheck.written(notice.cells);
    case 'unmarked':
      return pane.appendix.unmarked;
    case 'undone':
      return pane.detail.undone;
    case 'keptNewer':
      return pane.detail.keptNewer(notice.cells);
    case 'undonePartly':
      return pane.detail.undonePartly;
    case 'nothingToUndo':
      return pane.detail.nothingToUndo;
  }
}

/** Where a check stands, in one sentence for a screen reader. */
export function spokenSummary({ counts, reported }: AppendixView, locale: Locale): string {
  const { summary, appendix } = locale.pane;
  const parts = (['attention', 'notMet', 'notReported'] as const).flatMap((filter) => {
    const count = counts.get(filter) ?? 0;
    return count > 0 ? [summary.count(filterName(filter, locale), count)] : [];
  });
  return appendix.rechecked([summary.reported(reported.have, reported.of), ...parts]);
}

/** The same for tasks. */
export function spokenTasks({ rows }: TaskView, { pane }: Locale): string {
  const count = (wanted: TaskRow['group']) => rows.filter(({ group }) => group === wanted).length;
  return pane.tasks.rechecked(rows.length, count('overdue'), count('attention'));
}

/** The finding that was stepped to. */
export function spokenFinding(
  { subject, message, finding }: FindingEntry,
  { place, listed }: { readonly place: number; readonly listed: readonly FindingEntry[] },
  { pane }: Locale,
): string {
  const { steps, wholeSheet } = pane.findingList;
  const named = [finding.cell, subject].filter((part) => part !== undefined).join(' ');
  return steps.spoken(steps.place(place + 1, listed.length), named === '' ? wholeSheet : named, message);
}
