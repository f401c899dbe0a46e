import type { ReportingUnit, UnitKind } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import { Random } from './random';

/** A part of a plan's territory, or with the id "" the whole of it, which departments and the coordinator speak of. */
export interface Place {
  readonly id: string;
  readonly inhabitants: number;
}

/** Inhabitants by kind of unit, from and to; departments and organisations speak of the whole territory. */
const INHABITANTS: Readonly<Record<UnitKind, readonly [number, number]>> = {
  commune: [4_000, 45_000],
  district: [40_000, 240_000],
  province: [900_000, 1_600_000],
  department: [400_000, 1_500_000],
  organisation: [400_000, 1_500_000],
};

/**
 * How many of a thing there are for each inhabitant, by a word in the denominator's name; the first that occurs counts.
 * Orders of magnitude from the statistical yearbooks of rural provinces: they only have to be believable.
 */
const PER_INHABITANT: readonly (readonly [string, number])[] = (
  [
    ['trạm y tế', 1 / 11_000],
    ['trường', 1 / 3_500],
    ['xã', 1 / 15_000],
    ['điểm dân cư', 1 / 1_400],
    ['hộ nghèo', 1 / 60],
    ['người có công', 1 / 45],
    ['hộ', 1 / 3.6],
    ['nhà trẻ', 1 / 28],
    ['mẫu giáo', 1 / 24],
    ['tiểu học', 1 / 12],
    ['trung học cơ sở', 1 / 15],
    ['trung học phổ thông', 1 / 22],
    ['tiêm chủng', 1 / 62],
    ['trẻ em', 1 / 20],
    ['dân số', 1],
    ['người dân', 1],
  ] as const
).map(([word, share]) => [foldSpelling(word), share]);

const OTHERWISE = 1 / 40;

/** Inhabitants of a unit, or of the plan's territory where no unit is given, in the plan's first year. */
export function inhabitantsOf(unit: ReportingUnit | undefined, seed: number): number {
  const [low, high] = INHABITANTS[unit?.kind ?? 'department'];
  const random = new Random(seed, 'inhabitants', unit?.id ?? '');
  // More small units than large ones.
  return Math.round(low * (high / low) ** random.between(0, 1));
}

/**
 * How many of the things that a denominator names a unit has in a year: the same number wherever the same words stand,
 * growing or shrinking slowly, never below one.
 * @param years since the plan's first year
 */
export function denominatorSize(
  name: string,
  { id, inhabitants }: Place,
  years: number,
  seed: number,
): number {
  const folded = foldSpelling(name);
  const share = PER_INHABITANT.find(([word]) => folded.includes(word))?.[1] ?? OTHERWISE;
  const random = new Random(seed, 'denominator', id, folded);
  const first = inhabitants * share * random.between(0.85, 1.15);
  const growth = first < 50 ? 0 : random.between(-0.004, 0.015);
  return Math.max(1, Math.round(first * (1 + growth) ** years));
}
