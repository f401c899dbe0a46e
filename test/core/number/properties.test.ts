import fc from 'fast-check';
import { isDecimal } from '../../../src/core/decimal/decimal';
import { readNumber } from '../../../src/core/number/readNumber';
import { readNumericCell } from '../../../src/core/number/readNumericCell';
import type { NumberContext } from '../../../src/core/number/reading';

/** A decimal as an office writes it: dots for thousands, comma for decimals. */
function vietnamese(value: string): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) as RegExpExecArray;
  const grouped = (whole as string).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^(?:\d{0,5}[1-9])?$/))
  .map(([negative, whole, fraction]) => {
    const size = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
    return negative && /[1-9]/.test(size) ? `-${size}` : size;
  });

const wordings = fc
  .array(
    fc.constantFrom(
      'trên',
      'dưới',
      'khoảng',
      'từ',
      'đến',
      'ước',
      'chưa có',
      'không',
      'trở lên',
      '12',
      '3,5',
      '1.250',
      '0',
      '/',
      '-',
      '–',
      '%',
      'căn',
      'xã',
      'triệu',
      'tỷ',
      'đồng',
      '(',
      ')',
      ';',
      '=',
      '≥',
      '²',
      '[1]',
      '*',
      'năm 2025',
      'tăng',
      '9 tháng',
      'quý',
      'rưỡi',
      '½',
      '(3)',
      '1e2',
      '‰',
      'trăm',
      '\n',
      'l',
      'O',
      "'",
      '.',
      ',',
    ),
    { maxLength: 10 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));
const anyText = fc.oneof(wordings, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const contexts: fc.Arbitrary<NumberContext> = fc.constantFrom(
  {},
  { unit: '%', bounds: { lower: '0', upper: '100' }, targetMagnitude: '95' },
  { unit: 'căn', integer: true },
  { unit: 'triệu đồng/người' },
  { unit: '' },
);

describe('readNumber', () => {
  it('reads the same number beside its unit, a no-break space and a footnote mark', () => {
    const marks = fc.constantFrom('', '*', '[1]', ' (1)', '\u00a0', '¹');
    fc.assert(
      fc.property(decimals, fc.constantFrom('%', 'tấn', 'km²'), marks, (value, unit, mark) => {
        fc.pre(value !== '1000');
        const context = { unit };
        const bare = readNumber(`${vietnamese(value)} ${unit}`, context);
        expect(readNumber(`\u00a0${vietnamese(value)}\u00a0${unit}${mark}`, context)).toEqual(bare);
      }),
    );
  });

  it('never throws, whatever the text, and every number is a canonical decimal', () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        const reading = readNumber(text, context);
        if (reading.state === 'reported') {
          expect(isDecimal(reading.value)).toBe(true);
          expect(reading.decimals).toBeGreaterThanOrEqual(0);
        }
        if (reading.state === 'ambiguous') {
          if (reading.code !== 'changeNotLevel') expect(reading.readings.length).toBeGreaterThan(0);
          for (const one of reading.readings) {
            expect(isDecimal(one) || ['notReported', 'notApplicable'].includes(one)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads NFD as NFC', () => {
    fc.assert(
      fc.property(wordings, contexts, (text, context) => {
        expect(readNumber(text.normalize('NFD'), context)).toEqual(
          readNumber(text.normalize('NFC'), context),
        );
      }),
    );
  });
});

describe('readNumericCell', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.double(), fc.boolean(), contexts, (value, percentFormatted, context) => {
        expect(() => readNumericCell(value, { ...context, percentFormatted })).not.toThrow();
      }),
    );
  });
});
