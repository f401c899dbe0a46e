import fc from 'fast-check';
import { compareDecimals } from '../../../src/core/decimal/decimal';
import { readNumber } from '../../../src/core/number/readNumber';
import type { NumberReading, ResultComparator } from '../../../src/core/number/reading';

/** How a decimal may be written: the marks for thousands and decimals. */
interface Convention {
  readonly thousands: string;
  readonly decimal: string;
}

const vietnamese: readonly Convention[] = ['.', ' ', '\u00a0', '\u2009', '\u202f', "'", '’', ''].map(
  (thousands) => ({ thousands, decimal: ',' }),
);
const english: readonly Convention[] = [',', ' ', "'", ''].map((thousands) => ({ thousands, decimal: '.' }));

function write(value: string, { thousands, decimal }: Convention): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) as RegExpExecArray;
  const grouped = (whole as string).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^(?:\d{0,5}[1-9])?$/))
  .map(([negative, whole, fraction]) => {
    const size = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
    return negative && /[1-9]/.test(size) ? `-${size}` : size;
  });
const units = fc.constantFrom(
  ...[
    '',
    '%',
    '‰',
    'điểm %',
    'tuổi',
    'căn',
    'xã',
    'hộ',
    'm2',
    'km²',
    'ha',
    'tấn',
    'đồng',
    'triệu đồng',
    'tỷ đồng',
  ],
  ...['triệu đồng/người/năm', 'USD', 'bác sĩ/10.000 dân', 'giường bệnh/vạn dân', 'người/km²', '%/năm'],
);
const gaps = fc.constantFrom('', ' ', '\u00a0');
const asContext = (unit: string, known: boolean) => (known && unit !== '' ? { unit } : {});

/** True where the reading is the value, or asks and names it. */
function meansOrAsks(reading: NumberReading, value: string): boolean {
  if (reading.state === 'reported') return reading.value === value;
  if (reading.state === 'ambiguous') return reading.readings.includes(value);
  return false;
}

/** One mark before exactly three digits means thousands to one country and decimals to the other. */
const belongsToBoth = (text: string): boolean => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);

describe('any decimal, written and read again', () => {
  const cases = fc.record({ value: decimals, unit: units, gap: gaps, known: fc.boolean() });

  it('is itself or is asked, in every Vietnamese convention and unit', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...vietnamese), ({ value, unit, gap, known }, convention) => {
        const text = write(value, convention) + (unit === '' ? '' : gap + unit);
        // Only what the unit itself rules out may be read the English way, and never without a word.
        const reading = readNumber(text, asContext(unit, known));
        const corrected = reading.state === 'reported' && reading.doubts.includes('decimalMark');
        expect([text, corrected || meansOrAsks(reading, value)]).toEqual([text, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is itself or is asked in English conventions, unless a Vietnamese would write another number so', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...english), ({ value, unit, gap, known }, convention) => {
        const digits = write(value, convention);
        fc.pre(!belongsToBoth(digits));
        const text = digits + (unit === '' ? '' : gap + unit);
        expect([text, meansOrAsks(readNumber(text, asContext(unit, known)), value)]).toEqual([text, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not asked needlessly: more than one mark, or any number of decimals but three, leave no doubt', () => {
    fc.assert(
      fc.property(decimals, units, gaps, (value, unit, gap) => {
        const digits = write(value, { thousands: '.', decimal: ',' });
        fc.pre(!belongsToBoth(digits) && value !== '1000');
        const reading = readNumber(digits + (unit === '' ? '' : gap + unit));
        expect([digits, unit, reading]).toMatchObject([
          digits,
          unit,
          { state: 'reported', value, doubts: [] },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bounds and intervals, written and read again', () => {
  const plain = decimals.filter((value) => !belongsToBoth(write(value, { thousands: '.', decimal: ',' })));
  const leads: readonly (readonly [string, ResultComparator])[] = [
    ...(['≥', '>=', '=>', '⩾', 'ít nhất ', 'tối thiểu ', 'không dưới '] as const).map(
      (lead) => [lead, 'atLeast'] as const,
    ),
    ...(['≤', '<=', '=<', 'tối đa ', 'không quá ', 'không vượt quá '] as const).map(
      (lead) => [lead, 'atMost'] as const,
    ),
    ...(['>', 'trên ', 'hơn ', 'TRÊN '] as const).map((lead) => [lead, 'moreThan'] as const),
    ...(['<', 'dưới ', 'chưa đến '] as const).map((lead) => [lead, 'lessThan'] as const),
    ...(['~', '≈', 'khoảng ', 'xấp xỉ ', 'gần '] as const).map((lead) => [lead, 'about'] as const),
  ];

  it('keep their comparator', () => {
    fc.assert(
      fc.property(plain, units, fc.constantFrom(...leads), (value, unit, [lead, comparator]) => {
        fc.pre(!value.startsWith('-'));
        const text = `${lead}${write(value, { thousands: '.', decimal: ',' })} ${unit}`;
        expect([text, readNumber(text)]).toMatchObject([text, { state: 'reported', value, comparator }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keep both ends', () => {
    const joints = fc.constantFrom('-', ' - ', '–', ' – ', '—', '~', '÷', '…', ' đến ', ' tới ');
    fc.assert(
      fc.property(plain, plain, joints, units, (a, b, joint, unit) => {
        fc.pre(unit !== '' && compareDecimals(a, b) < 0);
        const convention = { thousands: '.', decimal: ',' };
        const text = `${write(a, convention)}${joint}${write(b, convention)} ${unit}`;
        const reading = readNumber(text);
        // Two signs in a row, and a sign behind a number, are asked; whatever is read must be right.
        if (reading.state === 'ambiguous') return;
        expect([text, reading]).toMatchObject([text, { value: a, upper: b, comparator: 'range' }]);
      }),
      { numRuns: 2000 },
    );
  });
});
