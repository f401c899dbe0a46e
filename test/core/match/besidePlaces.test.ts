import { besidePlaces } from '../../../src/core/match/besidePlaces';
import { checkRange } from '../../../src/core/match/checkRange';
import { cellAddress } from '../../../src/core/workbook/address';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { binhDinh } from '../../support/appendix';
import { sheetOf } from '../../support/sheet';
import type { Written } from '../../support/sheet';

const HEAD: Written[] = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 2026'];
const UNEMPLOYMENT: Written[] = ['1', 'Tỷ lệ thất nghiệp chung', '%', 2.4];
const TRAINED: Written[] = ['2', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', '%', 41];

function places(sheet: SheetSnapshot): unknown {
  const check = checkRange({ sheet, areas: [], plan: binhDinh, year: 2026 });
  return besidePlaces(sheet, check).map(({ heading, rows }) => [
    heading && cellAddress(heading.row, heading.column),
    ...rows.map(({ row, column, judged }) => `${cellAddress(row, column)} for ${judged.cell}`),
  ]);
}

test('verdicts stand in the column behind the table, under a heading', () => {
  expect(places(sheetOf([HEAD, UNEMPLOYMENT, TRAINED]))).toEqual([['E1', 'E2 for D2', 'E3 for D3']]);
});

test('a column in which anything stands, in any row of the table, is no place', () => {
  const note: Written[] = [...TRAINED, null, 'xem phụ lục'];
  expect(places(sheetOf([HEAD, UNEMPLOYMENT, note]))).toEqual([
    [
      expect.stringMatching(/^[F-H]1$/),
      expect.stringMatching(/2 for D2$/),
      expect.stringMatching(/3 for D3$/),
    ],
  ]);
  const merged = sheetOf([HEAD, UNEMPLOYMENT, TRAINED], { merges: ['E2:E3'] });
  expect(places(merged)).toEqual([['F1', 'F2 for D2', 'F3 for D3']]);
});

test('a formula without a value is something', () => {
  const sheet = sheetOf([HEAD, UNEMPLOYMENT, TRAINED]);
  const formula = { row: 2, column: 5, value: null, formula: 'IF(D2>0,"","")' };
  expect(places({ ...sheet, cells: [...sheet.cells, formula] })).toEqual([['F1', 'F2 for D2', 'F3 for D3']]);
});

test('a row that no indicator is has no place, and a table without judged rows none at all', () => {
  expect(places(sheetOf([HEAD, ['1', 'Số cây xanh', 'cây', 12], TRAINED]))).toEqual([['E1', 'E3 for D3']]);
  expect(places(sheetOf([HEAD, ['1', 'Số cây xanh', 'cây', 12]]))).toEqual([]);
});

test('of a table turned over they stand in the row below', () => {
  const turned = sheetOf([
    ['Đơn vị', 'Tỷ lệ thất nghiệp chung', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ'],
    ['Toàn tỉnh', 2.4, 41],
  ]);
  const [[, ...rows] = []] = places(turned) as string[][];
  expect(rows.map((row) => row.replace(/\d+/, '3'))).toEqual(['B3 for B2', 'C3 for C2']);
});
