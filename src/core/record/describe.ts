import { SheetBuilder } from '../appendix/builder';
import type { CellDescription, SheetDescription, StyleName } from '../appendix/description';
import { MARGINS } from '../appendix/finish';
import { styles } from '../appendix/styles';
import { rowHeight, wrappedLines } from '../appendix/textHeight';
import { cellText } from '../check/cellText';
import type { CellSnapshot } from '../workbook/snapshot';
import { acceptanceText } from './acceptance';
import { recordColumnNumber, recordColumns } from './columns';
import { MARKS, isEntryText } from './marks';
import type { CheckRecord, RecordEntry } from './record';
import { stampText } from './stamp';
import type { RecordColumn, RecordStrings, RecordTable } from './strings';

const CODE = recordColumnNumber('code');

type Sheet = SheetBuilder<RecordColumn>;

/** A text over all that is printed. */
function layOutLine(sheet: Sheet, style: StyleName, text: string): void {
  const { fontSize, bold } = styles[style];
  sheet.putAcross(1, sheet.lastVisible, style, text);
  sheet.endRow(rowHeight(wrappedLines(text, sheet.widthOf(1, sheet.lastVisible), bold), fontSize));
}

/** What a person wrote, as it was: a text, a number, a day, a formula. */
function writtenCell({
  value,
  formula,
  format,
}: CellSnapshot): Omit<CellDescription, 'row' | 'column' | 'style'> {
  const shown =
    typeof value === 'object' ? (value?.error ?? '') : typeof value === 'boolean' ? String(value) : value;
  const numberFormat = format === 'date' ? 'dd/mm/yyyy' : format === 'percent' ? '0.##%' : undefined;
  return {
    ...(formula === undefined ? { value: shown } : { formula, formulaResult: shown }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** Puts what people wrote into the current row, moved to the right where a column of ours is in its place. */
function layOutWritten(
  sheet: Sheet,
  cells: readonly CellSnapshot[],
  isOurs: (column: number) => boolean,
): void {
  const taken = new Set(cells.map(({ column }) => column).filter((column) => !isOurs(column)));
  for (const cell of cells) {
    let { column } = cell;
    if (isOurs(column)) {
      for (column = CODE + 1; taken.has(column);) column += 1;
      taken.add(column);
    }
    sheet.put(column, 'paragraph', writtenCell(cell));
  }
}

interface EntryRow {
  readonly entry: Omit<RecordEntry<unknown>, 'value'>;
  readonly code: string;
}

function layOutEntry(sheet: Sheet, table: RecordTable, number: number, { entry, code }: EntryRow): void {
  const { texts, beside } = entry;
  const heights = recordColumns.map(({ id, style, width }, at) => {
    const value = id === 'ordinal' ? number : id === 'code' ? code : (texts[id] ?? '');
    // Only a reason is for people to edit.
    sheet.put(at + 1, id === 'answer' && table === 'stamps' ? 'text' : style, { value });
    return id === 'code' ? 0 : rowHeight(wrappedLines(String(value), width), styles[style].fontSize);
  });
  layOutWritten(sheet, beside, (column) => column <= CODE);
  sheet.endGrowingRow(Math.max(...heights));
}

function layOutTable(
  sheet: Sheet,
  table: RecordTable,
  entries: readonly EntryRow[],
  strings: RecordStrings,
): void {
  layOutLine(sheet, 'info', strings.headings[table]);
  recordColumns.forEach(({ id, hidden }, at) => {
    if (!hidden) sheet.put(at + 1, 'columnHeader', { value: strings.columns[table][id] });
  });
  sheet.endGrowingRow(rowHeight(1, styles.columnHeader.fontSize));
  if (entries.length === 0) layOutLine(sheet, 'text', strings.empty[table]);
  entries.forEach((entry, at) => {
    layOutEntry(sheet, table, at + 1, entry);
  });
  sheet.row += 1;
}

function layOutOthers(sheet: Sheet, { others }: CheckRecord, strings: RecordStrings): void {
  if (others.length === 0) return;
  layOutLine(sheet, 'info', strings.othersHeading);
  for (const cells of others) {
    const isCode = (cell: CellSnapshot) => isEntryText(cellText(cell));
    for (const cell of cells.filter(isCode)) sheet.put(CODE, 'code', { value: cellText(cell) });
    layOutWritten(
      sheet,
      cells.filter((cell) => !isCode(cell)),
      (column) => column === CODE,
    );
    sheet.endGrowingRow(rowHeight(1, styles.paragraph.fontSize));
  }
}

/** The record as a sheet that people read and print: what was checked, and what was accepted and why. */
export function describeRecord(record: CheckRecord, strings: RecordStrings): SheetDescription {
  const sheet: Sheet = new SheetBuilder(recordColumns);
  sheet.put(CODE, 'code', { value: MARKS.record });
  layOutLine(sheet, 'title', strings.title);
  layOutLine(sheet, 'footnote', strings.intro);
  sheet.row += 1;
  const stamps = record.stamps.map((entry) => ({ entry, code: stampText(entry.value) }));
  layOutTable(sheet, 'stamps', stamps, strings);
  const acceptances = record.acceptances.map((entry) => ({ entry, code: acceptanceText(entry.value) }));
  layOutTable(sheet, 'acceptances', acceptances, strings);
  layOutOthers(sheet, record, strings);
  return {
    name: strings.sheetName,
    columns: recordColumns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowHeights: sheet.rowHeights,
    cells: sheet.cells,
    merges: sheet.merges,
    validations: [],
    conditionalFormats: [],
    names: [],
    frozen: { rows: 0, columns: 0 },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow: sheet.row - 1, lastColumn: sheet.lastVisible },
      repeatedRows: { first: 1, last: 1 },
      margins: MARGINS,
    },
    isProtected: false,
    identityXml: '',
  };
}
