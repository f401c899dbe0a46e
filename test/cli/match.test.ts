import { escapeXml } from '../../src/core/text/xml';
import { cellAddress } from '../../src/core/workbook/address';
import { phuluc } from '../support/cli';
import { sheetOf } from '../support/sheet';
import type { Written } from '../support/sheet';
import { withRows } from '../xlsx/read/support/parts';

/** A file of one sheet "Sheet1" with these rows. */
function file(rows: readonly (readonly Written[])[]): Uint8Array {
  const { cells } = sheetOf(rows);
  const cellXml = cells.map(({ row, column, value }) => {
    const at = cellAddress(row, column);
    const xml =
      typeof value === 'number'
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value as string)}</t></is></c>`;
    return { row, xml };
  });
  const numbers = [...new Set(cells.map(({ row }) => row))];
  return withRows(
    numbers
      .map(
        (number) =>
          `<row r="${number}">${cellXml
            .filter(({ row }) => row === number)
            .map(({ xml }) => xml)
            .join('')}</row>`,
      )
      .join(''),
  );
}

const table = file([
  ['BIỂU TỔNG HỢP'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu 2030', 'TH 2025', 'Ước TH 2026'],
  ['I', 'Lao động, việc làm'],
  [1, 'Tỷ lệ thất nghiệp chung', '%', 'Dưới 2,45', 2.4, 2.5],
  [2, 'Tỷ lệ lao động qua đào tạo', '%', 40, 35, 36],
  ['II', 'Y tế'],
  [1, 'Dân số tham gia BHYT', '%', 95, 96, 98],
  [2, 'Tỷ lệ hộ nghèo', '%', 1, 2, 3],
]);

const match = (...options: string[]) =>
  phuluc(['match', 'a.xlsx', '--plan', 'binh-dinh', ...options], { 'a.xlsx': table });

/** The parts of the JSON that these tests look at. */
interface Json {
  readonly format: string;
  readonly year: number;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly turned: boolean;
    readonly tables: readonly Readonly<Record<string, unknown>>[];
    readonly matched: readonly {
      readonly [name: string]: unknown;
      readonly indicator: string;
      readonly findings: readonly { readonly code: string }[];
    }[];
    readonly couldBe: readonly { readonly labelCell: string; readonly candidates: readonly unknown[] }[];
    readonly unmatched: readonly { readonly label: string }[];
    readonly notFound: readonly string[];
  }[];
}

const json = async (...options: string[]) => JSON.parse((await match('--json', ...options)).out) as Json;

test('as JSON: tables, certain, in question, no indicator, not found', async () => {
  const { format, year, sheets } = await json();
  const [sheet] = sheets;
  expect([format, year, sheet!.sheet, sheet!.turned]).toEqual(['phuluc.match/1', 2026, 'Sheet1', false]);
  expect(sheet!.tables).toMatchObject([
    {
      range: 'A2:F8',
      headerRows: [2],
      numberRow: null,
      labelColumns: ['B'],
      resultColumn: 'F',
      resultColumns: ['E', 'F'],
      resultCertain: false,
      rows: 6,
    },
  ]);
  expect(sheet!.matched).toMatchObject([
    {
      labelCell: 'B4',
      indicator: 'that-nghiep-chung',
      confidence: 'exact',
      by: 'path',
      cell: 'F4',
      value: '2.5',
      verdict: 'notMet',
      gap: '0.05',
      findings: [],
    },
    {
      labelCell: 'B7',
      indicator: 'bao-hiem-y-te',
      confidence: 'equivalent',
      verdict: 'met',
      findings: [{ code: 'targetDiffers' }],
    },
  ]);
  expect(sheet!.couldBe).toMatchObject([
    { labelCell: 'B5', candidates: [{ indicator: 'lao-dong-qua-dao-tao', reason: 'wordsDiffer' }] },
  ]);
  expect(sheet!.unmatched.map(({ label }) => label)).toEqual(['Tỷ lệ hộ nghèo']);
  expect(sheet!.notFound).toHaveLength(40);
  expect(sheet!.notFound).not.toContain('that-nghiep-chung');
});

test('as text', async () => {
  const { out, code, err } = await match();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Bảng A2:F8: 6 dòng');
  expect(out).toContain('F  kết quả: Ước TH 2026');
  expect(out).toContain('kết quả lấy ở cột F; có thể chọn cột khác bằng --column: E');
  expect(out).toContain('Khớp chắc chắn: 2');
  expect(out).toContain('+0,05 điểm %');
  expect(out).toContain('F7  cảnh báo: Bảng ghi mục tiêu “95”, kế hoạch là trên 97%');
  expect(out).toContain(
    'có thể là 2.3 Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ: thiếu “bằng cấp chứng chỉ”',
  );
  expect(out).toContain('Không phải chỉ tiêu của kế hoạch: 1\n    B8  Tỷ lệ hộ nghèo  (Y tế)');
  expect((await match('--lang', 'en')).out).toContain('Could be, for a person to say, not judged: 1');
});

test('a range, a column and a year are followed', async () => {
  const rows = await json('--range', 'E7:E8');
  expect(rows.sheets[0]!.matched).toMatchObject([{ cell: 'E7', value: '96' }]);
  expect((await json('--column', 'e')).sheets[0]!.matched).toMatchObject([{ cell: 'E4' }, { cell: 'E7' }]);
  expect((await json('--year', '2025')).sheets[0]!.matched).toMatchObject([{ cell: 'E4' }, { cell: 'E7' }]);
  expect((await json('--range', 'H30:J40')).sheets[0]!.tables).toEqual([]);
});

test('an error in a figure is exit code 1', async () => {
  const bytes = file([
    ['Chỉ tiêu', 'ĐVT', 'Kết quả'],
    ['Tỷ lệ thất nghiệp chung', '%', 245],
  ]);
  const { code, out } = await phuluc(['match', 'a.xlsx', '--plan', 'binh-dinh'], { 'a.xlsx': bytes });
  expect(code).toBe(1);
  expect(out).toContain('C2  lỗi:');
});

test.each([
  [['--range', 'A1-B2'], 'Vùng “A1-B2” không hợp lệ'],
  [['--sheet', 'Biểu 2'], 'Không có trang tính “Biểu 2”. Các trang: Sheet1.'],
  [['--column', 'F1'], 'Cột “F1” không hợp lệ'],
  [['--year', '26'], 'Năm "26" không hợp lệ'],
])('%j could not be done', async (options, message) => {
  const { code, out, err } = await match(...options);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a file that cannot be read is named', async () => {
  const { code, err } = await phuluc(['match', 'b.xlsx', '--plan', 'binh-dinh']);
  expect(code).toBe(2);
  expect(err).toContain('b.xlsx');
});
