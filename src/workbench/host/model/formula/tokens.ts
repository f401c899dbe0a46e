import { columnIndex } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../geometry';
import { ERROR_TEXTS } from '../value';

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** A reference as it is written, so that it can be moved and written again. */
export interface ReferenceText {
  readonly sheet?: string;
  readonly form: 'cell' | 'cells' | 'columns' | 'rows';
  readonly first: Corner;
  readonly last: Corner;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'error'; readonly value: string }
    | { readonly kind: 'reference'; readonly reference: ReferenceText }
    | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'operator'; readonly value: string }
  );

/** A formula this host cannot read; `construct` says which part. */
export class UnreadableFormula extends Error {
  constructor(readonly construct: string) {
    super(`The formula cannot be read: ${construct}`);
  }
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/uy;
const CELLS = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(])/iuy;
const COLUMNS = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(])/iuy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%(),]/y;
const SPACE = /\s+/y;

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

const corner = (columnMark: string, column: number, rowMark: string, row: number): Corner => ({
  row,
  column,
  rowAbsolute: rowMark === '$',
  columnAbsolute: columnMark === '$',
});

function readReference(source: string, at: number): { reference: ReferenceText; end: number } | undefined {
  const cells = match(CELLS, source, at);
  if (cells) {
    const [text, a = '', left = '', b = '', top = '', c = '', right, d = '', bottom] = cells;
    const first = corner(a, columnIndex(left), b, Number(top) - 1);
    const last = right === undefined ? first : corner(c, columnIndex(right), d, Number(bottom) - 1);
    if ([first, last].some(({ row, column }) => row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS))
      return undefined;
    return {
      reference: { form: right === undefined ? 'cell' : 'cells', first, last },
      end: at + text.length,
    };
  }
  const columns = match(COLUMNS, source, at);
  if (columns) {
    const [text, a = '', left = '', b = '', right = ''] = columns;
    const first = corner(a, columnIndex(left), '$', 0);
    const last = corner(b, columnIndex(right), '$', MAX_ROWS - 1);
    return { reference: { form: 'columns', first, last }, end: at + text.length };
  }
  const rows = match(ROWS, source, at);
  if (!rows) return undefined;
  const [text, a = '', top = '', b = '', bottom = ''] = rows;
  const first = corner('$', 0, a, Number(top) - 1);
  const last = corner('$', MAX_COLUMNS - 1, b, Number(bottom) - 1);
  return { reference: { form: 'rows', first, last }, end: at + text.length };
}

function readToken(source: string, start: number): Token {
  const prefix = match(SHEET, source, start);
  const sheet = prefix && (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? '');
  const at = start + (prefix?.[0].length ?? 0);
  const onSheet = sheet === undefined ? {} : { sheet };
  const found = readReference(source, at);
  if (found)
    return { kind: 'reference', reference: { ...found.reference, ...onSheet }, start, end: found.end };
  const error = ERROR_TEXTS.find((text) => source.startsWith(text, at));
  if (error) return { kind: 'error', value: error, start, end: at + error.length };
  const word = match(WORD, source, at)?.[0];
  if (word !== undefined) {
    const end = at + word.length;
    if (source[end] === '(' && !prefix) return { kind: 'function', name: word.toUpperCase(), start, end };
    return { kind: 'name', name: word, ...onSheet, start, end };
  }
  if (prefix) throw new UnreadableFormula(source.slice(start));
  const text = match(TEXT, source, at);
  if (text)
    return { kind: 'text', value: (text[1] ?? '').replaceAll('""', '"'), start, end: at + text[0].length };
  const number = match(NUMBER, source, at)?.[0];
  if (number !== undefined) return { kind: 'number', value: Number(number), start, end: at + number.length };
  const operator = match(OPERATOR, source, at)?.[0];
  if (operator !== undefined) return { kind: 'operator', value: operator, start, end: at + operator.length };
  throw new UnreadableFormula(source.slice(start, start + 20));
}

/** Splits a formula ("=SUM(A1:B2)") into tokens that know where they stand in it. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const space = match(SPACE, formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = readToken(formula, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
