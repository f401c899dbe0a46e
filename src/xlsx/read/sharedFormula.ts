import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from './cellReference';

/** A row or a column of a reference; a relative one moves. */
interface Axis {
  readonly index: number;
  readonly absolute: boolean;
}

/** A cell ("B$2"), a column of "A:C" or a row of "1:3". */
interface Reference {
  readonly column?: Axis;
  readonly row?: Axis;
}

/**
 * What may look like a reference in a formula, and what must be passed over: texts, quoted sheet names,
 * brackets (other workbooks, table columns), words, numbers. Each alternative takes at least one character and
 * never needs to give one back, so the time is linear in the formula.
 */
const tokenPattern =
  /"[^"]*"?|'[^']*'?|\[[^\]]*\]?|[$A-Za-z0-9_.\\?\u0080-\uffff]+|[^"'[$A-Za-z0-9_.\\?\u0080-\uffff]+/g;

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([0-9]{1,7})$/;

type Pieces = readonly (string | Reference)[];

/** How many pieces of formulas are kept taken apart at a time, in one sheet. */
const MOST_KEPT = 100_000;

/** Formulas taken apart; beyond `MOST_KEPT` pieces a formula is taken apart anew each time. */
export class FormulaPieces {
  private readonly kept = new Map<string, Pieces>();
  private count = 0;

  of(formula: string): Pieces {
    const known = this.kept.get(formula);
    if (known) return known;
    const pieces = split(formula);
    this.count += pieces.length;
    if (this.count <= MOST_KEPT) this.kept.set(formula, pieces);
    return pieces;
  }
}

/**
 * A shared formula (ECMA-376 part 1, 18.3.1.40): written once, in its master cell, and valid for other cells
 * with its relative references moved as they are away from the master.
 */
export class SharedFormula {
  constructor(
    private readonly text: string,
    private readonly row: number,
    private readonly column: number,
    private readonly pieces = new FormulaPieces(),
  ) {}

  /** The formula as it reads in another cell; a reference moved off the sheet becomes #REF!. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    const pieces = this.pieces.of(this.text);
    // Joined, not added up: a text of many additions takes ten times the memory.
    return pieces.map((piece) => (typeof piece === 'string' ? piece : move(piece, down, right))).join('');
  }
}

function move({ column, row }: Reference, down: number, right: number): string {
  let text = '';
  if (column) {
    const index = column.absolute ? column.index : column.index + right;
    if (index < 1 || index > MAX_COLUMN) return '#REF!';
    text = (column.absolute ? '$' : '') + columnLetters(index);
  }
  if (row) {
    const index = row.absolute ? row.index : row.index + down;
    if (index < 1 || index > MAX_ROW) return '#REF!';
    text += `${row.absolute ? '$' : ''}${index}`;
  }
  return text;
}

function split(formula: string): (string | Reference)[] {
  const tokens = formula.match(tokenPattern) ?? [];
  const pieces: (string | Reference)[] = [];
  let text = '';
  tokens.forEach((token, index) => {
    const reference = asReference(token, tokens[index - 1] ?? '', tokens[index + 1] ?? '');
    if (!reference) {
      text += token;
      return;
    }
    if (text !== '') pieces.push(text);
    text = '';
    pieces.push(reference);
  });
  if (text !== '') pieces.push(text);
  return pieces;
}

function asReference(token: string, previous: string, next: string): Reference | undefined {
  // LOG10( is a function, ABC1!A1 names a sheet, Tab1[Total] a table.
  if (/^[([!]/.test(next)) return undefined;
  const cell = cellPattern.exec(token);
  if (cell) return onSheet({ column: columnAxis(cell[1], cell[2]), row: rowAxis(cell[3], cell[4]) });
  // A:C and 1:3 are references; A and 1 alone are not.
  if (!next.startsWith(':') && !previous.endsWith(':')) return undefined;
  const column = columnPattern.exec(token);
  if (column) return onSheet({ column: columnAxis(column[1], column[2]) });
  const row = rowPattern.exec(token);
  return row ? onSheet({ row: rowAxis(row[1], row[2]) }) : undefined;
}

function columnAxis(dollar = '', letters = ''): Axis {
  return { index: columnNumber(letters), absolute: dollar !== '' };
}

function rowAxis(dollar = '', digits = ''): Axis {
  return { index: Number(digits), absolute: dollar !== '' };
}

/** A name such as XFE1 only looks like a cell. */
function onSheet(reference: Reference): Reference | undefined {
  const { column, row } = reference;
  if (column && column.index > MAX_COLUMN) return undefined;
  if (row && (row.index < 1 || row.index > MAX_ROW)) return undefined;
  return reference;
}
