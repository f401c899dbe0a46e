/** Numbers in words. The speller below is the one of school books, and knows nothing of the reader. */
import { spelledNumber } from '../../../src/core/number/spelledNumber';
import { foldSpelling } from '../../../src/core/text/fold';

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

function tensAndUnits(tens: number, units: number): string {
  if (tens === 0) return units === 0 ? '' : (DIGITS[units] ?? '');
  const head = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  const unit =
    units === 0
      ? ''
      : units === 5
        ? 'lăm'
        : tens > 1 && units === 1
          ? 'mốt'
          : tens > 1 && units === 4
            ? 'tư'
            : DIGITS[units];
  return `${head} ${unit ?? ''}`.trim();
}

function below1000(number: number, isFollowing: boolean): string {
  const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  if (hundreds === 0 && !isFollowing) return tensAndUnits(tens, units);
  const gap = tens === 0 && units > 0 ? 'linh' : '';
  return [DIGITS[hundreds], 'trăm', gap, tensAndUnits(tens, units)].filter(Boolean).join(' ');
}

function spell(number: number): string {
  if (number === 0) return 'không';
  const parts: string[] = [];
  for (const [size, word] of [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
    [1, ''],
  ] as const) {
    const count = Math.floor(number / size) % 1000;
    if (count > 0) parts.push(`${below1000(count, parts.length > 0)} ${word}`.trim());
  }
  return parts.join(' ');
}

const read = (text: string) => spelledNumber(foldSpelling(text).split(' '));

it('reads every number below ten thousand as it is written out, and no other', () => {
  for (let number = 0; number < 10_000; number++) {
    const text = spell(number);
    expect([text, ...read(text)]).toEqual([text, String(number)]);
  }
});

it.each([
  10_000, 12_900, 105_005, 999_999, 1_000_000, 2_050_015, 12_345_678, 1_000_000_001, 74_412_000_000,
  999_999_999_999,
])('reads %d as it is written out', (number) => {
  expect(read(spell(number))).toEqual([String(number)]);
});

it.each<[string, string[]]>([
  ['mười hai ngàn chín trăm', ['12900']],
  ['một nghìn lẻ năm', ['1005']],
  ['một trăm lẻ một', ['101']],
  ['hai mươi nhăm', ['25']],
  ['hai mươi bốn', ['24']],
  ['hai mốt', ['21']],
  ['mười hai nghìn tám', ['12800', '12008']],
  ['hai triệu ba', ['2300000', '2000003']],
  // What is spoken comes first; written out it is the other.
  ['một triệu hai trăm', ['1200000', '1000200']],
  ['một triệu không trăm linh hai', ['1000002']],
  ['hai trăm năm', ['250', '205']],
  ['hai trăm rưỡi', ['250']],
  ['hai triệu rưỡi', ['2500000']],
  ['hai nghìn ba trăm tỷ', ['2300000000000']],
  ['ba trăm nghìn tỷ', ['300000000000000']],
  ['mười hai phẩy chín nghìn', ['12900']],
  ['bảy mươi lăm phẩy năm', ['75.5']],
  ['bảy mươi lăm phẩy không năm', ['75.05']],
  ['bốn mươi mốt phẩy hai mươi lăm', ['41.25']],
  ['một vạn hai', ['12000', '10002']],
  ['không', ['0']],
  ['không phẩy năm', ['0.5']],
])('reads %j as %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  '',
  'nghìn',
  'tỷ',
  'hai ba',
  'mười hai căn',
  'hai nghìn ba nghìn',
  'phẩy năm',
  'một phẩy',
  'linh năm',
  'mười mười',
])('does not read %j', (text) => {
  expect(read(text)).toEqual([]);
});
