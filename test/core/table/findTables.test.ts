import { findTables } from '../../../src/core/table/findTables';
import type { TableModel } from '../../../src/core/table/model';
import { resultChoice } from '../../../src/core/table/resultColumn';
import { selectTables } from '../../../src/core/table/selectTables';
import { area, sheetOf } from '../../support/sheet';

/** A district's yearly table: bands, a number row, capitals, letters, stars, dashes, parts. */
const district = sheetOf(
  [
    ['CÁC CHỈ TIÊU TỔNG HỢP'],
    ['', '', '', '', 'ĐVT: Tỷ đồng'],
    ['STT', 'Tên chỉ tiêu', 'Đơn vị\ntính', 'Toàn huyện', '', '', 'Ghi chú'],
    ['', '', '', 'TH 2025', 'KH 2026', 'ƯTH 2026', ''],
    ['A', 'B', 'C', 1, 2, '3', 4],
    ['', 'KINH TẾ XÃ HỘI'],
    [1, 'Tổng giá trị sản xuất', '', 1117, 1200, 1210],
    ['', ' * Nông nghiệp', '"', 183, 190, 191],
    ['', '   - Trồng trọt', 'Tỷ đồng', 100, 110, 111],
    ['', '     + Trong đó: Lúa', 'Tỷ đồng', 50, 51, 52],
    ['', ' * Dịch vụ', 'Tỷ đồng', 389, 400, 401],
    [2, 'Dân số', 'Người', 40000, 41000, 40500],
    ['A', 'NÔNG NGHIỆP'],
    ['I', 'Trồng trọt', 'Tấn', 1, 2, 3],
    [1, '- Lúa', 'Tấn', 1, 2, 3],
    ['B', 'LÂM NGHIỆP'],
    [1, 'Trồng rừng', 'Ha', 1, 2, 3],
  ],
  { merges: ['A1:G1', 'D3:F3'] },
);

const only = (tables: readonly TableModel[]): TableModel => {
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

test('headings, number row, unit above and the kinds of columns', () => {
  const table = only(findTables(district));
  expect(table).toMatchObject({ headerRows: [3, 4], numberRow: 5, labelColumns: [2], unit: 'Tỷ đồng' });
  expect(table.columns.map(({ role, year }) => [role, year])).toEqual([
    ['ordinal', undefined],
    ['label', undefined],
    ['unit', undefined],
    ['result', 2025],
    ['target', 2026],
    ['result', 2026],
    ['text', undefined],
  ]);
  expect(table.columns[5]!.heading).toEqual(['Toàn huyện', 'ƯTH 2026']);
});

test('rows stand under their headings, whatever the levels are marked with', () => {
  const rows = only(findTables(district)).rows.map(({ name, kind, path }) => [
    name,
    kind,
    path.map(({ text }) => text).join(' > '),
  ]);
  expect(rows).toEqual([
    ['KINH TẾ XÃ HỘI', 'section', ''],
    ['Tổng giá trị sản xuất', 'item', 'KINH TẾ XÃ HỘI'],
    ['Nông nghiệp', 'part', 'KINH TẾ XÃ HỘI > Tổng giá trị sản xuất'],
    ['Trồng trọt', 'part', 'KINH TẾ XÃ HỘI > Tổng giá trị sản xuất > Nông nghiệp'],
    ['Lúa', 'part', 'KINH TẾ XÃ HỘI > Tổng giá trị sản xuất > Nông nghiệp > Trồng trọt'],
    ['Dịch vụ', 'part', 'KINH TẾ XÃ HỘI > Tổng giá trị sản xuất'],
    ['Dân số', 'item', 'KINH TẾ XÃ HỘI'],
    ['NÔNG NGHIỆP', 'section', 'KINH TẾ XÃ HỘI'],
    ['Trồng trọt', 'item', 'KINH TẾ XÃ HỘI > NÔNG NGHIỆP'],
    ['Lúa', 'item', 'KINH TẾ XÃ HỘI > NÔNG NGHIỆP > Trồng trọt'],
    ['LÂM NGHIỆP', 'section', 'KINH TẾ XÃ HỘI'],
    ['Trồng rừng', 'item', 'KINH TẾ XÃ HỘI > LÂM NGHIỆP'],
  ]);
});

test('a selection of bare figures has its labels, and only its rows', () => {
  const [selected] = selectTables(district, [area('F9:F10')]);
  expect(selected!.table.rows.map(({ name }) => name)).toEqual(['Trồng trọt', 'Lúa']);
  expect(selected!.columns).toEqual([6]);
  expect(resultChoice(selected!.table, selected!.columns, 2025)).toMatchObject({
    proposed: 6,
    isCertain: true,
  });
});

test('one cell stands for its table; several areas for their rows together', () => {
  expect(selectTables(district, [area('E8')])[0]!.table.rows).toHaveLength(12);
  const areas = [area('D8:D8'), area('D12:F12')];
  expect(selectTables(district, areas)[0]!.table.rows.map(({ name }) => name)).toEqual([
    'Nông nghiệp',
    'Dân số',
  ]);
});

test('an area without a table has none', () => {
  expect(selectTables(district, [area('A40:D50')])).toEqual([]);
});

test('the column of the year is proposed, and of none the latest before it', () => {
  const table = only(findTables(district));
  expect(resultChoice(table, [], 2026)).toMatchObject({ proposed: 6, isCertain: false });
  expect(resultChoice(table, [], 2025).proposed).toBe(4);
  expect(resultChoice(table, [], 2031).proposed).toBe(6);
  expect(resultChoice(table, [], 2026).columns.map(({ column }) => column)).toEqual([4, 6]);
});

test.each([
  [['KH 2026', 'TH 6 tháng 2026', 'Ước TH năm 2026'], 6],
  [['Thực hiện 6 tháng đầu năm 2026', 'Ước thực hiện cả năm 2026', 'Ghi chú'], 5],
  [['Kế hoạch năm 2026', 'Kết quả 9 tháng', 'Ước cả năm'], 6],
  [['TH đến 30/9/2026', 'Ước cả năm', 'Ước TH so KH (%)'], 5],
  [['Thực hiện năm 2025', 'Thực hiện quý III/2026', 'Kế hoạch năm 2026'], 5],
  [['TH 6 tháng 2026', 'TH đến 31/12/2026', 'KH 2026'], 5],
])('of %p the column of the whole year is proposed', (figures, column) => {
  const table = only(
    findTables(
      sheetOf([
        ['STT', 'Chỉ tiêu', 'ĐVT', ...figures],
        [1, 'Dân số', 'Người', 1, 2, 3],
      ]),
    ),
  );
  expect(resultChoice(table, [], 2026).proposed).toBe(column);
});

test('two tables one below the other are two, headings printed again are one', () => {
  const head = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'];
  const again = sheetOf([head, [1, 'Dân số', 'Người', 1], head, [2, 'Số hộ', 'Hộ', 2]]);
  expect(only(findTables(again)).rows.map(({ name }) => name)).toEqual(['Dân số', 'Số hộ']);
  const other = ['TT', 'Nội dung', 'Đơn vị', 'Thực hiện 2026', 'Ghi chú'];
  const two = sheetOf([head, [1, 'Dân số', 'Người', 1], [''], other, [1, 'Số hộ', 'Hộ', 2, '']]);
  expect(findTables(two).map(({ rows }) => rows.map(({ name }) => name))).toEqual([['Dân số'], ['Số hộ']]);
});

test('numbers glued to the labels tell the levels where the number column only counts', () => {
  const sheet = sheetOf([
    ['STT', 'Chỉ tiêu', 'ĐVT', 'TH 2026'],
    [1, 'I. Diện tích'],
    [2, '1. Lúa', 'Ha', 5],
    [3, '- Đông xuân', 'Ha', 3],
    [4, 'II. Sản lượng'],
    [5, '1. Lúa', 'Tấn', 9],
  ]);
  expect(only(findTables(sheet)).rows.map(({ path }) => path.map(({ text }) => text))).toEqual([
    [],
    ['Diện tích'],
    ['Diện tích', 'Lúa'],
    [],
    ['Sản lượng'],
  ]);
});

test('an empty sheet has no table, and one of words alone no figures', () => {
  expect(findTables(sheetOf([]))).toEqual([]);
  const [table] = findTables(sheetOf([['Kính gửi'], ['Sở Y tế']]));
  expect(resultChoice(table!, [], 2026)).toEqual({ columns: [], isCertain: false });
});

test('a sheet turned over reads as the other way round', () => {
  const [table] = findTables(
    sheetOf([
      ['Năm', 'Dân số', 'Số hộ'],
      ['ĐVT', 'Người', 'Hộ'],
      ['TH 2025', 1, 2],
    ]),
    true,
  );
  expect(table!.rows.map(({ name, unit }) => [name, unit])).toContainEqual(['Dân số', 'Người']);
});
