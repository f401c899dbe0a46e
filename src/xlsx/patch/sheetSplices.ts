import { cellAddress } from '../../core/workbook/address';
import { cellElement, constantBody, formulaBody, valueBody, type CellBody } from './cellXml';
import { grownDimension } from './dimension';
import { columnSplices } from './columnSplices';
import type { CellEdit, ColumnEdit, RowEdit } from './edits';
import { changesContent } from './guards';
import type { CellSpan, RowSpan } from './rowIndex';
import { rowTag, spansCover } from './rowTag';
import { handOver } from './sharedGroups';
import { cellKey, type SheetIndex } from './sheetIndex';
import { insertInto, type Splice } from './splice';
import type { StyleChange } from './styleBook';
import { attributeOf, withAttribute, withoutAttribute } from './xmlValues';

/** Gives the number of a look that a look becomes with a change. */
export type Restyle = (base: number, change: StyleChange) => number;

/** What is to be done in one sheet. */
export interface SheetEdits {
  readonly cells: readonly CellEdit[];
  readonly rows: readonly RowEdit[];
  readonly columns: readonly ColumnEdit[];
}

interface NewCell {
  readonly column: number;
  readonly xml: string;
}

/** The changes to a sheet's text that the edits ask for; the edits fit the sheet. */
export function sheetSplices(index: SheetIndex, edits: SheetEdits, restyle: Restyle): Splice[] {
  const { xml, rows, cells, formulas } = index;
  const { prefix } = xml;
  const splices: Splice[] = [];
  const overwritten = new Set(
    edits.cells.filter(changesContent).map(({ row, column }) => `${row},${column}`),
  );
  splices.push(...handOver(formulas, (cell) => overwritten.has(cellKey(cell)), prefix));
  const byRow = new Map<number, { span?: RowSpan; cells: CellEdit[]; edit?: RowEdit }>();
  const touched = (row: number) => {
    let entry = byRow.get(row);
    if (!entry) byRow.set(row, (entry = { cells: [] }));
    return entry;
  };
  for (const edit of edits.cells) touched(edit.row).cells.push(edit);
  for (const edit of edits.rows) touched(edit.row).edit = edit;
  for (const span of rows) {
    const entry = byRow.get(span.row);
    if (entry) entry.span = span;
  }
  const added: { row: number; column: number }[] = [];
  const newRows: { row: number; xml: string }[] = [];
  for (const [row, { span, cells: cellEdits, edit }] of [...byRow].sort(([a], [b]) => a - b)) {
    const fresh: NewCell[] = [];
    for (const cellEdit of [...cellEdits].sort((a, b) => a.column - b.column)) {
      const { column } = cellEdit;
      const cell = cells.get(cellKey(cellEdit));
      if (cell) {
        splices.push(...changedCell(index, cell, cellEdit, restyle));
        continue;
      }
      const made = newCell(index, span, cellEdit, restyle);
      if (made === undefined) continue;
      fresh.push({ column, xml: made });
      added.push({ row, column });
    }
    if (span) splices.push(...changedRow(index, span, fresh, edit));
    else if (fresh.length > 0 || edit) newRows.push({ row, xml: newRow(prefix, row, fresh, edit) });
  }
  splices.push(...insertedRows(index, newRows), ...columnSplices(index, edits.columns));
  const dimension = grownDimension(index, added);
  if (dimension) splices.push(dimension);
  return splices;
}

function bodyOf({ value, formula, result = null }: CellEdit, prefix: string): CellBody {
  return formula === undefined ? constantBody(value ?? null, prefix) : formulaBody(formula, result, prefix);
}

function styleChange({ fill, numberFormat, unicodeFont }: CellEdit): StyleChange | undefined {
  if (fill === undefined && numberFormat === undefined && !unicodeFont) return undefined;
  return {
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(unicodeFont && { unicodeFont }),
  };
}

function restyled(style: string | undefined, edit: CellEdit, restyle: Restyle): string | undefined {
  const change = styleChange(edit);
  return change ? String(restyle(Number(style ?? 0), change)) : style;
}

function changedCell({ xml }: SheetIndex, cell: CellSpan, edit: CellEdit, restyle: Restyle): Splice[] {
  const { start, tagEnd, end, formula } = cell;
  const { prefix, text } = xml;
  const tag = text.slice(start, tagEnd);
  const style = restyled(attributeOf(tag, 's'), edit, restyle);
  if (changesContent(edit)) {
    const reference = cell.hasReference ? attributeOf(tag, 'r') : undefined;
    const made = cellElement(prefix, {
      ...(reference !== undefined && { reference }),
      ...(style !== undefined && { style }),
      body: bodyOf(edit, prefix),
    });
    return [{ start, end, text: made }];
  }
  const styled = style === undefined ? tag : withAttribute(tag, 's', style);
  if (edit.result === undefined) return styled === tag ? [] : [{ start, end: tagEnd, text: styled }];
  const { type, xml: value } = valueBody(edit.result, prefix);
  // Metadata of the old value (`vm`) says nothing about the new one.
  const plain = withoutAttribute(withoutAttribute(styled, 'vm'), 't');
  const typed = type === '' ? plain : withAttribute(plain, 't', type);
  const opened = typed.endsWith('/>') ? `${typed.slice(0, -2)}>` : typed;
  const close = `</${prefix}c>`;
  return [
    { start, end: tagEnd, text: opened },
    { start: formula?.end ?? tagEnd, end, text: value + close },
  ];
}

/** A cell that was not there looks as its row, or else its column, says. */
function newCell(
  { xml, columns }: SheetIndex,
  span: RowSpan | undefined,
  edit: CellEdit,
  restyle: Restyle,
): string | undefined {
  const { row, column } = edit;
  const tag = span && xml.text.slice(span.start, span.tagEnd);
  const isStyled = tag !== undefined && /^(1|true)$/.test(attributeOf(tag, 'customFormat') ?? '');
  const inherited =
    (isStyled ? attributeOf(tag, 's') : undefined) ??
    columns.find(({ first, last, style }) => style !== undefined && column >= first && column <= last)?.style;
  const body = bodyOf(edit, xml.prefix);
  if (body.xml === '' && !styleChange(edit)) return undefined;
  const style = restyled(inherited, edit, restyle);
  const reference = cellAddress(row, column);
  return cellElement(xml.prefix, { reference, body, ...(style !== undefined && { style }) });
}

function changedRow(
  { xml }: SheetIndex,
  span: RowSpan,
  fresh: readonly NewCell[],
  edit: RowEdit | undefined,
): Splice[] {
  const { start, tagEnd, selfClosing, end, cells } = span;
  const tag = xml.text.slice(start, tagEnd);
  const made = rowTag(
    spansCover(
      tag,
      fresh.map(({ column }) => column),
    ),
    edit,
  );
  if (selfClosing) {
    if (fresh.length === 0) return made === tag ? [] : [{ start, end: tagEnd, text: made }];
    const content = fresh.map((cell) => cell.xml).join('');
    return [{ start, end: tagEnd, text: `${made.slice(0, -2)}>${content}</${xml.prefix}row>` }];
  }
  const inserted = fresh.map(({ column, xml: text }): Splice => {
    const at = cells.find((cell) => cell.column > column)?.start ?? end;
    return { start: at, end: at, text };
  });
  return made === tag ? inserted : [{ start, end: tagEnd, text: made }, ...inserted];
}

function newRow(prefix: string, row: number, cells: readonly NewCell[], edit: RowEdit | undefined): string {
  const content = cells.map(({ xml }) => xml).join('');
  const tag = rowTag(`<${prefix}row r="${row}"/>`, edit);
  return content === '' ? tag : `${tag.slice(0, -2)}>${content}</${prefix}row>`;
}

function insertedRows(
  { xml, data, dataEnd, rows }: SheetIndex,
  fresh: readonly { row: number; xml: string }[],
): Splice[] {
  if (fresh.length === 0) return [];
  if (data.selfClosing) {
    return [insertInto(data, dataEnd, `${xml.prefix}sheetData`, fresh.map((row) => row.xml).join(''))];
  }
  return fresh.map(({ row, xml: text }) => {
    const at = rows.find((span) => span.row > row)?.start ?? dataEnd;
    return { start: at, end: at, text };
  });
}
