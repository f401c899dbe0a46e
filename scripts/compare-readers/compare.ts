import type { CellValue } from '../../src/core/workbook/snapshot';
import type { PlainCell, PlainSheet } from './cells';

/** A cell that two readers see differently. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly ours: CellValue;
  readonly theirs: CellValue;
  /** The formula in the cell, as the one or the other reads it. */
  readonly formula?: string;
}

export interface Comparison {
  /** Cells with a value that both see alike. */
  readonly equal: number;
  readonly differences: readonly Difference[];
  /** Sheets that only one of the two has. */
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
}

const byPlace = ({ cells }: PlainSheet): ReadonlyMap<string, PlainCell> =>
  new Map(cells.map((cell) => [`${cell.row}!${cell.column}`, cell]));

/** No value and an empty text are both what a blank cell shows. */
const valueIn = (cell: PlainCell | undefined): CellValue =>
  cell?.value === '' ? null : (cell?.value ?? null);

const errorOf = (value: CellValue): string | undefined =>
  typeof value === 'object' ? value?.error : undefined;

/** Whether two values are the same, errors by their names. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (errorOf(a) !== undefined && errorOf(a) === errorOf(b));
}

function compareSheet(ours: PlainSheet, theirs: PlainSheet): { equal: number; differences: Difference[] } {
  const left = byPlace(ours);
  const right = byPlace(theirs);
  let equal = 0;
  const differences: Difference[] = [];
  for (const [place, cell] of new Map([...left, ...right])) {
    const a = left.get(place);
    const b = right.get(place);
    const values = { ours: valueIn(a), theirs: valueIn(b) };
    if (!sameValue(values.ours, values.theirs)) {
      const { row, column } = cell;
      const formula = a?.formula ?? b?.formula;
      differences.push({
        sheet: ours.name,
        row,
        column,
        ...values,
        ...(formula !== undefined && { formula }),
      });
    } else if (values.ours !== null) equal++;
  }
  return { equal, differences };
}

/** Compares two readings of one file, sheet by sheet of the same name and cell by cell. */
export function compareWorkbooks(ours: readonly PlainSheet[], theirs: readonly PlainSheet[]): Comparison {
  const others = new Map(theirs.map((sheet) => [sheet.name, sheet]));
  const own = new Set(ours.map(({ name }) => name));
  const pairs = ours.flatMap((sheet) => {
    const other = others.get(sheet.name);
    return other ? [compareSheet(sheet, other)] : [];
  });
  return {
    equal: pairs.reduce((sum, { equal }) => sum + equal, 0),
    differences: pairs.flatMap(({ differences }) => differences),
    onlyOurs: ours.map(({ name }) => name).filter((name) => !others.has(name)),
    onlyTheirs: theirs.map(({ name }) => name).filter((name) => !own.has(name)),
  };
}
