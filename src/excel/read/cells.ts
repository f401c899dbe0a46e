import { formatCodeKind } from '../../core/workbook/numberFormat';
import type { CellFormatKind, CellSnapshot, CellValue } from '../../core/workbook/snapshot';

/** What Excel gives for a cell; "" for a blank. */
export type Raw = string | number | boolean | null;

/** What is asked for of a range that is read. */
export const CONTENT = 'rowIndex,columnIndex,values,formulas,numberFormat,valueTypes';

/** The parts of a loaded range that its cells are made of. */
export interface RangeContent {
  /** From 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly Raw[])[];
  readonly formulas: readonly (readonly Raw[])[];
  readonly numberFormat: readonly (readonly Raw[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

function valueOf(value: Raw, type: string | undefined): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value ?? '';
}

/**
 * Excel gives in `formulas` what the cell's edit line shows: a formula, or the constant itself. A text that
 * begins with "=" stands in both arrays alike, which a formula and its result do not.
 */
export function formulaOf(formula: Raw | undefined, value: Raw): string | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : undefined;
}

/** The cells of a range that hold something, row by row. */
export function cellsOf(range: RangeContent): CellSnapshot[] {
  const kinds = new Map<unknown, CellFormatKind | undefined>();
  const kindOf = (code: unknown): CellFormatKind | undefined => {
    if (!kinds.has(code)) kinds.set(code, formatCodeKind(String(code)));
    return kinds.get(code);
  };
  return range.values.flatMap((values, rowAt) =>
    values.flatMap((raw, columnAt): CellSnapshot[] => {
      const formula = formulaOf(range.formulas[rowAt]?.[columnAt], raw);
      if (formula === undefined && (raw === '' || raw === null)) return [];
      const format = kindOf(range.numberFormat[rowAt]?.[columnAt]);
      return [
        {
          row: range.rowIndex + rowAt + 1,
          column: range.columnIndex + columnAt + 1,
          value: valueOf(raw, range.valueTypes[rowAt]?.[columnAt]),
          ...(formula !== undefined && { formula }),
          ...(format && { format }),
        },
      ];
    }),
  );
}
