/** An appendix that a unit filled in, opened and saved by a real spreadsheet program, still says the same. */
import type { RowValues } from '../../src/core/appendix/values';
import type { SheetDescription } from '../../src/core/appendix/description';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, binhDinh, check, readBytes } from '../support/appendix';
import { convertWithLibreOffice, LIBREOFFICE_TIMEOUT, testWithLibreOffice } from '../support/libreOffice';

/** What an office would type, one entry for every indicator: numbers, texts, counts, kinds, gaps and slips. */
const typed: Readonly<Record<string, RowValues>> = {
  'nguoi-co-cong': {
    result: 100,
    numerator: 48210,
    denominator: 48210,
    kind: 'official',
    source: 'Báo cáo số 215/BC-SNV',
  },
  'that-nghiep-chung': {
    result: 2.45,
    kind: 'estimate',
    source: '=Cục Thống kê',
    explanation: '+ Thiếu việc làm',
  },
  'that-nghiep-thanh-thi': { result: 'dưới 4%', kind: 'estimate' },
  'lao-dong-qua-dao-tao': { result: '35-45%', note: '- ước 9 tháng' },
  'bao-hiem-xa-hoi': { result: 0.412 },
  'bao-hiem-that-nghiep': { result: 'ước 33,8%' },
  'nguoi-sau-do-tuoi-nghi-huu': { result: 'chưa có số liệu' },
  'ho-gia-dinh-huong-tro-cap-xa-hoi': { numerator: 1204, denominator: 1310 },
  'muc-song-toi-thieu': { result: 'Đạt' },
  'tro-cap-ho-ngheo': { result: 'Đang thực hiện' },
  'huy-dong-nha-tre': { result: 38.25, numerator: 18360, denominator: 48000, kind: 'official' },
  'huy-dong-mau-giao': { result: 98.5, numerator: 19700, denominator: 20000, kind: 'official' },
  'pho-cap-giao-duc-mam-non': { result: 'Chưa đạt', explanation: 'Thiếu phòng học ở 3 xã' },
  'dung-do-tuoi-tieu-hoc': { result: 99.5, numerator: 11940, denominator: 12000 },
  'dung-do-tuoi-trung-hoc-co-so': { result: '≥ 95', numerator: 0, denominator: 0 },
  'dung-do-tuoi-trung-hoc-pho-thong': { result: 74.1234567, kind: 'estimate' },
  'muc-sinh-thay-the': { result: 'Cơ bản hoàn thành' },
  'tuoi-tho-trung-binh': { result: 'khoảng 75,5 tuổi' },
  'so-nam-song-khoe': { result: 67 },
  'chi-so-phat-trien-con-nguoi': { result: 'đang tổng hợp' },
  'giuong-benh-vien': { result: 43.5 },
  'bac-si': { result: '11 bác sĩ' },
  'duoc-si': { result: 1.98 },
  'dieu-duong-ho-sinh': { result: 28 },
  'bao-hiem-y-te': { result: 'trên 97%', numerator: 1472300, denominator: 1508300 },
  'cham-soc-ban-dau': { result: 95 },
  'quan-ly-suc-khoe': { result: '95,7', numerator: 1443443, denominator: 1508300, kind: 'official' },
  'tiem-chung-mo-rong': { result: 96.1, numerator: 22900, denominator: 22000 },
  'suy-dinh-duong-thap-coi': { result: 8 },
  'aids-lao-sot-ret': { result: 'không áp dụng' },
  'nha-o-xa-hoi': { result: 12900, kind: 'official' },
  'nha-tam-nha-dot-nat': { result: 0 },
  'dien-tich-nha-o': { result: 31.5 },
  'nuoc-sach-thanh-thi': { result: 99.99, numerator: 105200, denominator: 105210 },
  'nuoc-sach-nong-thon': { result: 81 },
  'cong-trinh-phu-ho-gia-dinh': { result: 104 },
  'cong-trinh-phu-truong-hoc': {},
  'cong-trinh-phu-tram-y-te': { result: '-' },
  'thu-gom-nuoc-thai': { result: 'tăng 2 điểm %' },
  'xu-ly-nuoc-thai': { result: 15.000001 },
  'van-hoa-vung-sau-vung-xa': { result: 75, numerator: 45 },
  'van-hoa-xa-dan-toc-thieu-so': { result: 'x' },
};

const values = new Map(Object.entries(typed));
const bytesOf = (sheet: SheetDescription) => writeWorkbook([sheet], { title: 'Phụ lục' });

test('an entry stands for every indicator', () => {
  expect(Object.keys(typed)).toEqual(binhDinh.indicators.map(({ id }) => id));
});

describe('opened and saved by LibreOffice', () => {
  testWithLibreOffice(
    'results and findings are the same',
    async () => {
      const bytes = await bytesOf(appendixSheet({ values }));
      const before = check(await readBytes(bytes));
      const after = check(await readBytes(convertWithLibreOffice(bytes, 'xlsx')));
      expect(after).toEqual(before);
      // The comparison above means something only if the entries led to every kind of answer.
      const { results } = before.appendices[0]!;
      expect(new Set(results.map(({ state }) => state)).size).toBe(5);
      expect(new Set(results.map(({ verdict }) => verdict)).size).toBe(7);
      expect(before.findings.length).toBeGreaterThan(15);
    },
    LIBREOFFICE_TIMEOUT,
  );

  testWithLibreOffice(
    'texts that look like formulas stay texts',
    async () => {
      const saved = await readBytes(convertWithLibreOffice(await bytesOf(appendixSheet({ values })), 'xlsx'));
      const cells = saved.sheets[0]!.cells;
      for (const text of ['=Cục Thống kê', '+ Thiếu việc làm', '- ước 9 tháng']) {
        const cell = cells.find(({ value }) => value === text);
        expect(cell).toBeDefined();
        expect(cell).not.toHaveProperty('formula');
      }
    },
    LIBREOFFICE_TIMEOUT,
  );
});

describe('printed by LibreOffice', () => {
  /** Widths and heights of the pages in points. */
  function pageSizes(pdf: Uint8Array): [number, number][] {
    const boxes = Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
    return Array.from(boxes, ([, width, height]) => [Number(width), Number(height)]);
  }

  testWithLibreOffice.each([
    ['an appendix', 'appendix'],
    ['a form', 'form'],
  ] as const)(
    '%s is A4 landscape, one page wide',
    async (_, variant) => {
      const pdf = convertWithLibreOffice(await bytesOf(appendixSheet({ values, variant })), 'pdf');
      const sizes = pageSizes(pdf);
      // 297 × 210 mm; 42 rows take a few pages of that, and a second page across would double them.
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.length).toBeLessThan(8);
      for (const [width, height] of sizes) {
        expect(Math.abs(width - 841.89)).toBeLessThan(1);
        expect(Math.abs(height - 595.28)).toBeLessThan(1);
      }
    },
    LIBREOFFICE_TIMEOUT,
  );
});
