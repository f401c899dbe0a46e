import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import { file, merged } from '../merge/support';

test('a quotient is shown with two decimals more than its target has, and kept with all of them', () => {
  const merge = merged([
    file('a.xlsx', 'xa-an', { nha: '3', nuoc: { value: '90', numerator: '950', denominator: '1100' } }),
  ]);
  const [{ cells }] = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix);
  const results = cells.flatMap(({ formulaResult, formula, numberFormat }) =>
    formula?.includes('Đơn vị') ? [[formulaResult, numberFormat]] : [],
  );
  expect(results).toEqual([
    [3, undefined],
    [950, undefined],
    [1100, undefined],
    [86.363636364, '#,##0.00'],
  ]);
});

test('a figure that is withheld says so and why, and is no blank', () => {
  const merge = merged([
    file('a.xlsx', 'xa-an', { nha: { state: 'unreadable', raw: 'hơn nửa' } }),
    file('d.xlsx', 'so-dau', { viec: '2.41' }),
    file('e.xlsx', 'so-hai', { viec: '2.45' }),
  ]);
  const [{ cells, names }] = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix);
  const columnOf = (wanted: string) => names.find(({ name }) => name === wanted)?.range.firstColumn;
  const inRow = (id: string, column: string) => {
    const row = cells.find(({ value }) => value === id)?.row;
    return cells.find((cell) => cell.row === row && cell.column === columnOf(column));
  };
  expect(inRow('nha', 'PL_KetQua')?.value).toBe('tạm hoãn: có ô chưa đọc được');
  expect(inRow('viec', 'PL_KetQua')?.value).toBe('tạm hoãn: các nguồn báo khác nhau');
  expect(inRow('nuoc', 'PL_KetQua')?.value).toBeUndefined();
  const verdicts = ['nha', 'viec', 'nuoc'].map((id) => inRow(id, 'PL_DanhGia')?.formulaResult);
  expect(verdicts).toEqual(['Cần kiểm tra', 'Cần kiểm tra', 'Chưa có số liệu']);
  expect(inRow('viec', 'PL_NguonSoLieu')?.value).toBeUndefined();
});

test('the unit that keeps a figure from being given is named before those that said nothing', () => {
  const merge = merged([
    file('b.xlsx', 'xa-binh', { nha: { value: '1', upper: '2', comparator: 'range' } }),
    file('c.xlsx', 'xa-chau', { nha: { state: 'unreadable', raw: 'hơn nửa' } }),
  ]);
  const [{ cells }] = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix);
  const [note] = cells.flatMap(({ value }) =>
    typeof value === 'string' && value.includes('có ô chưa đọc được:') ? [value] : [],
  );
  expect(note?.match(/xa-[a-z]+/g)).toEqual(['xa-chau', 'xa-binh', 'xa-an']);
});

test('a report of nothing says so', () => {
  const sheets = describeMergeWorkbook(merged([]), vietnameseMergeWorkbook, vietnameseAppendix);
  const { nothing, sheets: names } = vietnameseMergeWorkbook;
  for (const kind of ['conflicts', 'findings'] as const) {
    const { body } = sheets.find(({ name }) => name === names[kind])!;
    expect(Array.from(body?.rows ?? []).flat()).toContain(nothing[kind]);
  }
});
