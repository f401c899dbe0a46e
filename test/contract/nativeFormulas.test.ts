/**
 * The sheet's own formulas, recalculated by a real spreadsheet program, give the answers that the
 * boundary table states by hand, on every row.
 */
import { describeAppendix } from '../../src/core/appendix/describe';
import type { CellDescription, SheetDescription } from '../../src/core/appendix/description';
import { columnNumber, parseArea } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import type { BoundaryCase } from '../support/boundaries';
import { boundaryCases } from '../support/boundaries';
import { convertWithLibreOffice, LIBREOFFICE_TIMEOUT, testWithLibreOffice } from '../support/libreOffice';
import { planOf } from '../support/plan';

const columnOf = (sheet: SheetDescription, name: string) =>
  sheet.names.find((entry) => entry.name === name)?.range.firstColumn ?? 0;

/** The rows of a case as an appendix with one indicator a row and the cells filled in as Excel would store them. */
function appendixOf({ indicator, rows }: BoundaryCase): { sheet: SheetDescription; dataRows: number[] } {
  const indicators = rows.map((_, index) => ({
    ...indicator,
    id: `dong-${index + 1}`,
    code: `1.${index + 1}`,
  }));
  const sheet = describeAppendix({ plan: planOf(indicators), year: 2026 }, vietnameseAppendix);
  const codes = columnOf(sheet, 'PL_Ma');
  const results = columnOf(sheet, 'PL_KetQua');
  const dataRows = indicators.map(
    ({ id }) => sheet.cells.find((cell) => cell.column === codes && cell.value === id)?.row ?? 0,
  );
  const fill = (cell: CellDescription): CellDescription => {
    const row = rows[dataRows.indexOf(cell.row)];
    if (cell.column !== results || row?.cell == null) return cell;
    return {
      ...cell,
      ...(typeof row.cell === 'object' ? { formula: row.cell.formula } : { value: row.cell }),
      ...(row.percentFormatted && { numberFormat: '0.00%' }),
    };
  };
  return { sheet: { ...sheet, cells: sheet.cells.map(fill) }, dataRows };
}

async function recalculated(sheet: SheetDescription): Promise<SheetSnapshot> {
  const bytes = convertWithLibreOffice(await writeWorkbook([sheet], { title: 'Thử' }), 'xlsx');
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.workbook.sheets[0]!;
}

describe('native formulas in LibreOffice', () => {
  testWithLibreOffice.each(boundaryCases)(
    '$name',
    async (boundaryCase) => {
      const { sheet, dataRows } = appendixOf(boundaryCase);
      const { cells } = await recalculated(sheet);
      const valueAt = (row: number, name: string) =>
        cells.find((cell) => cell.row === row && cell.column === columnOf(sheet, name))?.value ?? null;
      boundaryCase.rows.forEach((row, index) => {
        const at = dataRows[index] ?? 0;
        const given = JSON.stringify(row.cell);
        expect([given, valueAt(at, 'PL_DanhGia')]).toEqual([given, vietnameseAppendix.verdicts[row.sheet]]);
        const gap = row.gap !== undefined && row.sheet !== 'checkInput' ? Number(row.gap) : '';
        const shown = valueAt(at, 'PL_ChenhLech') ?? '';
        if (boundaryCase.indicator.target.comparator !== 'qualitative')
          expect([given, shown]).toEqual([given, gap]);
      });
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('the helper finds the columns it compares', () => {
    const { sheet } = appendixOf(boundaryCases[0]!);
    expect(columnOf(sheet, 'PL_DanhGia')).toBeGreaterThan(columnNumber('A'));
    expect(parseArea("'Phụ lục 2026'!$A$1")?.sheet).toBe(sheet.name);
  });
});
