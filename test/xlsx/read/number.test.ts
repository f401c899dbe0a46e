import fc from 'fast-check';
import { parseNumber } from '../../../src/xlsx/read/number';

const parse = (text: string): number => {
  const bytes = new TextEncoder().encode(`>${text}<`);
  return parseNumber(bytes, 1, bytes.length - 1);
};

const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((list) => list.join(''));

/** Texts of digits with a point anywhere, or none. */
const decimals = fc
  .tuple(fc.constantFrom('', '-'), digits(1, 24), fc.nat(24))
  .map(([sign, text, point]) =>
    point < text.length ? `${sign}${text.slice(0, point)}.${text.slice(point)}` : sign + text,
  );

/** What programs write for a double that was computed: 15 to 17 digits of it. */
const written = fc
  .tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e17 }),
    fc.constantFrom(15, 16, 17),
  )
  .map(([value, precision]) => value.toPrecision(precision));

test.each([decimals, written])('is the number that JavaScript reads, to the last bit', (texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      // Never -0, which would print as such.
      expect(parse(text)).toBe(Number(text) + 0);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  // Halfway between two doubles, and one unit of the last digit beside it.
  '9007199254740993',
  '9007199254740992.9',
  '9007199254740993.1',
  '4503599627370497.5',
  '4503599627370496.5',
  '4503599627370497.499',
  '4503599627370497.501',
  '18014398509481990',
  '9007199254740991',
  '9007199254740992',
  '1.0000000000000002',
  '0.5274470399599522',
  '0.48878831742331386',
  '9999999999999999999',
  '99999999999999999999',
])('%s is rounded as JavaScript rounds it', (text) => {
  expect(parse(text)).toBe(Number(text));
});

test.each(['', '.', '-', '1.2.3', '0x1F', 'Infinity', '1,5', '1 2', '--1'])('"%s" is no number', (text) => {
  expect(parse(text)).toBeNaN();
});

test.each(['1e3', '+5', ' 7 ', '1E-7'])('"%s" is read by the slow way', (text) => {
  expect(parse(text)).toBe(Number(text));
});
