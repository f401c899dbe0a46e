import type { AppendixCheck, WorkbookCheck } from '../../core/check/checkWorkbook';
import type { Finding, Severity } from '../../core/check/finding';
import { missingIn } from '../../core/check/missing';
import type { IndicatorResult } from '../../core/check/result';
import type { Indicator, Plan } from '../../core/plan/schema';
import { cellRuns } from '../../core/workbook/runs';
import type { Locale } from '../../locale';
import { findingMessage, messageContext, shownResult } from '../../locale';
import { cut, renderTable } from '../table';
import { acceptedLines, lapsedLines, stampLine } from './recordReport';
import { missingTasks, taskSummary, tasksTable } from '../taskReport';

const LABEL_WIDTH = 46;
const RESULT_WIDTH = 22;
const TARGET_WIDTH = 26;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const indicatorOf = (plan: Plan, id: string | undefined): Indicator | undefined =>
  plan.indicators.find((indicator) => indicator.id === id);

function gapText({ gap }: IndicatorResult, indicator: Indicator | undefined, locale: Locale): string {
  return gap === undefined || !indicator ? '' : locale.gap(gap, indicator);
}

function resultsTable({ plan, results }: AppendixCheck, locale: Locale): string {
  const { columns } = locale.cli.check;
  const reported = results.filter(({ state }) => state !== 'notReported');
  if (reported.length === 0) return '';
  return renderTable(
    [columns.cell, columns.indicator, columns.target, columns.result, columns.gap, columns.verdict],
    reported.map((result) => {
      const indicator = indicatorOf(plan, result.indicator);
      return [
        result.cell ?? '',
        cut(`${indicator?.code ?? ''} ${indicator?.label ?? ''}`, LABEL_WIDTH),
        indicator ? cut(locale.targetPhrase(indicator), TARGET_WIDTH) : '',
        cut(shownResult(result, locale), RESULT_WIDTH),
        gapText(result, indicator, locale),
        locale.verdicts[result.verdict],
      ];
    }),
    ['left', 'left', 'left', 'right', 'right', 'left'],
  );
}

function summaryLine({ results }: AppendixCheck, locale: Locale): string {
  const counts = new Map<IndicatorResult['verdict'], number>();
  for (const { verdict } of results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const have = results.filter(({ state }) => state !== 'notReported').length;
  const verdicts = (
    ['exceeded', 'met', 'notMet', 'inProgress', 'notApplicable', 'notAssessed'] as const
  ).flatMap((verdict) =>
    counts.has(verdict) ? [`${locale.verdicts[verdict]} ${counts.get(verdict) ?? 0}`] : [],
  );
  return locale.cli.check.summary([locale.cli.check.reported(have, results.length), ...verdicts]);
}

function missingLines({ plan, results }: AppendixCheck, locale: Locale): string {
  const missing = results.filter(({ state }) => state === 'notReported');
  if (missing.length === 0) return '';
  const lines = missing.map(({ cell, indicator }) => {
    const { code = '', label = '' } = indicatorOf(plan, indicator) ?? {};
    return `    ${cell ?? ''}  ${cut(`${code} ${label}`, LABEL_WIDTH * 2)}\n`;
  });
  return `\n  ${locale.cli.check.missing(missing.length, results.length)}\n${lines.join('')}`;
}

/** Findings in order of gravity; identical messages stand once, with every cell they concern. */
function findingLines(findings: readonly Finding[], plan: Plan | undefined, locale: Locale): string {
  // Blank answers have a list of their own.
  const shown = findings.filter((finding) => missingIn(finding) !== 'answer' && !finding.accepted);
  if (shown.length === 0) return `\n  ${locale.cli.check.clean}\n`;
  const groups = new Map<string, Finding[]>();
  for (const severity of SEVERITIES) {
    for (const finding of shown.filter((each) => each.severity === severity)) {
      const message = findingMessage(finding, locale, messageContext(finding, plan));
      const key = `${locale.severities[severity]}: ${message}`;
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
  }
  const lines = Array.from(groups, ([message, [first, ...others]]) => {
    const cells = [first, ...others].flatMap((finding) => finding?.cell ?? []);
    const place = first?.cell ?? '—';
    const more =
      others.length > 0 ? ` ${locale.cli.check.more(cells.length, cellRuns(cells).join(', '))}` : '';
    const suggestion =
      first?.suggestion !== undefined && others.length === 0
        ? ` ${locale.cli.check.suggestion(locale.number(first.suggestion))}`
        : '';
    return `    ${place}  ${message}${more}${suggestion}\n`;
  });
  return `\n  ${locale.cli.check.wrong(shown.length)}\n${lines.join('')}`;
}

/** What a checked sheet is: the plan, the unit and the year it says. */
function sheetTitle(
  { sheet, plan, unit, year }: Omit<AppendixCheck, 'results'>,
  title: (sheet: string, plan: string, unit: string, year: string) => string,
  wholePlan: string,
): string {
  const name = plan.units.find(({ id }) => id === unit)?.name ?? unit ?? wholePlan;
  return title(sheet, plan.id, name, String(year ?? '?'));
}

/** A checked file as text: what is wrong and where, what is missing, how far each result is from its target. */
export function renderCheck(file: string, check: WorkbookCheck, locale: Locale): string {
  const text = locale.cli.check;
  const findingsOf = ({ sheet, plan, stamp }: Omit<AppendixCheck, 'results'>) => {
    const own = check.findings.filter((finding) => finding.sheet === sheet);
    const lines = findingLines(own, plan, locale) + acceptedLines(own, plan, locale);
    return stamp ? `${lines}\n${stampLine(stamp, locale)}` : lines;
  };
  const appendices = check.appendices.map((appendix) =>
    [
      `\n  ${sheetTitle(appendix, text.appendix, text.wholePlan)}\n  ${summaryLine(appendix, locale)}\n\n`,
      resultsTable(appendix, locale),
      missingLines(appendix, locale),
      findingsOf(appendix),
    ].join(''),
  );
  const tasks = check.tasks.map((appendix) =>
    [
      `\n  ${sheetTitle(appendix, text.tasks.appendix, text.wholePlan)}\n  ${taskSummary(appendix, locale)}\n\n`,
      tasksTable(appendix, locale),
      missingTasks(appendix, locale),
      findingsOf(appendix),
    ].join(''),
  );
  const known = new Set([...check.appendices, ...check.tasks].map(({ sheet }) => sheet));
  const others = check.findings.filter(({ sheet }) => sheet === undefined || !known.has(sheet));
  const rest = others.length > 0 ? findingLines(others, undefined, locale) : '';
  const lapsed = lapsedLines(check.record, locale);
  return `${file}\n${[...appendices, ...tasks].join('')}${rest}${lapsed}\n`;
}
