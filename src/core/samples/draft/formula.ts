import { columnLetters, columnNumber } from '../../workbook/address';
import type { Axis, Mapping } from './mapping';

/** A text in quotes, or a reference to a cell that is no part of a longer name. */
const PIECES = /"(?:[^"]|"")*"|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;

/**
 * A formula after a change of the sheet's structure. What it says of a deleted row or column it says of the one that
 * took its place: our rows refer to themselves alone, and go with what they refer to.
 */
export function mapFormula(formula: string, axis: Axis, map: Mapping): string {
  return formula.replace(
    PIECES,
    (piece, fixedColumn: string | undefined, letters: string | undefined, fixedRow = '', digits = '') => {
      if (letters === undefined) return piece;
      const column = columnNumber(letters);
      const row = Number(digits);
      const at = axis === 'row' ? row : column;
      const mapped = map(at) ?? at;
      const written = axis === 'row' ? letters : columnLetters(mapped);
      return `${fixedColumn ?? ''}${written}${fixedRow}${axis === 'row' ? mapped : row}`;
    },
  );
}
