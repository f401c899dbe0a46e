import { cellText, heldBy, isBlank } from '../check/cellText';
import type { FindingFact } from '../check/finding';
import { saysNothing } from '../check/readCell';
import type { DecimalString } from '../decimal/decimal';
import { compareDecimals, decimalFromNumber, multiplyDecimals } from '../decimal/decimal';
import { readNumber } from '../number/readNumber';
import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import { dayOfSerial } from '../calendar/serial';
import { deadlineOf } from './deadline';
import type { ReadStatus, TaskCellState } from './result';
import type { TaskAppendixStrings, TaskStatus } from './strings';

/** What a cell was read as, and what is wrong with it. */
export interface CellAnswer<Value> {
  readonly state: TaskCellState;
  readonly value?: Value;
  readonly facts: readonly FindingFact[];
}

const nothing = { state: 'notReported', facts: [] } as const;

const tidy = (text: string): string =>
  foldSpelling(text)
    .replace(/[.;,!]+$/, '')
    .trim();

const isOneOf = (text: string, words: readonly string[]) => words.some((word) => tidy(word) === tidy(text));

/** The status that the words of a cell state. */
export function readStatus(cell: CellSnapshot | undefined, { statuses }: TaskAppendixStrings): ReadStatus {
  if (isBlank(cell)) return 'notReported';
  const known = Object.entries(statuses) as [TaskStatus, readonly string[]][];
  return known.find(([, words]) => isOneOf(cellText(cell), words))?.[0] ?? 'unknown';
}

const asPercent = (fraction: DecimalString) => multiplyDecimals(fraction, '100');

/** A progress within its bounds, or the finding that it is not. */
function bounded(value: DecimalString, facts: readonly FindingFact[]): CellAnswer<DecimalString> {
  const isPossible = compareDecimals(value, '0') >= 0 && compareDecimals(value, '100') <= 0;
  return isPossible
    ? { state: 'reported', value, facts }
    : { state: 'unreadable', facts: [{ code: 'taskProgressOutOfRange', value }] };
}

function readText(text: string, cell: CellSnapshot): CellAnswer<DecimalString> {
  const read = readNumber(text, { unit: '%', bounds: { lower: '0', upper: '100' } });
  if (read.state === 'notReported' || read.state === 'notApplicable') return nothing;
  if (read.state === 'ambiguous') {
    const { readings } = read;
    return { state: 'ambiguous', facts: [{ code: 'taskProgressAmbiguous', ...heldBy(cell), readings }] };
  }
  if (read.state === 'unreadable' || read.comparator !== undefined) {
    return { state: 'unreadable', facts: [{ code: 'taskProgressUnreadable', ...heldBy(cell) }] };
  }
  return bounded(read.value, [{ code: 'numberStoredAsText', raw: text, value: read.value }]);
}

/**
 * Reads a progress in per cent. The cell has a percent format, in which Excel stores both "45" and "45%" as 0.45, so a
 * number under that format is a fraction. Where the format was lost, a number above 1 is taken for per cent and one
 * up to 1 may be either: that is asked, never guessed.
 */
export function readProgress(cell: CellSnapshot | undefined): CellAnswer<DecimalString> {
  if (!cell || saysNothing(cell)) return nothing;
  const { value, format } = cell;
  if (typeof value === 'string') return readText(value, cell);
  if (typeof value !== 'number' || !Number.isFinite(value) || format === 'date') {
    return { state: 'unreadable', facts: [{ code: 'taskProgressUnreadable', ...heldBy(cell) }] };
  }
  const number = decimalFromNumber(value);
  if (format === 'percent') return bounded(asPercent(number), []);
  if (value > 0 && value <= 1) {
    const readings = [asPercent(number), number];
    return { state: 'ambiguous', facts: [{ code: 'taskProgressAmbiguous', ...heldBy(cell), readings }] };
  }
  return bounded(number, value === 0 ? [] : [{ code: 'taskProgressNotPercent', value: number }]);
}

/**
 * Reads the day a task is due. A text that states a day or the end of a period beyond doubt is read too, but the
 * sheet's own formulas cannot.
 */
export function readDeadline(
  cell: CellSnapshot | undefined,
  date1904: boolean,
  { noDeadline }: TaskAppendixStrings,
): CellAnswer<string> {
  if (!cell || saysNothing(cell)) return nothing;
  const { value } = cell;
  const raw = cellText(cell);
  const unreadable: CellAnswer<string> = {
    state: 'unreadable',
    facts: [{ code: 'taskDeadlineUnreadable', raw }],
  };
  if (typeof value === 'number') {
    const day = cell.format === 'percent' ? undefined : dayOfSerial(value, date1904);
    return day === undefined ? unreadable : { state: 'reported', value: day, facts: [] };
  }
  if (typeof value !== 'string') return unreadable;
  if (isOneOf(value, noDeadline)) return nothing;
  const day = deadlineOf(value);
  return day === undefined
    ? unreadable
    : { state: 'reported', value: day, facts: [{ code: 'taskDeadlineAsText', raw, day }] };
}
