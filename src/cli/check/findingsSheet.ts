import type { Finding } from '../../core/check/finding';
import { sha256Of } from '../../core/record/contentHash';
import { storedText } from '../../core/record/storedText';
import { fieldsFromText, fieldsText } from '../../core/text/fields';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import type { Locale } from '../../locale';
import { findingMessage, messageContext } from '../../locale';
import type { CellContent, NewSheet } from '../../xlsx/patch/patchWorkbook';
import { planOfFinding } from '../json';
import { acceptedText, suggestionText } from './findingTexts';
import type { CheckedFile } from './checkFile';

type Checked = Extract<CheckedFile, { check: unknown }>;

/** Begins the hidden cell that says the sheet is ours, and what it held when it was written. */
const MARK = 'phuluc:findings:1';
/** Widths of the columns of the sheet of findings, in characters; the last, hidden one holds the mark. */
const WIDTHS = [6, 22, 8, 44, 12, 90, 14, 24, 0] as const;
const MARK_COLUMN = WIDTHS.length;

/** A digest of a sheet's cells, in whichever order its rows stand: a person may have sorted them. */
function digestOf(rows: readonly (readonly CellContent[])[]): string {
  const stored = (value: CellContent) => storedText({ row: 1, column: 1, value });
  const lines = rows.map((row) => JSON.stringify(row.map(stored)).replace(/(?:,"")+\]$/, ']'));
  return sha256Of(JSON.stringify(lines.sort())).slice(0, 16);
}

/** The cells of a sheet row by row, without the mark; undefined where they are none that the sheet of findings has. */
function rowsOf({ cells }: SheetSnapshot): CellContent[][] | undefined {
  const rows = new Map<number, CellContent[]>();
  for (const { row, column, value, formula } of cells) {
    if (formula !== undefined || typeof value === 'object') return undefined;
    if (row === 1 && column === MARK_COLUMN) continue;
    const held = rows.get(row) ?? [];
    rows.set(row, held);
    while (held.length < column) held.push('');
    held[column - 1] = value;
  }
  return [...rows.values()];
}

/** True for a sheet of findings of an earlier check that nobody has written into since: nothing of it is lost with it. */
export function isUntouchedFindingsSheet(sheet: SheetSnapshot): boolean {
  const mark = sheet.cells.find(({ row, column }) => row === 1 && column === MARK_COLUMN)?.value;
  const digest = typeof mark === 'string' ? fieldsFromText(MARK, mark)?.get('digest') : undefined;
  const rows = digest === undefined ? undefined : rowsOf(sheet);
  return rows !== undefined && digestOf(rows) === digest;
}

/** A name that no sheet of the workbook has: "Kết quả kiểm tra (2)". */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}

/** The sheet that lists all findings; it takes the place of that of an earlier check. */
export function findingsSheet(findings: readonly Finding[], checked: Checked, locale: Locale): NewSheet {
  const { check, sheets, formerFindings } = checked;
  const { columns, sheetName, clean } = locale.checkFiles.findingsSheet;
  const found = findings.map((finding, index): CellContent[] => {
    const context = messageContext(finding, planOfFinding(finding, check));
    const about = context.indicator ?? context.task;
    const label = about && ('label' in about ? about.label : about.title);
    return [
      index + 1,
      finding.sheet ?? '',
      finding.cell ?? '',
      about ? `${about.code} ${label ?? ''}` : '',
      locale.severities[finding.severity],
      `${findingMessage(finding, locale, context)}${acceptedText(finding, locale)}`,
      suggestionText(finding, locale),
      finding.fact.code,
    ];
  });
  const listed = found.length > 0 ? found : [['', '', '', '', '', clean]];
  const mark = fieldsText(MARK, [['digest', digestOf([[...columns], ...listed])]]);
  return {
    name: freeName(sheetName, sheets),
    ...(formerFindings !== undefined && { replaces: formerFindings }),
    rows: [[...columns, mark], ...listed],
    headerRows: 1,
    widths: WIDTHS,
  };
}
