import { numberText, roundDecimal } from './formula/arithmetic';
import { isError } from './value';
import type { Scalar } from './value';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Sections of a format: positive; negative; zero; text. */
function sections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;|^)(?=;|$)/g) ?? [''];
}

const PIECE = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(E[-+]0+)|([#0?.,]+)|(%)|(General)|(.)/gis;

function fixed(value: number, decimals: number): string {
  return Math.abs(roundDecimal(value, decimals)).toFixed(decimals);
}

/** Digits of a number under a placeholder run such as "#,##0.0#". */
function digits(value: number, pattern: string): string {
  const scaled = value / 1000 ** (/,+$/.exec(pattern)?.[0].length ?? 0);
  const [wholePattern = '', fractionPattern = ''] = pattern.replace(/,+$/, '').split('.');
  const [whole = '', fraction = ''] = fixed(scaled, fractionPattern.length).split('.');
  const least = wholePattern.replace(/[^0]/g, '').length;
  let left = whole.replace(/^0+/, '').padStart(least, '0');
  if (wholePattern.includes(',')) left = left.replace(/\B(?=(\d{3})+$)/g, ',');
  const kept = fractionPattern.replace(/[^0]/g, '').length;
  const right = fraction.slice(0, kept) + fraction.slice(kept).replace(/0+$/, '');
  return right || pattern.includes('.') ? `${left}.${right}` : left;
}

function numberUnder(value: number, format: string): string {
  const percent = (format.replace(/"[^"]*"/g, '').match(/%/g) ?? []).length;
  const scaled = Math.abs(value) * 100 ** percent;
  let isPlaced = false;
  return format.replace(
    PIECE,
    (
      piece,
      quoted?: string,
      escaped?: string,
      exponent?: string,
      run?: string,
      sign?: string,
      general?: string,
      other?: string,
    ) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (exponent !== undefined) return '';
      if (run !== undefined) {
        if (isPlaced) return '';
        isPlaced = true;
        return digits(scaled, run);
      }
      if (general !== undefined) return numberText(scaled);
      return sign ?? other ?? (piece.startsWith('_') ? ' ' : '');
    },
  );
}

function scientific(value: number, format: string): string {
  const decimals = /\.([0#]+)E/i.exec(format)?.[1]?.length ?? 0;
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function dateUnder(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((serial < 60 ? serial + 1 : serial) * DAY));
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  let isTime = false;
  return format.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|(y+|m+|d+|h+|s+)/gi,
    (piece, quoted?: string, escaped?: string, run?: string) => {
      if (run === undefined) return quoted ?? escaped ?? '';
      const width = run.length;
      switch (run[0]?.toLowerCase()) {
        case 'y':
          return width > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
        case 'd':
          return pad(date.getUTCDate(), width);
        case 'h':
          isTime = true;
          return pad(date.getUTCHours(), width);
        case 's':
          return pad(date.getUTCSeconds(), width);
        default:
          if (isTime) return pad(date.getUTCMinutes(), width);
          return width >= 3 ? (MONTHS[date.getUTCMonth()] ?? piece) : pad(date.getUTCMonth() + 1, width);
      }
    },
  );
}

const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** What a cell shows (`Range.text`), en-US: General, digits, thousands, percent, dates, four sections. */
export function displayText(value: Scalar, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const parts = sections(format);
  if (typeof value === 'string') {
    const section = parts[3] ?? (format.includes('@') ? format : '@');
    return section.replace(
      /"([^"]*)"|\\(.)|(@)/g,
      (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? value,
    );
  }
  if (format === 'General' || format === '@') return numberText(value);
  const [positive = format, negative, zero] = parts;
  const section =
    value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  const minus = value < 0 && negative === undefined ? '-' : '';
  if (isDateFormat(section) && !/general/i.test(section)) return dateUnder(value, section);
  if (/E[-+]/i.test(section)) return scientific(value, section);
  const shown = numberUnder(value, section);
  // Excel shows no sign on a number that rounds to zero.
  return minus && /[1-9]/.test(shown) ? minus + shown : shown;
}
