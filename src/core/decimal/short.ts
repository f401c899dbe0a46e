/**
 * Exact arithmetic on short decimals as whole numbers, without big.js: what an office reports has few digits, and a check of a
 * province's files does this millions of times. Each function gives `undefined` where a whole number would no longer be exact.
 */

/** A decimal as `digits` ÷ 10^`places`. */
interface Scaled {
  readonly digits: number;
  readonly places: number;
}

/** Below this, ten times a remainder is still a whole number that a binary one holds exactly. */
const LARGEST_DIVISOR = Math.floor(Number.MAX_SAFE_INTEGER / 10);
const MOST_PLACES = 15;

const isExact = (digits: number): boolean => Math.abs(digits) <= Number.MAX_SAFE_INTEGER;

function scaledOf(decimal: string): Scaled | undefined {
  if (decimal.length > MOST_PLACES) return undefined;
  const point = decimal.indexOf('.');
  if (point < 0) return { digits: Number(decimal), places: 0 };
  const digits = Number(decimal.slice(0, point) + decimal.slice(point + 1));
  return { digits, places: decimal.length - point - 1 };
}

/** Whole number `digits` ÷ 10^`places` in canonical form. */
function decimalOf(digits: number, places: number): string {
  if (digits === 0) return '0';
  const sign = digits < 0 ? '-' : '';
  const text = String(Math.abs(digits)).padStart(places + 1, '0');
  if (places === 0) return sign + text;
  const whole = text.slice(0, -places);
  const fraction = text.slice(-places).replace(/0+$/, '');
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

/** Both numbers over the same power of ten. */
function aligned(a: string, b: string): readonly [one: number, other: number, places: number] | undefined {
  const [one, other] = [scaledOf(a), scaledOf(b)];
  if (!one || !other) return undefined;
  const places = Math.max(one.places, other.places);
  const [first, second] = [
    one.digits * 10 ** (places - one.places),
    other.digits * 10 ** (places - other.places),
  ];
  return isExact(first) && isExact(second) ? [first, second, places] : undefined;
}

/** a + b. */
export function addShort(a: string, b: string): string | undefined {
  const [one, other, places] = aligned(a, b) ?? [NaN, NaN, 0];
  return isExact(one + other) ? decimalOf(one + other, places) : undefined;
}

/** a − b. */
export function subtractShort(a: string, b: string): string | undefined {
  const [one, other, places] = aligned(a, b) ?? [NaN, NaN, 0];
  return isExact(one - other) ? decimalOf(one - other, places) : undefined;
}

/** a × b. */
export function multiplyShort(a: string, b: string): string | undefined {
  const [one, other] = [scaledOf(a), scaledOf(b)];
  if (!one || !other) return undefined;
  const digits = one.digits * other.digits;
  return isExact(digits) ? decimalOf(digits, one.places + other.places) : undefined;
}

/** a ÷ b, rounded half away from zero to `places` decimals: long division, digit by digit. */
export function divideShort(a: string, b: string, places: number): string | undefined {
  const [one, other] = aligned(a, b) ?? [NaN, NaN];
  const [dividend, divisor] = [Math.abs(one), Math.abs(other)];
  // Written so that what is not a number is refused too.
  if (!(divisor > 0 && divisor <= LARGEST_DIVISOR) || places > MOST_PLACES) return undefined;
  let rest = dividend % divisor;
  let whole = (dividend - rest) / divisor;
  let fraction = 0;
  for (let place = 0; place < places; place++) {
    const tenfold = rest * 10;
    rest = tenfold % divisor;
    fraction = fraction * 10 + (tenfold - rest) / divisor;
  }
  if (rest * 2 >= divisor) fraction += 1;
  if (fraction === 10 ** places) {
    whole += 1;
    fraction = 0;
  }
  const isNegative = one < 0 !== other < 0 && (whole > 0 || fraction > 0);
  const decimals = String(fraction).padStart(places, '0').slice(0, places).replace(/0+$/, '');
  const text = decimals === '' ? String(whole) : `${whole}.${decimals}`;
  return isNegative ? `-${text}` : text;
}
