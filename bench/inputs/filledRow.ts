import type { RowValues } from '../../src/core/appendix/values';
import type { Indicator } from '../../src/core/plan/schema';

const JUDGEMENTS = ['Đạt', 'Chưa đạt', 'Đang thực hiện'];

/** What the files of a set differ in. */
export interface Manner {
  /** How a number (two decimals) is typed; `chance` runs from 0 to 1 over the rows. */
  readonly typed: (number: number, indicator: Indicator, chance: number) => Partial<RowValues>;
}

/** A row as a clerk fills it in: a number or a judgement with its source; a few say nothing. */
export function filledRow(indicator: Indicator, random: () => number, { typed }: Manner): RowValues {
  const { target, aggregation } = indicator;
  const chance = random();
  const number = Math.round((20 + random() * 75) * 100) / 100;
  const source = `Báo cáo số ${Math.floor(random() * 900) + 100}/BC-UBND ngày 15 tháng 11`;
  if (chance < 0.05) return { explanation: 'Đang tổng hợp, sẽ bổ sung trước ngày 05 tháng 12' };
  if (target.comparator === 'qualitative')
    return { result: JUDGEMENTS[Math.floor(random() * 3)] ?? '', source };
  return {
    ...typed(number, indicator, chance),
    source,
    ...(aggregation.kind === 'ratio' && { numerator: Math.round(number * 100), denominator: 10_000 }),
  };
}
