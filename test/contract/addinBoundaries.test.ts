/**
 * The boundary table through the add-in: inserted and read by the Office.js adapter on Microsoft's own client, judged by
 * the check that the pane runs, and by the sheet's formulas in the simulated workbook.
 */
import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import { vietnameseAppendix } from '../../src/locale';
import type { Excel } from '../excel/support/excel';
import { openExcel } from '../excel/support/excel';
import { boundaryCases } from '../support/boundaries';
import { boundaryAppendix, columnOf } from '../support/boundaryAppendix';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

test.each(boundaryCases)('$name', async (boundaryCase) => {
  const { plan, sheet, dataRows } = boundaryAppendix(boundaryCase);
  const { name } = await excel.port.insertSheet(sheet);
  const { workbook } = await excel.port.readWorkbook();
  const { appendices } = checkWorkbook(workbook, [plan], vietnameseAppendix);
  const results = appendices[0]?.results ?? [];
  const shown = (row: number) => excel.host.sheet(name).value(row - 1, columnOf(sheet, 'PL_DanhGia') - 1);
  expect(
    boundaryCase.rows.map(({ cell }, index) => {
      const result = results.find(({ indicator }) => indicator === `dong-${index + 1}`);
      return { cell, verdict: result?.verdict, gap: result?.gap, sheet: shown(dataRows[index] ?? 0) };
    }),
  ).toEqual(
    boundaryCase.rows.map(({ cell, verdict, gap, sheet: word }) => ({
      cell,
      verdict,
      gap,
      sheet: vietnameseAppendix.verdicts[word],
    })),
  );
});
