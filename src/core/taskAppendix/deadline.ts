import { addDays } from '../calendar/day';
import { foldSpelling } from '../text/fold';
import { isoDay } from '../calendar/serial';

/** First and last day of a stretch of time. */
interface Period {
  readonly first: string;
  readonly last: string;
}

const SEPARATOR = '\\s*[/.-]\\s*';
const OF_YEAR = `(?:${SEPARATOR}|\\s*năm\\s+|\\s+)`;
/** As the folded text spells it: "quí". */
const QUARTER = foldSpelling('quý');
const QUARTERS: readonly string[] = ['i', 'ii', 'iii', 'iv'];

function months(year: number, from: number, to: number): Period | undefined {
  const first = isoDay(year, from, 1);
  const next = to === 12 ? `${year + 1}-01-01` : isoDay(year, to + 1, 1);
  return first !== undefined && next !== undefined ? { first, last: addDays(next, -1) } : undefined;
}

function day(year: number, month: number, date: number): Period | undefined {
  const iso = isoDay(year, month, date);
  return iso === undefined ? undefined : { first: iso, last: iso };
}

/** The ways of naming a day or a period, each for a whole text. */
const PERIODS: readonly (readonly [RegExp, (...parts: string[]) => Period | undefined])[] = [
  [
    new RegExp(`^(?:ngày )?(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4})$`),
    (date, month, year) => day(Number(year), Number(month), Number(date)),
  ],
  [
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/,
    (date, month, year) => day(Number(year), Number(month), Number(date)),
  ],
  [
    new RegExp(`^(?:cuối )?(?:tháng )?(\\d{1,2})(?:${SEPARATOR}|\\s+năm\\s+)(\\d{4})$`),
    (month, year) => months(Number(year), Number(month), Number(month)),
  ],
  [
    new RegExp(`^(?:cuối )?${QUARTER} (i{1,3}|iv|[1-4])${OF_YEAR}(\\d{4})$`),
    (quarter = '', year) => {
      const number = QUARTERS.indexOf(quarter) + 1 || Number(quarter);
      return months(Number(year), number * 3 - 2, number * 3);
    },
  ],
  [
    new RegExp(`^0?6 tháng (đầu|cuối)${OF_YEAR}(\\d{4})$`),
    (half, year) => (half === 'đầu' ? months(Number(year), 1, 6) : months(Number(year), 7, 12)),
  ],
  [/^(?:cuối )?(?:năm )?(\d{4})$/, (year) => months(Number(year), 1, 12)],
  [
    /^(?:giai đoạn |từ )?(?:năm )?(\d{4})\s*(?:-|đến)\s*(?:hết )?(?:năm )?(\d{4})$/,
    (from, to) => {
      const start = months(Number(from), 1, 12);
      const end = months(Number(to), 1, 12);
      return start && end && start.last < end.first ? { first: start.first, last: end.last } : undefined;
    },
  ],
];

const LEAD =
  /^(?:thời gian(?: thực hiện| hoàn thành)?:? )?(?:hoàn thành )?(?:(trước)|(?:chậm nhất|muộn nhất)(?: là)?(?: đến)?(?: hết)?|trong|đến(?: hết)?|hết)? ?(?=\S)/;

const tidy = (text: string): string =>
  foldSpelling(text)
    .replace(/[.;,]+$/, '')
    .trim();

/**
 * The last day on which a task is still on time, from the words of its plan: "30/11/2026", "tháng 6/2026",
 * "Quý IV/2026", "2024-2026", "đến năm 2030". "Trước 30/11/2026" leaves the day itself out (docs/domain.md, "Who uses
 * it"). Undefined for "Thường xuyên", for "Năm 2024 và các năm tiếp theo", and for whatever does not state an end
 * beyond doubt: never a guess.
 */
export function deadlineOf(timing: string): string | undefined {
  const text = tidy(timing);
  const lead = LEAD.exec(text);
  const rest = text.slice(lead?.[0].length ?? 0);
  for (const [pattern, periodOf] of PERIODS) {
    const parts = pattern.exec(rest);
    if (!parts) continue;
    const period = periodOf(...parts.slice(1));
    if (!period) return undefined;
    return lead?.[1] === undefined ? period.last : addDays(period.first, -1);
  }
  return undefined;
}
