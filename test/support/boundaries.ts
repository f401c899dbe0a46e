import type { SheetVerdict } from '../../src/core/appendix/strings';
import type { Indicator } from '../../src/core/plan/schema';
import type { Verdict } from '../../src/core/target/verdict';
import { indicator } from './plan';

/** One cell against one target, with the answers worked out by hand. */
export interface BoundaryRow {
  /** A typed number or text, a formula with what it gives in binary arithmetic, or nothing. */
  readonly cell: number | string | null | { readonly formula: string; readonly gives: number };
  readonly percentFormatted?: true;
  readonly verdict: Verdict;
  /** Exact gap of the core; absent where there is none. */
  readonly gap?: string;
  /** What the sheet's own formula says. */
  readonly sheet: SheetVerdict;
}

export interface BoundaryCase {
  readonly name: string;
  readonly indicator: Indicator;
  readonly rows: readonly BoundaryRow[];
}

/** A number that the core and the sheet judge alike. */
const number = (cell: BoundaryRow['cell'], verdict: Verdict & SheetVerdict, gap: string): BoundaryRow => ({
  cell,
  verdict,
  gap,
  sheet: verdict,
});

/** A text that the core reads and the sheet's formula asks to look at. */
const text = (cell: string, verdict: Verdict, gap?: string): BoundaryRow => ({
  cell,
  verdict,
  sheet: 'checkInput',
  ...(gap !== undefined && { gap }),
});

const refused = (cell: BoundaryRow['cell']): BoundaryRow => ({
  cell,
  verdict: 'notAssessed',
  sheet: 'checkInput',
});
const doubtfulUnit = (cell: BoundaryRow['cell']): BoundaryRow => ({
  cell,
  verdict: 'notAssessed',
  sheet: 'checkUnit',
});
/** A fraction that a per cent format shows a hundredfold: the core reads what is shown, the sheet's formula asks. */
const percentage = (cell: number, verdict: Verdict, gap: string): BoundaryRow => ({
  cell,
  percentFormatted: true,
  verdict,
  gap,
  sheet: 'checkUnit',
});

/** What every numeric target answers to cells that hold no number. */
const common: readonly BoundaryRow[] = [
  { cell: null, verdict: 'notReported', sheet: 'notReported' },
  { cell: 'chưa có số liệu', verdict: 'notReported', sheet: 'notReported' },
  { cell: ' Chưa có số liệu ', verdict: 'notReported', sheet: 'notReported' },
  { cell: 'đang tổng hợp', verdict: 'notReported', sheet: 'notReported' },
  { cell: '-', verdict: 'notApplicable', sheet: 'notApplicable' },
  { cell: 'x', verdict: 'notApplicable', sheet: 'notApplicable' },
  { cell: 'không áp dụng', verdict: 'notApplicable', sheet: 'notApplicable' },
  refused('tăng so với năm trước'),
  refused({ formula: '1/0', gives: NaN }),
  refused({ formula: '1=1', gives: NaN }),
];

const share = { bounds: { lower: '0', upper: '100' } };
const lower = { direction: 'lower' } as const;

export const boundaryCases: readonly BoundaryCase[] = [
  {
    name: 'dưới 2,45%',
    indicator: indicator(
      { comparator: 'lessThan', value: '2.45', decimals: 2, exceedable: false },
      { ...share, ...lower },
    ),
    rows: [
      number(2.4499, 'met', '-0.0001'),
      number(2.44, 'met', '-0.01'),
      number(2.45, 'notMet', '0'),
      number(2.4501, 'notMet', '0.0001'),
      number(2.46, 'notMet', '0.01'),
      number(100, 'notMet', '97.55'),
      number(1, 'met', '-1.45'),
      number(0, 'met', '-2.45'),
      number({ formula: '7.35/3', gives: 7.35 / 3 }, 'notMet', '0'),
      number({ formula: '24.5*0.1', gives: 24.5 * 0.1 }, 'notMet', '0'),
      number({ formula: '8.45-6', gives: 8.45 - 6 }, 'notMet', '0'),
      percentage(0.0245, 'notMet', '0'),
      doubtfulUnit(0.0245),
      doubtfulUnit(0.9),
      refused(100.01),
      refused(-0.01),
      refused(245),
      text('2,45', 'notMet', '0'),
      text('2,44', 'met', '-0.01'),
      text('2,44%', 'met', '-0.01'),
      text('dưới 2,45', 'met'),
      text('dưới 2,4', 'met'),
      text('dưới 3', 'notAssessed'),
      text('trên 2,45', 'notMet'),
      text('trên 2', 'notAssessed'),
      text('≤ 2,45', 'notAssessed'),
      text('2,1-2,4%', 'met'),
      text('2,4-2,5%', 'notAssessed'),
      text('2,45-2,5%', 'notMet'),
      text('khoảng 2,4', 'met'),
      text('khoảng 2,5', 'notMet'),
      text('khoảng 2', 'notAssessed'),
      ...common,
    ],
  },
  {
    name: 'từ 39,995% trở lên',
    indicator: indicator({ value: '39.995', decimals: 3 }, share),
    rows: [
      number(39.9949, 'notMet', '-0.0001'),
      number(39.995, 'met', '0'),
      number(39.9951, 'exceeded', '0.0001'),
      number(40, 'exceeded', '0.005'),
      number(0, 'notMet', '-39.995'),
      number({ formula: '39.99+0.005', gives: 39.99 + 0.005 }, 'met', '0'),
      number({ formula: '7999/200', gives: 7999 / 200 }, 'met', '0'),
      percentage(0.39995, 'met', '0'),
      text('≥ 39,995', 'met'),
      text('trên 39,995', 'exceeded'),
      text('trên 39', 'notAssessed'),
      text('35-39%', 'notMet'),
      text('39,995-45%', 'met'),
      text('40-45%', 'exceeded'),
      ...common,
    ],
  },
  {
    name: 'từ 0,3 trở lên, không phải tỷ lệ phần trăm',
    indicator: indicator({ value: '0.3', decimals: 1 }, { unit: 'điểm', bounds: { lower: '0' } }),
    rows: [
      number({ formula: '0.1+0.2', gives: 0.1 + 0.2 }, 'met', '0'),
      number({ formula: '3*0.1', gives: 3 * 0.1 }, 'met', '0'),
      number({ formula: '1-0.7', gives: 1 - 0.7 }, 'met', '0'),
      number(0.3, 'met', '0'),
      number(0.299999, 'notMet', '-0.000001'),
      number(0.300001, 'exceeded', '0.000001'),
      number(1000000, 'exceeded', '999999.7'),
      ...common,
    ],
  },
  {
    name: '100%, không thể vượt',
    indicator: indicator({ value: '100', exceedable: false }, share),
    rows: [
      number(99.9999, 'notMet', '-0.0001'),
      number(100, 'met', '0'),
      refused(100.0001),
      refused(101),
      percentage(0.99, 'notMet', '-1'),
      number(0, 'notMet', '-100'),
      text('trên 99', 'notAssessed'),
      text('≥ 100%', 'met'),
      ...common,
    ],
  },
  {
    name: 'không quá 5%',
    indicator: indicator({ comparator: 'atMost', value: '5' }, { ...share, ...lower }),
    rows: [
      number(4.99, 'exceeded', '-0.01'),
      number(5, 'met', '0'),
      number(5.01, 'notMet', '0.01'),
      number(0, 'exceeded', '-5'),
      number(99, 'notMet', '94'),
      text('không quá 5%', 'met'),
      text('dưới 5%', 'exceeded'),
      text('trên 5%', 'notMet'),
      ...common,
    ],
  },
  {
    name: 'xóa hoàn toàn',
    indicator: indicator(
      { comparator: 'atMost', value: '0', exceedable: false },
      { ...lower, unit: 'căn', integer: true, bounds: { lower: '0' }, notApplicableAllowed: false },
    ),
    rows: [
      number(0, 'met', '0'),
      number(1, 'notMet', '1'),
      number(12900, 'notMet', '12900'),
      refused(0.5),
      refused(12.9),
      refused(-1),
      refused('-'),
      { cell: null, verdict: 'notReported', sheet: 'notReported' },
    ],
  },
  {
    name: 'trên 97%',
    indicator: indicator({ comparator: 'moreThan', value: '97', exceedable: false }, share),
    rows: [
      number(96.99, 'notMet', '-0.01'),
      number(97, 'notMet', '0'),
      number(97.0001, 'met', '0.0001'),
      number(100, 'met', '3'),
      text('trên 97%', 'met'),
      text('≥ 97', 'notAssessed'),
      text('dưới 97', 'notMet'),
      text('97-98%', 'notAssessed'),
      text('97,5-98%', 'met'),
      percentage(0.975, 'met', '0.5'),
      ...common,
    ],
  },
  {
    name: 'khoảng 75,5 tuổi',
    indicator: indicator(
      { comparator: 'about', value: '75.5', decimals: 1 },
      { unit: 'tuổi', bounds: { lower: '0' }, plausible: { lower: '50', upper: '100' } },
    ),
    rows: [
      number(75.44, 'notMet', '-0.06'),
      number(75.4499, 'notMet', '-0.0501'),
      number(75.45, 'met', '-0.05'),
      number(75.5, 'met', '0'),
      number(75.5499, 'met', '0.0499'),
      number(75.55, 'exceeded', '0.05'),
      number(80, 'exceeded', '4.5'),
      number(0, 'notMet', '-75.5'),
      number({ formula: '75.4+0.05', gives: 75.4 + 0.05 }, 'met', '-0.05'),
      number({ formula: '226.35/3', gives: 226.35 / 3 }, 'met', '-0.05'),
      number({ formula: '0.7545*100', gives: 0.7545 * 100 }, 'met', '-0.05'),
      text('75,45 tuổi', 'met', '-0.05'),
      text('khoảng 75,5', 'met'),
      text('khoảng 76', 'met'),
      text('khoảng 75', 'notAssessed'),
      text('khoảng 70', 'notMet'),
      text('trên 75,5 tuổi', 'met'),
      text('trên 75,6 tuổi', 'exceeded'),
      text('trên 75 tuổi', 'notAssessed'),
      ...common,
    ],
  },
  {
    name: 'khoảng 10, càng thấp càng tốt',
    indicator: indicator(
      { comparator: 'about', value: '10' },
      { ...lower, unit: 'ngày', bounds: { lower: '0' } },
    ),
    rows: [
      number(9.4999, 'exceeded', '-0.5001'),
      number(9.5, 'met', '-0.5'),
      number(10.4999, 'met', '0.4999'),
      number(10.5, 'notMet', '0.5'),
      number(400, 'notMet', '390'),
      ...common,
    ],
  },
  {
    name: '35-40%',
    indicator: indicator({ comparator: 'range', value: '35', upper: '40' }, share),
    rows: [
      number(34.99, 'notMet', '-0.01'),
      number(35, 'met', '0'),
      number(37.5, 'met', '0'),
      number(40, 'met', '0'),
      number(40.01, 'exceeded', '0.01'),
      number(100, 'exceeded', '60'),
      number({ formula: '34.9+0.1', gives: 34.9 + 0.1 }, 'met', '0'),
      number({ formula: '40.1-0.1', gives: 40.1 - 0.1 }, 'met', '0'),
      number({ formula: '0.35*100', gives: 0.35 * 100 }, 'met', '0'),
      percentage(0.37, 'met', '0'),
      text('35-40%', 'met'),
      text('36-45%', 'met'),
      text('30-36%', 'notAssessed'),
      text('41-45%', 'exceeded'),
      text('30-34%', 'notMet'),
      ...common,
    ],
  },
  {
    name: '35-40%, không có hướng tốt hơn',
    indicator: indicator({ comparator: 'range', value: '35', upper: '40' }, { ...share, direction: 'none' }),
    rows: [
      number(34.99, 'notMet', '-0.01'),
      number(35, 'met', '0'),
      number(40.01, 'notMet', '0.01'),
      ...common,
    ],
  },
  {
    name: '12.900 căn',
    indicator: indicator(
      { value: '12900' },
      { unit: 'căn', integer: true, bounds: { lower: '0' }, measure: 'cumulative' },
    ),
    rows: [
      number(12899, 'notMet', '-1'),
      number(12900, 'met', '0'),
      number(12901, 'exceeded', '1'),
      number(0, 'notMet', '-12900'),
      number(1, 'notMet', '-12899'),
      refused(12.9),
      refused(0.5),
      text('12.900', 'met', '0'),
      text('12.900 căn', 'met', '0'),
      text('12,900', 'notAssessed'),
      ...common,
    ],
  },
  {
    name: 'định tính',
    indicator: indicator(
      { comparator: 'qualitative', value: undefined, decimals: undefined },
      { unit: '', bounds: undefined },
    ),
    rows: [
      { cell: 'Đạt', verdict: 'met', sheet: 'met' },
      { cell: 'đạt', verdict: 'met', sheet: 'met' },
      { cell: 'Chưa đạt', verdict: 'notMet', sheet: 'notMet' },
      { cell: 'Không đạt', verdict: 'notMet', sheet: 'notMet' },
      { cell: ' Đang thực hiện', verdict: 'inProgress', sheet: 'inProgress' },
      { cell: null, verdict: 'notReported', sheet: 'notReported' },
      { cell: 'chưa có số liệu', verdict: 'notReported', sheet: 'notReported' },
      { cell: 'không áp dụng', verdict: 'notApplicable', sheet: 'notApplicable' },
      refused('Cơ bản hoàn thành'),
      refused(95),
    ],
  },
];
