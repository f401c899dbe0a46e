import { groupIndicators } from '../../../src/core/plan/rows';
import type { Indicator, Plan } from '../../../src/core/plan/schema';
import { TCVN3_LETTERS, VNI_LETTERS } from '../../../src/core/text/legacyTables';
import { cellAddress } from '../../../src/core/workbook/address';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { sheetOf } from '../../support/sheet';
import type { Written } from '../../support/sheet';

/** What an office would report of an indicator; another figure for each, so that a wrong row or column shows. */
export type Results = ReadonlyMap<string, string | number>;

/** A table made by somebody else, and where each indicator's result stands in it. */
export interface ForeignTable {
  readonly sheet: SheetSnapshot;
  readonly places: ReadonlyMap<string, string>;
}

export type Layout = (plan: Plan, results: Results) => ForeignTable;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Writes a table row by row and remembers where the results went. */
class Writer {
  readonly rows: Written[][] = [];
  readonly merges: string[] = [];
  readonly places = new Map<string, string>();

  add(...cells: Written[]): number {
    this.rows.push(cells);
    return this.rows.length;
  }

  /** A row of an indicator, its result in the given column (from 0). */
  addResult(indicator: Indicator, column: number, ...cells: Written[]): void {
    const row = this.add(...cells);
    this.places.set(indicator.id, cellAddress(row, column + 1));
  }

  table(): ForeignTable {
    return { sheet: sheetOf(this.rows, { merges: this.merges }), places: this.places };
  }
}

const target = ({ target: { value = '', upper, wording } }: Indicator): string =>
  wording ?? (upper === undefined ? value.replace('.', ',') : `${value}-${upper}`);

/** Every text of a table rewritten. */
const rewritten =
  (layout: Layout, rewrite: (text: string) => string): Layout =>
  (plan, results) => {
    const { sheet, places } = layout(plan, results);
    const cells = sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: rewrite(cell.value) } : cell,
    );
    return { sheet: { ...sheet, cells }, places };
  };

/** STT | Chỉ tiêu | ĐVT | Mục tiêu | Kết quả, with Roman headings. */
const ordinary: Layout = (plan, results) => {
  const out = new Writer();
  out.add('PHỤ LỤC');
  out.add('(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 12 năm 2026)');
  out.add('STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu 2030', 'Kết quả năm 2026', 'Ghi chú');
  groupIndicators(plan.indicators).forEach(({ name, indicators }, at) => {
    out.add(ROMAN[at] as string, name);
    indicators.forEach((each, index) => {
      out.addResult(each, 4, index + 1, each.label, each.unit, target(each), results.get(each.id) ?? null);
    });
  });
  return out.table();
};

/** Columns in no order of ours, headings in other words. */
const shuffled: Layout = (plan, results) => {
  const out = new Writer();
  out.add('Cơ quan chủ trì', 'ĐVT', 'Thực hiện năm 2026', 'Tên chỉ tiêu', 'Kế hoạch đến 2030', 'So sánh (%)');
  for (const { name, indicators } of groupIndicators(plan.indicators)) {
    out.add('', '', '', name.toUpperCase());
    for (const each of indicators) {
      out.addResult(
        each,
        2,
        'Sở Y tế',
        each.unit,
        results.get(each.id) ?? null,
        each.label,
        target(each),
        98.5,
      );
    }
  }
  return out.table();
};

/** Three rows of merged headings, a row of numbers, four columns of figures. */
const mergedHeadings: Layout = (plan, results) => {
  const out = new Writer();
  out.add('', 'BIỂU SỐ 07: TỔNG HỢP CHỈ TIÊU KINH TẾ - XÃ HỘI');
  out.add('TT', 'Nội dung chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Năm 2026', '', '', 'Ghi chú');
  out.add('', '', '', 'Thực hiện', 'Kế hoạch', 'Ước thực hiện', 'So sánh (%)', '');
  out.add('', '', '', '', '', '', 'ƯTH 2026/TH 2025', '');
  out.merges.push('B1:H1', 'A2:A4', 'B2:B4', 'C2:C4', 'E2:G2', 'D3:D4', 'E3:E4', 'F3:F4', 'H2:H4');
  out.add('A', 'B', 'C', 1, 2, 3, '4=3/1', 5);
  groupIndicators(plan.indicators).forEach(({ name, indicators }, at) => {
    out.add(String.fromCharCode(65 + at), name.toUpperCase());
    indicators.forEach((each, index) => {
      const result = results.get(each.id) ?? null;
      out.addResult(each, 5, index + 1, each.label, each.unit, 11, 12, result, 101.5);
    });
  });
  return out.table();
};

/** No column of units: they stand behind the labels, one for most of the table above it. */
const unitsInLabels: Layout = (plan, results) => {
  const out = new Writer();
  out.add('', '', 'ĐVT: %');
  out.add('STT', 'Chỉ tiêu', 'Kết quả 2026');
  let number = 0;
  for (const each of plan.indicators) {
    const label = ['', '%'].includes(each.unit) ? each.label : `${each.label} (${each.unit})`;
    const shown = each.unit === '' ? `${each.label}.` : label;
    out.addResult(each, 2, ++number, shown, results.get(each.id) ?? null);
  }
  return out.table();
};

/** No numbers; headings in capitals, rows with dashes and blanks in front. */
const dashes: Layout = (plan, results) => {
  const out = new Writer();
  out.add('Chỉ tiêu', 'Đơn vị tính', 'TH 2026');
  for (const { name, indicators } of groupIndicators(plan.indicators)) {
    out.add(name.toUpperCase(), '', '');
    for (const each of indicators) {
      out.addResult(each, 2, `   - ${each.label};`, each.unit, results.get(each.id) ?? null);
    }
  }
  return out.table();
};

/** Numbers glued to the labels: "2.1. Tỷ lệ …". */
const numbersInLabels: Layout = (plan, results) => {
  const out = new Writer();
  out.add('Nội dung', 'Đơn vị', 'Kết quả thực hiện');
  groupIndicators(plan.indicators).forEach(({ name, indicators }, at) => {
    out.add(`${at + 1}. ${name}`);
    for (const each of indicators) {
      out.addResult(each, 2, `${each.code}. ${each.label}`, each.unit, results.get(each.id) ?? null);
    }
  });
  return out.table();
};

/** One column an indicator, headings over them, a row for each year. */
const turned: Layout = (plan, results) => {
  const out = new Writer();
  const groups = groupIndicators(plan.indicators);
  const bands: Written[] = ['TT', 'Năm'];
  for (const { name, indicators } of groups) bands.push(name, ...indicators.slice(1).map(() => ''));
  out.add(...bands);
  out.add('', '', ...groups.flatMap(({ indicators }) => indicators.map(({ label }) => label)));
  out.add('', '', ...groups.flatMap(({ indicators }) => indicators.map(({ unit }) => unit)));
  out.add(1, 'Thực hiện 2025', ...plan.indicators.map(() => 9));
  const row = out.add(2, 'Thực hiện 2026', ...plan.indicators.map(({ id }) => results.get(id) ?? null));
  plan.indicators.forEach(({ id }, at) => out.places.set(id, cellAddress(row, at + 3)));
  let column = 3;
  for (const { indicators } of groups) {
    const last = column + indicators.length - 1;
    if (last > column) out.merges.push(`${cellAddress(1, column)}:${cellAddress(1, last)}`);
    column = last + 1;
  }
  return out.table();
};

/** The groups in a column of their own, merged down. */
const groupColumn: Layout = (plan, results) => {
  const out = new Writer();
  out.add('Lĩnh vực', 'STT', 'Chỉ tiêu', 'ĐVT', 'Số liệu 2026');
  let number = 0;
  for (const { name, indicators } of groupIndicators(plan.indicators)) {
    const first = out.rows.length + 1;
    indicators.forEach((each, at) => {
      out.addResult(
        each,
        4,
        at === 0 ? name : '',
        ++number,
        each.label,
        each.unit,
        results.get(each.id) ?? null,
      );
    });
    if (indicators.length > 1) out.merges.push(`A${first}:A${out.rows.length}`);
  }
  return out.table();
};

/** Labels set further to the right by their level, under one merged heading. */
const steppedLabels: Layout = (plan, results) => {
  const out = new Writer();
  out.add('STT', 'Chỉ tiêu', '', 'ĐVT', 'Kết quả');
  out.merges.push('B1:C1');
  groupIndicators(plan.indicators).forEach(({ name, indicators }, at) => {
    out.add(ROMAN[at] as string, name);
    for (const each of indicators) {
      out.addResult(each, 4, '', '', each.label, each.unit, results.get(each.id) ?? null);
    }
  });
  return out.table();
};

/** Printed pages: headings again every ten rows, blank rows between, signatures at the foot. */
const pages: Layout = (plan, results) => {
  const out = new Writer();
  out.add('UBND TỈNH', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  const headings = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả năm 2026'];
  let group = '';
  plan.indicators.forEach((each, at) => {
    if (at % 10 === 0) {
      out.add('');
      out.add(...headings);
      out.add(1, 2, 3, 4);
    }
    if (each.group !== group) {
      group = each.group;
      out.add('', group);
    }
    out.addResult(each, 3, each.code, each.label, each.unit, results.get(each.id) ?? null);
  });
  out.add('');
  out.add('', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH');
  out.add('', 'Nguyễn Văn An', '', 'Trần Thị Bình');
  return out.table();
};

/** Nothing but labels, units and figures. */
const headless: Layout = (plan, results) => {
  const out = new Writer();
  for (const each of plan.indicators)
    out.addResult(each, 2, each.label, each.unit, results.get(each.id) ?? null);
  return out.table();
};

/** Shares as Excel's own percentages. */
const percentages: Layout = (plan, results) => {
  const out = new Writer();
  out.add('STT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả');
  plan.indicators.forEach((each, at) => {
    const result = results.get(each.id) ?? null;
    const isShare = each.unit === '%' && typeof result === 'number';
    out.addResult(each, 3, at + 1, each.label, each.unit, isShare ? { percent: result / 100 } : result);
  });
  return out.table();
};

/** The target written into the label: "… đạt 40%". */
const targetsInLabels: Layout = (plan, results) => {
  const out = new Writer();
  out.add('STT', 'Chỉ tiêu đến năm 2030', 'Kết quả');
  plan.indicators.forEach((each, at) => {
    const label = each.unit === '%' ? `${each.label} đạt ${target(each).replace(/%$/, '')}%` : each.label;
    out.addResult(each, 2, at + 1, `Đến năm 2030, ${label}`, results.get(each.id) ?? null);
  });
  return out.table();
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Tỷ lệ/, 'TL'],
  [/bảo hiểm xã hội/g, 'BHXH'],
  [/bảo hiểm thất nghiệp/g, 'BHTN'],
  [/bảo hiểm y tế/g, 'BHYT'],
  [/lực lượng lao động/g, 'LLLĐ'],
  [/cấp trung học cơ sở/g, 'THCS'],
  [/cấp trung học phổ thông/g, 'THPT'],
  [/suy dinh dưỡng thể/g, 'SDD'],
  [/dưới (?=\d)/g, '< '],
  [/10\.000 dân/g, '1 vạn dân'],
  [/khu vực thành thị/g, 'thành thị'],
  [/dân tộc thiểu số/g, 'DTTS'],
];

const abbreviated = (text: string): string =>
  SHORT.reduce((rest, [from, to]) => rest.replace(from, to), text);

/** Other spellings of the same words. */
const respelled = (text: string): string =>
  text
    .replace(/ỷ/g, 'ỉ')
    .replace(/oá/g, 'óa')
    .replace(/hoà/g, 'hòa')
    .replace(/sĩ/g, 'sỹ')
    .replace(/vắc xin/g, 'vắc-xin')
    .replace(/hằng tháng/g, 'hàng tháng')
    .replace(/ - /g, ' – ')
    .replace(/ /g, (blank, at: number) => (at % 7 === 0 ? '\u00a0' : blank));

/** The codes of an old encoding; letters it has none for in capitals are written small, as its capital fonts do. */
function encode(text: string, letters: ReadonlyMap<string, string>): string {
  const codes = new Map([...letters].map(([code, letter]) => [letter, code]));
  return [...text.normalize('NFC')]
    .map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** Layouts that offices use and that are not ours. */
export const layouts: Readonly<Record<string, Layout>> = {
  ordinary,
  'shuffled columns': shuffled,
  'merged headings with a number row': mergedHeadings,
  'units in labels and above the table': unitsInLabels,
  'dashes and capitals, no numbers': dashes,
  'numbers glued to labels': numbersInLabels,
  'turned over': turned,
  'a column of groups': groupColumn,
  'labels set by level': steppedLabels,
  'headings repeated on each page': pages,
  'no headings at all': headless,
  percentages,
  'targets in labels': targetsInLabels,
  NFD: rewritten(ordinary, (text) => text.normalize('NFD')),
  TCVN3: rewritten(ordinary, (text) => encode(text, TCVN3_LETTERS)),
  VNI: rewritten(mergedHeadings, (text) => encode(text, VNI_LETTERS)),
  abbreviations: rewritten(ordinary, abbreviated),
  'other spellings': rewritten(shuffled, respelled),
};
