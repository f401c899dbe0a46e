import { compareDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import { cellText } from './cellText';
import type { CellReading } from './readCell';
import { countContext, readCell } from './readCell';
import type { RowCells } from './rowCells';

export type RatioPart = 'numerator' | 'denominator';

export const RATIO_PARTS = ['numerator', 'denominator'] as const satisfies readonly RatioPart[];

/** What the cell of a numerator or denominator says. */
export interface CountReading {
  readonly read: CellReading;
  /** The count, where the cell holds one number that is not negative. */
  readonly value?: DecimalString;
  /** What the cell holds instead: a negative number, a fraction, a text. */
  readonly raw?: string;
}

/** Words that there is no count are understood: nothing of them is lost. */
const ABSENT: ReadonlySet<CellReading['state']> = new Set(['notReported', 'notApplicable']);

function readCount(cells: RowCells, part: RatioPart): CountReading {
  const read = readCell(cells[part], countContext);
  const isCount =
    read.state === 'reported' && read.comparator === undefined && compareDecimals(read.value, '0') >= 0;
  if (isCount) return { read, value: read.value };
  return ABSENT.has(read.state) ? { read } : { read, raw: cellText(cells[part]) };
}

/** Reads the two counts of a ratio; undefined for an indicator that asks for none. */
export function readCounts(
  { aggregation }: Indicator,
  cells: RowCells,
): Readonly<Record<RatioPart, CountReading>> | undefined {
  if (aggregation.kind !== 'ratio') return undefined;
  return { numerator: readCount(cells, 'numerator'), denominator: readCount(cells, 'denominator') };
}

/**
 * The counts that stand beside a share of a whole whose plan asks for none: they are typed to back it, and taken for nothing else.
 * Undefined where one of them is no count.
 */
export function unaskedCounts(
  { aggregation, unit, bounds }: Indicator,
  cells: RowCells,
): Readonly<Record<RatioPart, DecimalString>> | undefined {
  const isShare = unit === '%' && bounds?.upper === '100';
  if (aggregation.kind === 'ratio' || !isShare) return undefined;
  const [numerator, denominator] = RATIO_PARTS.map((part) => readCount(cells, part).value);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}
