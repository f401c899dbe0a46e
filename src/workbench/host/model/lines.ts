import type { Notify } from './changes';
import { shiftLines } from './formats';
import { MAX_COLUMNS, isEntireColumns, isEntireRows } from './geometry';
import { invalidArgument } from './refusal';
import type { Shift } from './shift';
import { without } from './without';

interface Line {
  /** Points; absent for the standard size. */
  readonly size?: number;
  readonly hidden?: boolean;
}

/** Widths are in points, as Office.js measures them: 64 pixels, 8.43 characters of Calibri 11. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;
const MOST_POINTS = { rows: 409.5, columns: 1341.75 };

/** The rows, or the columns, of a sheet: sizes and which are hidden. */
export class Lines {
  standardSize: number;
  readonly lines = new Map<number, Line>();

  constructor(
    private readonly sheetId: string,
    readonly axis: 'rows' | 'columns',
    private readonly notify: Notify,
  ) {
    this.standardSize = axis === 'rows' ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
  }

  /** Size in points; 0 for a hidden line, as Excel answers. */
  size(line: number): number {
    const found = this.lines.get(line);
    return found?.hidden ? 0 : (found?.size ?? this.standardSize);
  }

  hasOwnSize(line: number): boolean {
    return this.lines.get(line)?.size !== undefined;
  }

  isHidden(line: number): boolean {
    return this.lines.get(line)?.hidden ?? false;
  }

  setSize(first: number, count: number, points: number | undefined): void {
    if (points !== undefined && !(points >= 0 && points <= MOST_POINTS[this.axis])) {
      throw invalidArgument(`${String(points)} points is no size of ${this.axis}.`);
    }
    if (count === MAX_COLUMNS && this.axis === 'columns') {
      this.standardSize = points ?? STANDARD_COLUMN_WIDTH;
      for (const [line, { hidden }] of this.lines) this.put(line, hidden ? { hidden } : {});
    } else {
      for (let line = first; line < first + count; line++) {
        // A size of nothing hides, a size of something shows.
        this.put(
          line,
          points === 0
            ? { ...this.lines.get(line), hidden: true }
            : points === undefined
              ? {}
              : { size: points },
        );
      }
    }
    this.notify({ kind: 'lines', sheetId: this.sheetId, axis: this.axis, first, count });
  }

  setHidden(first: number, count: number, hidden: boolean): void {
    for (let line = first; line < first + count; line++) {
      const rest = without(this.lines.get(line) ?? {}, 'hidden');
      this.put(line, hidden ? { ...rest, hidden } : rest);
    }
    this.notify({ kind: 'lines', sheetId: this.sheetId, axis: this.axis, first, count, hidden });
  }

  private put(line: number, value: Line): void {
    if (value.size === undefined && !value.hidden) this.lines.delete(line);
    else this.lines.set(line, value);
  }

  shift(shift: Shift): void {
    const isEntire = shift.axis === 'rows' ? isEntireRows(shift.rect) : isEntireColumns(shift.rect);
    if (shift.axis === this.axis && isEntire) shiftLines(this.lines, shift);
  }
}
