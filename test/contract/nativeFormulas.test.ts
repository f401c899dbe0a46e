/**
 * The sheet's own formulas, recalculated by a real spreadsheet program, give the answers that the
 * boundary table states by hand, on every row.
 */
import { describeAppendix } from '../../src/core/appendix/describe';
import type { SheetDescription } from '../../src/core/appendix/description';
import { columnNumber, parseArea } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { boundaryCases } from '../support/boundaries';
import { boundaryAppendix, columnOf } from '../support/boundaryAppendix';
import { partialCases, partialIndicator } from '../support/partialFigures';
import { planOf } from '../support/plan';
import { convertWithLibreOffice, LIBREOFFICE_TIMEOUT, testWithLibreOffice } from '../support/libreOffice';

/** Starting LibreOffice costs more than its work: every case is a sheet of one workbook, recalculated once. */
const appendices = boundaryCases.map((boundaryCase, index) => {
  const { sheet, dataRows } = boundaryAppendix(boundaryCase);
  return { boundaryCase, sheet: { ...sheet, name: `Bảng ${index + 1}` }, dataRows };
});

let recalculated: Promise<ReadonlyMap<string, SheetSnapshot>> | undefined;

async function recalculate(sheets: readonly SheetDescription[]): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const bytes = convertWithLibreOffice(await writeWorkbook(sheets, { title: 'Thử' }), 'xlsx');
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  return new Map(outcome.workbook.sheets.map((sheet) => [sheet.name, sheet]));
}

describe('native formulas in LibreOffice', () => {
  testWithLibreOffice.each(appendices)(
    '$boundaryCase.name',
    async ({ boundaryCase, sheet, dataRows }) => {
      recalculated ??= recalculate(appendices.map((each) => each.sheet));
      const cells = (await recalculated).get(sheet.name)?.cells ?? [];
      const valueAt = (row: number, name: string) =>
        cells.find((cell) => cell.row === row && cell.column === columnOf(sheet, name))?.value ?? null;
      boundaryCase.rows.forEach((row, index) => {
        const at = dataRows[index] ?? 0;
        const given = JSON.stringify(row.cell);
        expect([given, valueAt(at, 'PL_DanhGia')]).toEqual([given, vietnameseAppendix.verdicts[row.sheet]]);
        // A formula cannot see that a cell is shown as a percentage: it asks, and tells no gap, where the core knows.
        const sheetTellsGap = row.sheet !== 'checkInput' && row.sheet !== 'checkUnit';
        const gap = row.gap !== undefined && sheetTellsGap ? Number(row.gap) : '';
        const shown = valueAt(at, 'PL_ChenhLech') ?? '';
        if (boundaryCase.indicator.target.comparator !== 'qualitative')
          expect([given, shown]).toEqual([given, gap]);
      });
    },
    LIBREOFFICE_TIMEOUT,
  );

  testWithLibreOffice(
    'of figures over some of the units',
    async () => {
      const indicators = partialCases.map((each, at) => ({ ...partialIndicator(each), id: `dong-${at}` }));
      const values = new Map(
        partialCases.map(({ value }, at) => [`dong-${at}`, { result: Number(value), isPartial: true }]),
      );
      const sheet = describeAppendix({ plan: planOf(indicators), year: 2026, values }, vietnameseAppendix);
      const cells = (await recalculate([sheet])).get(sheet.name)?.cells ?? [];
      const verdicts = columnOf(sheet, 'PL_DanhGia');
      const after = cells.filter(({ column, formula }) => column === verdicts && formula !== undefined);
      const { verdicts: words } = vietnameseAppendix;
      const wanted = partialCases.map(({ name, verdict }) => {
        if (verdict !== 'notAssessed') return words[verdict];
        return name === 'impossible' ? words.checkInput : words.partial;
      });
      expect(after.map(({ value }) => value)).toEqual(wanted);
      const stored = sheet.cells.filter(
        ({ column, formula }) => column === verdicts && formula !== undefined,
      );
      expect(stored.map(({ formulaResult }) => formulaResult)).toEqual(wanted);
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('the helper finds the columns it compares', () => {
    const { sheet } = boundaryAppendix(boundaryCases[0]!);
    expect(columnOf(sheet, 'PL_DanhGia')).toBeGreaterThan(columnNumber('A'));
    expect(parseArea("'Phụ lục 2026'!$A$1")?.sheet).toBe(sheet.name);
  });
});
