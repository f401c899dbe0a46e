/** Numbers, targets and verdicts in words, in both languages. */
import { assessRow } from '../../src/core/check/assess';
import type { Comparator, Indicator, Target } from '../../src/core/plan/schema';
import type { Verdict } from '../../src/core/target/verdict';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { isLanguage, languages, localeOf, vietnameseAppendix } from '../../src/locale';
import { binhDinh } from '../support/appendix';
import { indicator } from '../support/plan';

const vi = localeOf('vi');
const en = localeOf('en');

describe('numbers', () => {
  test.each<[string, number | undefined, string, string]>([
    ['0', undefined, '0', '0'],
    ['12900', undefined, '12.900', '12,900'],
    ['1234567.891', undefined, '1.234.567,891', '1,234,567.891'],
    ['-12900.5', undefined, '-12.900,5', '-12,900.5'],
    ['999', undefined, '999', '999'],
    ['2.5', 2, '2,50', '2.50'],
    ['2.445', 2, '2,45', '2.45'],
    ['-2.445', 2, '-2,45', '-2.45'],
    ['-0.4', 0, '0', '0'],
    ['999.5', 0, '1.000', '1,000'],
    ['40', 1, '40,0', '40.0'],
  ])('%s with %p decimals', (value, decimals, vietnamese, english) => {
    expect(vi.number(value, decimals)).toBe(vietnamese);
    expect(en.number(value, decimals)).toBe(english);
    expect(vietnameseAppendix.number(value, decimals)).toBe(vietnamese);
  });
});

const lower = { direction: 'lower' } as const;
const homes = { unit: 'căn', bounds: { lower: '0' } };
const QUALITATIVE = {
  comparator: 'qualitative',
  value: undefined,
  decimals: undefined,
  quote: 'bảo đảm',
} as const;

const below245 = indicator({ comparator: 'lessThan', value: '2.45', decimals: 2 }, lower);
const above97 = indicator({ comparator: 'moreThan', value: '97' });
const about755 = indicator(
  { comparator: 'about', value: '75.5', decimals: 1 },
  { unit: 'tuổi', bounds: { lower: '0' } },
);
const range = indicator({ comparator: 'range', value: '35', upper: '40' });

describe('target phrases', () => {
  test.each<[Indicator, string, string, string]>([
    [indicator({ value: '41.2', decimals: 1 }), 'từ 41,2% trở lên', 'at least 41.2%', '41,2%'],
    [indicator({ value: '100', exceedable: false }), '100%', '100%', '100%'],
    [indicator({ value: '12900' }, homes), 'từ 12.900 căn trở lên', 'at least 12,900 căn', '12.900'],
    [indicator({ comparator: 'atMost', value: '5' }, lower), 'không quá 5%', 'at most 5%', 'Không quá 5%'],
    [below245, 'dưới 2,45%', 'below 2.45%', 'Dưới 2,45%'],
    [above97, 'trên 97%', 'above 97%', 'Trên 97%'],
    [about755, 'khoảng 75,5 tuổi', 'about 75.5 tuổi', 'Khoảng 75,5'],
    [range, '35–40%', '35–40%', '35-40%'],
    [indicator(QUALITATIVE, { unit: '' }), 'bảo đảm', 'bảo đảm', 'bảo đảm'],
    [indicator({ wording: 'Tối thiểu 40%' }), 'từ 40% trở lên', 'at least 40%', 'Tối thiểu 40%'],
  ])('%#', (of, vietnamese, english, printed) => {
    expect(vi.targetPhrase(of)).toBe(vietnamese);
    expect(en.targetPhrase(of)).toBe(english);
    expect(vietnameseAppendix.target(of)).toBe(printed);
  });

  test('the printed target of every row of the plan is no longer than its column can show', () => {
    for (const each of binhDinh.indicators) expect(vietnameseAppendix.target(each).length).toBeLessThan(40);
  });
});

describe('gaps', () => {
  test.each<[Indicator, string, string, string]>([
    [below245, '0.05', '+0,05 điểm %', '+0.05 percentage points'],
    [below245, '-0.055', '-0,06 điểm %', '-0.06 percentage points'],
    [below245, '0', '0,00 điểm %', '0.00 percentage points'],
    // Rounding alone would say that there is no distance.
    [below245, '0.0001', '+0,0001 điểm %', '+0.0001 percentage points'],
    [about755, '-0.05', '-0,1 tuổi', '-0.1 tuổi'],
    [indicator({ value: '12900' }, homes), '-12900', '-12.900 căn', '-12,900 căn'],
  ])('%#', (of, gap, vietnamese, english) => {
    expect(vi.gap(gap, of)).toBe(vietnamese);
    expect(en.gap(gap, of)).toBe(english);
  });
});

describe('verdicts in words', () => {
  const explain = (of: Indicator, value: CellValue) => {
    const { result } = assessRow(of, { result: { row: 1, column: 1, value } }, { indicator: of.id });
    return { verdict: result.verdict, vi: vi.explain(result, of), en: en.explain(result, of) };
  };

  test.each<[Indicator, CellValue, Verdict, string, string]>([
    [
      below245,
      2.45,
      'notMet',
      'Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)',
      'Does not meet the 2030 target yet (must be below 2.45%)',
    ],
    [
      below245,
      2.5,
      'notMet',
      'Chưa đạt mục tiêu 2030 (còn 0,05 điểm %; phải thấp hơn 2,45%)',
      'Does not meet the 2030 target yet (0.05 percentage points to go; must be below 2.45%)',
    ],
    [below245, 2.4, 'met', 'Đạt mục tiêu 2030 (dưới 2,45%)', 'Meets the 2030 target (below 2.45%)'],
    [
      above97,
      97,
      'notMet',
      'Chưa đạt mục tiêu 2030 (phải cao hơn 97%)',
      'Does not meet the 2030 target yet (must be above 97%)',
    ],
    [
      indicator({}),
      38.5,
      'notMet',
      'Chưa đạt mục tiêu 2030 (còn 2 điểm %)',
      'Does not meet the 2030 target yet (2 percentage points to go)',
    ],
    [indicator({}), 40, 'met', 'Đạt mục tiêu 2030 (từ 40% trở lên)', 'Meets the 2030 target (at least 40%)'],
    [
      indicator({}),
      42,
      'exceeded',
      'Vượt mục tiêu 2030 (từ 40% trở lên): 2 điểm %',
      'Exceeds the 2030 target (at least 40%) by 2 percentage points',
    ],
    [
      indicator({}),
      '41-42%',
      'exceeded',
      'Vượt mục tiêu 2030 (từ 40% trở lên)',
      'Exceeds the 2030 target (at least 40%)',
    ],
    [
      indicator({}),
      'dưới 40%',
      'notMet',
      'Chưa đạt mục tiêu 2030 (từ 40% trở lên)',
      'Does not meet the 2030 target yet (at least 40%)',
    ],
    [
      indicator({ comparator: 'atMost', value: '5' }, lower),
      7,
      'notMet',
      'Chưa đạt mục tiêu 2030 (còn 2 điểm %)',
      'Does not meet the 2030 target yet (2 percentage points to go)',
    ],
    [
      about755,
      74.5,
      'notMet',
      'Chưa đạt mục tiêu 2030 (còn 1,0 tuổi)',
      'Does not meet the 2030 target yet (1.0 tuổi to go)',
    ],
    [
      range,
      34,
      'notMet',
      'Chưa đạt mục tiêu 2030 (còn 1 điểm %)',
      'Does not meet the 2030 target yet (1 percentage point to go)',
    ],
    [
      indicator(QUALITATIVE),
      'Chưa đạt',
      'notMet',
      'Chưa đạt mục tiêu 2030',
      'Does not meet the 2030 target yet',
    ],
    [
      indicator(QUALITATIVE),
      'Đang thực hiện',
      'inProgress',
      'Đang thực hiện mục tiêu 2030',
      'The 2030 target is in progress',
    ],
    [indicator({}), null, 'notReported', 'Chưa có số liệu', 'Not reported'],
    [indicator({}), '-', 'notApplicable', 'Không áp dụng', 'Not applicable'],
    [indicator({}), '39-41%', 'notAssessed', 'Chưa đánh giá được', 'Cannot be assessed'],
  ])('%#: %p', (of, value, verdict, vietnamese, english) => {
    expect(explain(of, value)).toEqual({ verdict, vi: vietnamese, en: english });
  });

  const comparators: readonly Comparator[] = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'about', 'range'];
  test.each(comparators)('every verdict of %s is said without a hole', (comparator) => {
    const target: Partial<Target> = { comparator, ...(comparator === 'range' && { upper: '50' }) };
    const of = indicator(target, comparator === 'atMost' || comparator === 'lessThan' ? lower : {});
    for (const value of [10, 40, 45, 90, '39-60%', null, 'x', 'nhiều', 0.4]) {
      const said = explain(of, value);
      for (const language of languages) expect(said[language]).not.toMatch(/undefined|NaN|\(\)|: $/);
    }
  });
});

describe('languages', () => {
  test('are Vietnamese first, then English', () => {
    expect(languages).toEqual(['vi', 'en']);
    expect(isLanguage('vi')).toBe(true);
    expect(isLanguage('VI')).toBe(false);
  });

  test('every refusal names its file and says what to do, in one line', () => {
    for (const language of languages) {
      const { refusals } = localeOf(language);
      expect(Object.keys(refusals).sort()).toEqual(Object.keys(vi.refusals).sort());
      for (const refuse of Object.values(refusals)) {
        expect(refuse('Sở Y tế.xlsx')).toMatch(/^Sở Y tế\.xlsx: .+; .+\.$/);
      }
    }
  });
});
