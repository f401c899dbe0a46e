import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { formatCodeKind } from '../../core/workbook/numberFormat';
import type {
  CellRange,
  CellSnapshot,
  CellValue,
  DefinedName,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import { parseRange } from '../read/cellReference';
import { beyond, type ReadLimits } from '../read/limits';
import { damaged } from '../read/refusal';
import type { SheetLayout } from './ods/table';

/** Error values by their codes ([MS-XLS] 2.5.10). */
const errorNames: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const visibilities: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

/** What is known of a workbook better than the library knows it. */
export interface KnownParts {
  /** In the order of the sheets. */
  readonly layouts?: readonly SheetLayout[];
  /** What the library's formulas ("F0", "F1" …) stand for; its own where left out. */
  readonly formulas?: readonly string[];
  readonly definedNames?: readonly DefinedName[];
  readonly customXml?: readonly string[];
}

/** A workbook as the library holds it (read with `dense`, `cellStyles` and `cellNF`, dates as numbers), as plain cells. */
export function mapWorkbook(
  workbook: WorkBook,
  limits: ReadLimits,
  known: KnownParts = {},
): WorkbookSnapshot {
  const names = workbook.SheetNames;
  if (names.length === 0) throw damaged('noSheets');
  if (names.length > limits.sheets) throw beyond(limits, 'sheets');
  // The library keeps sheets by name: of two with one name only the last would be read, twice.
  if (new Set(names).size !== names.length) throw damaged('duplicateSheet');
  if (known.layouts && known.layouts.length !== names.length) throw damaged('sheets');
  const cells = new CellMapper(limits, known.formulas);
  const sheets: SheetSnapshot[] = [];
  names.forEach((name, index) => {
    const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
    if (!sheet) throw damaged('missingSheet', { sheet: name });
    // Chart, dialog and macro sheets have no cells of use.
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return;
    const layout = known.layouts?.[index] ?? layoutOf(sheet, workbook.Workbook?.Sheets?.[index]?.Hidden);
    sheets.push({ name, ...layout, cells: cells.map(sheet), merges: mergesOf(sheet) });
  });
  return {
    sheets,
    definedNames: known.definedNames ?? definedNames(workbook),
    customXml: known.customXml ?? [],
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
  };
}

function layoutOf(sheet: WorkSheet, hidden: number | undefined): SheetLayout {
  return {
    visibility: visibilities[hidden ?? 0] ?? 'visible',
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  };
}

/** Numbers, from 1, of the rows or columns that are hidden; the library's lists have holes. */
function hiddenOf(lines: readonly ({ hidden?: boolean } | undefined)[] = []): Set<number> {
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (line?.hidden) hidden.add(index + 1);
  });
  return hidden;
}

function mergesOf(sheet: WorkSheet): CellRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    firstColumn: s.c + 1,
    lastRow: e.r + 1,
    lastColumn: e.c + 1,
  }));
}

function definedNames(workbook: WorkBook): DefinedName[] {
  return (workbook.Workbook?.Names ?? []).map(({ Name: name, Ref: refersTo, Sheet: index }) => {
    const sheet = index === undefined ? undefined : workbook.SheetNames[index];
    return sheet === undefined ? { name, refersTo } : { name, sheet, refersTo };
  });
}

/** Maps the cells of one sheet after the other, and counts what they hold. */
class CellMapper {
  private count = 0;
  private formulaLength = 0;

  constructor(
    private readonly limits: ReadLimits,
    private readonly formulas?: readonly string[],
  ) {}

  map(sheet: WorkSheet): CellSnapshot[] {
    const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
    const cells: CellSnapshot[] = [];
    // `forEach` passes over the holes of both lists.
    rows.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (!cell) return;
        const value = this.valueOf(cell);
        const formula = this.formulaOf(cell, rows);
        if (formula === undefined && (value === null || value === '')) return;
        if (++this.count > this.limits.cells) throw beyond(this.limits, 'cells');
        const format = typeof cell.z === 'string' ? formatCodeKind(cell.z) : undefined;
        cells.push({
          row: rowIndex + 1,
          column: columnIndex + 1,
          value,
          ...(formula !== undefined && { formula }),
          ...(format && { format }),
        });
      });
    });
    return cells;
  }

  private valueOf({ t: type, v: value }: CellObject): CellValue {
    if (type === 'z' || value === undefined) return null;
    if (type === 'e') return { error: errorNames[value as number] ?? `#${String(value)}` };
    if (typeof value === 'string' && value.length > this.limits.stringLength) {
      throw beyond(this.limits, 'stringLength');
    }
    if (typeof value === 'number' && !Number.isFinite(value)) throw damaged('number');
    if (value instanceof Date) throw damaged('date');
    return value;
  }

  /** An array formula is the library's in the first cell of its range only. */
  private formulaOf(cell: CellObject, rows: readonly (CellObject | undefined)[][]): string | undefined {
    let formula = cell.f;
    if (formula === undefined && cell.F !== undefined) {
      const range = parseRange(cell.F);
      formula = range && rows[range.firstRow - 1]?.[range.firstColumn - 1]?.f;
    }
    if (formula !== undefined && this.formulas) formula = this.formulas[Number(formula.slice(1))];
    if (formula === undefined) return undefined;
    this.formulaLength += formula.length;
    if (this.formulaLength > this.limits.formulaLength) throw beyond(this.limits, 'formulaLength');
    return formula;
  }
}
