import type { CheckedTable, RangeCheck } from '../../core/match/rangeCheck';
import type { TableRow } from '../../core/table/model';
import { labelCell, lineName, sheetRange } from '../../core/table/places';
import type { Locale } from '../../locale';
import { doubtMessage, findingMessage, messageContext, shownResult } from '../../locale';
import { cut, renderTable } from '../table';

const LABEL_WIDTH = 46;
const LINE_WIDTH = 100;

/** What was found of a table: where it is, and what its columns hold. */
function tableLines({ table, choice, resultColumn }: CheckedTable, { match }: Locale): string {
  const { cli, roles } = match;
  const name = (column: number) => lineName(table.turned, column);
  const columns = table.columns.filter(({ heading, role }) => heading.length > 0 || role !== 'text');
  const others = choice.columns.map(({ column }) => column).filter((column) => column !== resultColumn);
  const lines = [
    [cli.table(sheetRange(table), table.rows.length), ...(table.turned ? [cli.turned] : [])].join('; '),
    `  ${cli.headings(table.headerRows.map(String).join(', '), table.numberRow)}`,
    `  ${cli.labels(table.labelColumns.map(name).join(', '))}`,
    ...(table.unit === undefined ? [] : [`  ${cli.unit(table.unit)}`]),
    ...columns.map(({ column, role, heading }) => {
      const text = cut(heading.map((each) => each.replace(/\s+/g, ' ')).join(' › '), LINE_WIDTH);
      return `    ${cli.column(name(column), roles[role], text)}`;
    }),
    `  ${resultColumn === undefined ? cli.noResult : cli.result(name(resultColumn), others.map(name))}`,
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function matchedLines(check: RangeCheck, locale: Locale): string {
  const { columns } = locale.cli.check;
  const judgedOf = new Map(check.judged.map((each) => [each.match, each]));
  const rows = check.outcome.matched.map((match) => {
    const judged = judgedOf.get(match);
    const { gap, verdict } = judged?.assessment.result ?? {};
    return [
      judged?.cell ?? labelCell(match.row, check.turned),
      cut(`${match.indicator.code} ${match.indicator.label}`, LABEL_WIDTH),
      judged ? cut(shownResult(judged.assessment.result, locale), 22) : '',
      gap === undefined ? '' : locale.gap(gap, match.indicator),
      verdict ? locale.verdicts[verdict] : '',
      `${locale.match.confidences[match.confidence]}, ${locale.match.by[match.by]}`,
    ];
  });
  if (rows.length === 0) return '';
  return renderTable(
    [columns.cell, columns.indicator, columns.result, columns.gap, columns.verdict, ''],
    rows,
    ['left', 'left', 'right', 'right', 'left', 'left'],
  );
}

/** What is odd about the figures, and targets that the table states otherwise. */
function findingLines({ judged, plan }: RangeCheck, locale: Locale): string {
  const lines = judged.flatMap(({ cell, match, assessment, otherTarget }) => [
    ...(otherTarget === undefined
      ? []
      : [`${cell}  ${locale.severities.warning}: ${locale.match.otherTarget(otherTarget, match.indicator)}`]),
    ...assessment.findings.map(
      (finding) =>
        `${cell}  ${locale.severities[finding.severity]}: ${findingMessage(finding, locale, messageContext(finding, plan))}`,
    ),
  ]);
  return lines.length === 0 ? '' : `\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

const rowLine = (row: TableRow, turned: boolean): string => {
  const path = row.path.map(({ text }) => text).join(' › ');
  return `    ${labelCell(row, turned)}  ${cut(row.name, LINE_WIDTH)}${path === '' ? '' : `  (${cut(path, LINE_WIDTH)})`}\n`;
};

/** One sheet as text: its tables, and what of them is certain, in question, and no indicator. */
export function renderRange(check: RangeCheck, locale: Locale): string {
  const { outcome, tables, turned, plan } = check;
  const { cli } = locale.match;
  const title = `\n  ${cli.sheet(check.sheet)}\n`;
  if (tables.length === 0) return `${title}  ${cli.noTable}\n`;
  const questions = outcome.couldBe.map(({ row, candidates }) => {
    const reasons = candidates.map(
      ({ indicator, doubt }) =>
        `      ${cli.candidate(`${indicator.code} ${indicator.label}`, doubtMessage(doubt, turned, locale))}\n`,
    );
    return rowLine(row, turned) + reasons.join('');
  });
  // Where nothing was found the list is the whole plan.
  const listed = outcome.notFound.length < plan.indicators.length ? outcome.notFound : [];
  return [
    title,
    ...tables.map((table) => tableLines(table, locale)),
    `\n  ${cli.matched(outcome.matched.length)}\n`,
    matchedLines(check, locale),
    findingLines(check, locale),
    `\n  ${cli.couldBe(outcome.couldBe.length)}\n${questions.join('')}`,
    `\n  ${cli.unmatched(outcome.unmatched.length)}\n`,
    ...outcome.unmatched.map((row) => rowLine(row, turned)),
    `\n  ${cli.notFound(outcome.notFound.length, plan.indicators.length)}\n`,
    ...listed.map(({ code, label }) => `    ${code} ${cut(label, LINE_WIDTH)}\n`),
  ].join('');
}
