import type { NumberReading } from '../../../src/core/number/reading';

const SIGNS = { atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<', about: '~', range: '' } as const;

/**
 * A reading on one line, for tables of tests: "≥ 97 %", "35..40 %", "12900 căn (multiplied)", "41.2 % estimate",
 * "? unitScale 41.2 | 0.412", "! date", "notReported".
 */
export function shorthand(reading: NumberReading): string {
  switch (reading.state) {
    case 'ambiguous':
      return `? ${reading.code} ${reading.readings.join(' | ')}`;
    case 'unreadable':
      return `! ${reading.code}`;
    case 'reported': {
      const { comparator, approximate, value, upper, unit, kind, doubts } = reading;
      const about = approximate && comparator !== 'about' ? '~' : '';
      const parts = [
        about + (comparator ? SIGNS[comparator] : ''),
        upper === undefined ? value : `${value}..${upper}`,
        unit,
        kind,
        doubts.length > 0 ? `(${doubts.join(', ')})` : '',
      ];
      return parts.filter((part) => part).join(' ');
    }
    default:
      return reading.state;
  }
}
