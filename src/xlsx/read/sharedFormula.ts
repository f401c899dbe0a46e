import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from './cellReference';

/** Half of a reference that moves: a relative row or column, or an absolute one kept as written. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number };

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

/**
 * A shared formula (ECMA-376 part 1, 18.3.1.40): written once, in its master cell, and valid for other cells
 * with its relative references moved as they are away from the master.
 */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(
    text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = split(text);
  }

  /** The formula as it reads in another cell; a reference moved off the sheet becomes #REF!. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    let text = '';
    for (const piece of this.pieces) {
      if (piece.kind === 'text') {
        text += piece.text;
      } else if (piece.kind === 'row') {
        const moved = piece.row + down;
        text += moved >= 1 && moved <= MAX_ROW ? moved : '#REF!';
      } else {
        const moved = piece.column + right;
        text += moved >= 1 && moved <= MAX_COLUMN ? columnLetters(moved) : '#REF!';
      }
    }
    return text;
  }
}

function split(formula: string): Piece[] {
  const tokens = formula.match(tokenPattern) ?? [];
  const pieces: Piece[] = [];
  let text = '';
  const move = (piece: Piece): void => {
    if (text !== '') pieces.push({ kind: 'text', text });
    text = '';
    pieces.push(piece);
  };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1] ?? '';
    const previous = tokens[index - 1] ?? '';
    // LOG10( is a function, ABC1!A1 names a sheet, Tab1[Total] a table.
    const named = /^[([!]/.test(next);
    const cell = named ? null : cellPattern.exec(token);
    if (cell && isOnSheet(cell[2]!, cell[4]!)) {
      if (cell[1] === '$') text += `$${cell[2]}`;
      else move({ kind: 'column', column: columnNumber(cell[2]!) });
      if (cell[3] === '$') text += `$${cell[4]}`;
      else move({ kind: 'row', row: Number(cell[4]) });
      return;
    }
    // A:C and 1:3 are references; A and 1 alone are not.
    const inRange = !named && (next.startsWith(':') || previous.endsWith(':'));
    const column = inRange ? columnPattern.exec(token) : null;
    const row = inRange ? rowPattern.exec(token) : null;
    if (column && column[1] === '' && columnNumber(column[2]!) <= MAX_COLUMN) {
      move({ kind: 'column', column: columnNumber(column[2]!) });
    } else if (row && row[1] === '') {
      move({ kind: 'row', row: Number(row[2]) });
    } else {
      text += token;
    }
  });
  if (text !== '') pieces.push({ kind: 'text', text });
  return pieces;
}

function isOnSheet(letters: string, digits: string): boolean {
  const row = Number(digits);
  return columnNumber(letters) <= MAX_COLUMN && row >= 1 && row <= MAX_ROW;
}
