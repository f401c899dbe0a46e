import { columnLetters, columnNumber } from '../../../core/workbook/address';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  isEntireColumns,
  isEntireRows,
  isOnSheet,
  isSingleCell,
  rectOf,
} from './geometry';
import type { Rect } from './geometry';

const CELL_LIKE = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R|C)$/i;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/** Letters of a column that counts from 0. */
export const letters = (column: number): string => columnLetters(column + 1);

/** Number from 0 of a column: "A" → 0. */
export const columnIndex = (text: string): number => columnNumber(text) - 1;

/** Whether a text would be read as a cell ("N1", "R1C1"); such texts are refused as names. */
export const isCellLike = (text: string): boolean => CELL_LIKE.test(text);

/** A sheet's name as Excel writes it before "!": quoted only where it must be. */
export const quoteSheet = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !isCellLike(name) ? name : `'${name.replaceAll("'", "''")}'`;

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/su;

/** Separates `'Phụ lục'!A1` into the sheet and the rest. */
export function splitSheet(reference: string): { sheet?: string; local: string } {
  const match = SHEET_PREFIX.exec(reference);
  if (!match) return { local: reference };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', local: match[3] ?? '' };
}

/** Reads "B2", "$B$2:C5", "A:C" or "4:4" (no sheet); undefined for anything else. */
export function parseLocalAddress(text: string): Rect | undefined {
  const plain = text.replaceAll('$', '').trim();
  let rect: Rect | undefined;
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(plain);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    rect = between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  } else if (columns) {
    rect = between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  } else if (rows) {
    rect = between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  }
  return rect && isOnSheet(rect) ? rect : undefined;
}

/** The rectangle with these two corners, in whatever order they come. */
export const between = (rowA: number, columnA: number, rowB: number, columnB: number): Rect =>
  rectOf(
    Math.min(rowA, rowB),
    Math.min(columnA, columnB),
    Math.abs(rowA - rowB) + 1,
    Math.abs(columnA - columnB) + 1,
  );

function write(rect: Rect, dollar: '' | '$'): string {
  const lastRow = rect.row + rect.rowCount;
  const lastColumn = rect.column + rect.columnCount - 1;
  if (isEntireColumns(rect)) return `${dollar}${letters(rect.column)}:${dollar}${letters(lastColumn)}`;
  if (isEntireRows(rect)) return `${dollar}${rect.row + 1}:${dollar}${lastRow}`;
  const first = `${dollar}${letters(rect.column)}${dollar}${rect.row + 1}`;
  return isSingleCell(rect) ? first : `${first}:${dollar}${letters(lastColumn)}${dollar}${lastRow}`;
}

/** "B2:C5", "A:C", "4:4". */
export const localAddress = (rect: Rect): string => write(rect, '');

/** "$B$2:$C$5". */
export const absoluteAddress = (rect: Rect): string => write(rect, '$');

/** `'Phụ lục'!B2:C5`, as `Range.address` gives it. */
export const fullAddress = (sheet: string, rect: Rect): string =>
  `${quoteSheet(sheet)}!${localAddress(rect)}`;
