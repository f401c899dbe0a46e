import { addDecimals, decimal } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { exactly } from './numeral';
import type { Numeral } from './numeral';

/** A whole number and a part of one ("75½", "2 triệu rưỡi"); behind decimals a part makes no sense and is asked. */
export function withPart(numeral: Numeral, part: DecimalString): Numeral {
  if (numeral.kind !== 'readings') return numeral;
  const whole = numeral.readings.filter(({ fraction }) => fraction === '');
  if (whole.length === 0) {
    const values = numeral.readings.map(({ value }) => value);
    return { kind: 'broken', readings: [...values.map((value) => addDecimals(value, part)), ...values] };
  }
  const readings = whole.map(({ value, unusual }) => ({
    ...exactly(addDecimals(value, part)),
    unusual,
    spoken: true as const,
  }));
  return { kind: 'readings', readings, leadingZeros: false };
}

/** The same where the part has several readings: the number is asked. */
export function withParts(numeral: Numeral, parts: readonly DecimalString[]): Numeral {
  const [part, ...others] = parts;
  if (part === undefined || numeral.kind !== 'readings') return numeral;
  if (others.length === 0) return withPart(numeral, part);
  const readings = parts.flatMap((one) => {
    const sum = withPart(numeral, one);
    if (sum.kind === 'code') return [];
    return sum.kind === 'broken' ? sum.readings : sum.readings.map(({ value }) => value);
  });
  return { kind: 'broken', readings: [...new Set(readings)] };
}

/** Decimals with a bracketed group glued to them ("33,(3)", "33,3(3)"): a repeating decimal or a footnote. */
export function withRepeating(numeral: Numeral, group: string): Numeral {
  const plain = numeral.kind === 'readings' ? numeral.readings[0] : undefined;
  if (!plain) return numeral;
  const { value, fraction } = plain;
  const length = Math.max(2, fraction.length + group.length);
  const digits = (fraction + group.repeat(length)).slice(0, length);
  const repeated = decimal(`${value.split('.')[0] as string}.${digits}`);
  if (fraction === '') return { kind: 'broken', readings: [repeated] };
  return { kind: 'broken', readings: fraction.endsWith(group) ? [repeated, value] : [value, repeated] };
}
