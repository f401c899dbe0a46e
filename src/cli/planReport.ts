import type { Deadline } from '../core/calendar/deadlines';
import { nextDeadlines } from '../core/calendar/deadlines';
import { groupIndicators } from '../core/plan/rows';
import type { Indicator, Plan, Reporting } from '../core/plan/schema';
import { territoryChange } from '../core/plan/territory';
import { coordinatorOn, existsOn, unitOf } from '../core/plan/units';
import type { Locale } from '../locale';
import { cut, renderTable } from './table';

const LABEL_WIDTH = 64;

/** What a reader of a plan must know that the plan itself could not: its territory has been merged. */
export function planNotices(plan: Plan, today: string, { territory }: Locale) {
  const change = territoryChange(plan, today);
  if (!change) return [];
  return [
    {
      code: 'territoryChanged',
      territory: change.territory.id,
      successors: change.successors.map(({ unit }) => unit.id),
      since: change.since,
      message: territory(change),
    },
  ];
}

function indicatorTable(indicators: readonly Indicator[], locale: Locale): string {
  const { columns } = locale.cli.check;
  return renderTable(
    ['', columns.indicator, columns.target, ''],
    indicators.map((indicator) => [
      indicator.code,
      cut(indicator.label, LABEL_WIDTH),
      cut(locale.targetPhrase(indicator), LABEL_WIDTH),
      indicator.id,
    ]),
    ['left', 'left', 'left', 'left'],
  );
}

const indicatorSection = (indicators: readonly Indicator[], locale: Locale) =>
  groupIndicators(indicators).map((group) => `\n${group.name}\n${indicatorTable(group.indicators, locale)}`);

function taskLines({ tasks }: Plan, { cli: { plan: words } }: Locale): string[] {
  if (tasks.length === 0) return [];
  const lines = tasks.map(({ code, title, leadAgencies, timing }) => {
    const leads = leadAgencies.length > 0 ? leadAgencies.join('; ') : words.noLead;
    return `  ${code}. ${title}\n      ${leads}${timing === null ? '' : ` (${timing})`}\n`;
  });
  return [`\n${words.tasks(tasks.length)}\n`, ...lines];
}

function reportingLine(plan: Plan, reporting: Reporting, next: Deadline | undefined, locale: Locale): string {
  const { calendar, cli } = locale;
  const via = reporting.via === undefined ? undefined : unitOf(plan, reporting.via)?.name;
  const when = next && cli.plan.next(calendar.lastDay(next.lastDay), calendar.daysLeft(next.daysLeft));
  return [
    `  ${reporting.from} → ${reporting.to}${via === undefined ? '' : ` (${cli.plan.via(via)})`}\n`,
    `      ${calendar.due(reporting)}${when === undefined ? '' : `; ${when}`}\n`,
  ].join('');
}

function calendarLines(plan: Plan, today: string, locale: Locale): string[] {
  if (plan.reporting.length === 0) return [];
  const next = nextDeadlines(plan, undefined, today);
  return [
    `\n${locale.cli.plan.calendar}\n`,
    ...plan.reporting.map((reporting) =>
      reportingLine(
        plan,
        reporting,
        next.find((deadline) => deadline.reporting === reporting),
        locale,
      ),
    ),
  ];
}

function unitLines(plan: Plan, today: string, locale: Locale): string[] {
  const { plan: words } = locale.cli;
  const coordinator = coordinatorOn(plan, today);
  const lines = plan.units.map((unit) => {
    const notes = [
      ...(unit.id === plan.coordinator ? [words.coordinator] : []),
      ...(unit === coordinator && unit.id !== plan.coordinator ? [words.coordinatorNow] : []),
      ...(existsOn(unit, today) ? [] : [words.gone]),
    ];
    return `  ${unit.id}: ${unit.name}${notes.map((note) => ` (${note})`).join('')}\n`;
  });
  return [`\n${words.units(plan.units.length)}\n`, ...lines];
}

/** One plan as text: notices, indicators, vision, tasks, calendar, funding and reporting units. */
export function renderPlan(plan: Plan, today: string, locale: Locale): string {
  const { plan: words } = locale.cli;
  const funding = plan.funding.map(({ text }) => `  ${text}\n`);
  return [
    `${plan.citation}\n${plan.title}\n`,
    ...planNotices(plan, today, locale).map(({ message }) => `\n${words.notice(message)}\n`),
    `\n${words.indicators(plan.indicators.length)}\n`,
    ...indicatorSection(plan.indicators, locale),
    ...(plan.vision.length > 0
      ? [`\n${words.vision(plan.vision.length)}\n`, ...indicatorSection(plan.vision, locale)]
      : []),
    ...taskLines(plan, locale),
    ...calendarLines(plan, today, locale),
    ...(funding.length > 0 ? [`\n${words.funding}\n`, ...funding] : []),
    ...unitLines(plan, today, locale),
  ].join('');
}
