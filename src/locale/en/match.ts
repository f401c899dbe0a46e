import type { MatchStrings } from '../matchStrings';
import { shown } from './shown';
import { targetPhrase } from './targets';

const quoted = (words: readonly string[]): string => `“${words.join(' ')}”`;

export const match: MatchStrings = {
  doubts: {
    wordsDiffer: ({ missing, extra }) =>
      [
        ...(missing.length > 0 ? [`lacks ${quoted(missing)}`] : []),
        ...(extra.length > 0 ? [`has ${quoted(extra)} beside`] : []),
      ].join(', ') + ' compared with the plan’s indicator',
    orderDiffers: () => 'the same words in another order',
    headingDiffers: ({ heading }) =>
      `stands under the heading “${heading}”, which may not be what the plan covers`,
    headingNeeded: () => 'the name alone does not tell which indicator; a heading above would',
    unitDiffers: ({ unit }) => `the unit “${unit}” is not the indicator’s`,
    scopeDiffers: () => 'another territory than the plan’s',
  },
  rowRepeated: (places, turned) =>
    `the same as ${turned ? 'column' : 'row'} ${places.join(', ')}; only one of them is this indicator`,
  confidences: { exact: 'same name', equivalent: 'equivalent name' },
  by: {
    path: 'by name and headings',
    label: 'by name',
    joined: 'by heading and name together',
    person: 'chosen by a person',
  },
  otherTarget: (stated, indicator) =>
    `The table states the target “${shown(stated)}”, the plan ${targetPhrase(indicator)}; it was held against the plan. See whether this is the right plan.`,
  roles: {
    ordinal: 'number',
    group: 'group',
    label: 'indicator',
    unit: 'unit',
    target: 'target, plan',
    result: 'result',
    comparison: 'comparison',
    value: 'figures',
    text: 'other',
  },
  cli: {
    command: 'find the tables of any sheet, match their rows with a plan’s indicators and judge them',
    options: {
      file: 'an Excel file, whether or not it came from our template',
      sheet: 'name of the sheet; all visible ones without it',
      range: 'the range to judge, for example A1:F40, A:F or A1:B9,D1:D9; the whole sheet without it',
      plan: 'id of the plan, for example binh-dinh or binh-dinh@1, or a plan file .xlsx, .json',
      column: 'column of the results, for example F; that of the reporting year without it',
      year: 'reporting year; this year without it',
    },
    noSheet: (name, known) => `There is no sheet “${name}”. Sheets: ${known.join(', ')}.`,
    sheetNeeded: (known) =>
      `The file has several sheets; say with --sheet which one the range is in: ${known.join(', ')}.`,
    badRange: (text) => `“${text}” is no range; write A1:F40, A:F or A1:B9,D1:D9.`,
    badColumn: (text) =>
      `“${text}” is no column; write its letters, for example F, or a row number where indicators stand side by side.`,
    sheet: (name) => `Sheet “${name}”`,
    noTable: 'There is no table in this range.',
    table: (range, rows) => `Table ${range}: ${rows} rows`,
    turned: 'indicators stand side by side',
    headings: (rows, numberRow) =>
      rows === ''
        ? 'no heading rows'
        : `headings: rows ${rows}${numberRow === undefined ? '' : `, columns numbered in row ${numberRow}`}`,
    labels: (columns) => `indicators: column ${columns}`,
    unit: (unit) => `unit of the table: ${unit}`,
    column: (letters, role, heading) => `${letters}  ${role}${heading === '' ? '' : `: ${heading}`}`,
    result: (letters, others) =>
      others.length === 0
        ? `results from column ${letters}`
        : `results from column ${letters}; others can be chosen with --column: ${others.join(', ')}`,
    noResult: 'no column of figures to judge',
    matched: (count) => `Certain: ${count}`,
    couldBe: (count) => `Could be, for a person to say, not judged: ${count}`,
    unmatched: (count) => `No indicator of the plan: ${count}`,
    notFound: (count, total) => `Indicators of the plan that are not in the table: ${count}/${total}`,
    candidate: (indicator, reason) => `could be ${indicator}: ${reason}`,
  },
};
