import { quotient } from '../../decimal/quotient';
import { addDecimals, multiplyDecimals } from '../../decimal/decimal';
import type { Indicator, Plan } from '../../plan/schema';
import type { Askers } from '../territory';
import { territoryOf } from '../territory';
import type { Answers } from './answers';
import type { SaidRow } from './said';
import { claimOf } from './said';

/**
 * The figure of the whole, worked out from what the generator knows and not from any merge (docs/domain.md §6,
 * docs/decisions/006).
 */
export interface TruthAggregate {
  readonly indicator: string;
  /** Exact; a rate to nine decimals (`quotient`); "met", "notMet" or "inProgress" for a qualitative one; `null` where it may not be given. */
  readonly value: string | null;
  /** Units whose answer counts, of those that are asked and to whom the indicator applies. */
  readonly coverage: { readonly have: number; readonly of: number };
}

/** The answers of the units that are asked: rows that can be used, and how many cannot, and whether that leaves it open. */
interface Usable {
  readonly rows: readonly SaidRow[];
  readonly of: number;
  readonly isOpen: boolean;
}

const hasCounts = ({ numerator, denominator }: SaidRow) =>
  numerator !== undefined && denominator !== undefined;

function usable(
  units: readonly { id: string }[],
  indicator: Indicator,
  answers: Answers,
  isRatio: boolean,
): Usable {
  const rows: SaidRow[] = [];
  let silent = 0;
  let useless = 0;
  for (const { id } of units) {
    const answer = answers.of(id, indicator.id);
    if (answer.kind === 'silent') silent++;
    else if (answer.kind === 'contradicted') useless++;
    else if (answer.row.state === 'notApplicable') continue;
    else if (answer.row.state !== 'reported' && !hasCounts(answer.row)) useless++;
    else if (answer.row.state === 'ambiguous' || answer.row.state === 'unreadable') useless++;
    else if (answer.row.isImpossible === true || (isRatio && !hasCounts(answer.row))) useless++;
    else rows.push(answer.row);
  }
  return { rows, of: rows.length + silent + useless, isOpen: useless > 0 };
}

/** One that is behind settles it; one under way keeps it open; all have to have answered. */
function allOf({ rows, of }: Usable): string | null {
  const judgements = rows.map(({ judgement }) => judgement);
  if (rows.length === 0) return null;
  if (judgements.includes('notMet')) return 'notMet';
  if (judgements.includes('inProgress')) return 'inProgress';
  return rows.length === of ? 'met' : null;
}

function valueOfParts({ aggregation }: Indicator, answers: Usable): string | null {
  const { rows, isOpen } = answers;
  if (aggregation.kind === 'allUnits') return allOf(answers);
  if (isOpen || rows.length === 0) return null;
  const sum = (field: 'value' | 'numerator' | 'denominator') =>
    rows.reduce((total, row) => addDecimals(total, row[field] ?? '0'), '0');
  if (aggregation.kind !== 'ratio') return sum('value');
  const denominator = sum('denominator');
  if (denominator === '0') return null;
  return quotient(multiplyDecimals(sum('numerator'), String(aggregation.per)), denominator).value;
}

/** What an office reports of the whole: given only where all that answered say the same. */
function valueOfOffices({ rows }: Usable): string | null {
  const [first] = rows;
  if (!first || new Set(rows.map(claimOf)).size > 1) return null;
  return first.judgement ?? first.value ?? null;
}

const WORKED_OUT = new Set(['sum', 'ratio', 'allUnits']);

function aggregate(indicator: Indicator, askers: Askers, answers: Answers): TruthAggregate {
  const { aggregation } = indicator;
  const isOfParts = WORKED_OUT.has(aggregation.kind) && askers.parts.length > 0;
  const offices = askers.offices.length > 0 ? askers.offices : askers.parts;
  const used = usable(
    isOfParts ? askers.parts : offices,
    indicator,
    answers,
    isOfParts && aggregation.kind === 'ratio',
  );
  const value = isOfParts ? valueOfParts(indicator, used) : valueOfOffices(used);
  return {
    indicator: indicator.id,
    value: aggregation.kind === 'none' ? null : value,
    coverage: { have: used.rows.length, of: used.of },
  };
}

/** The figure of every indicator of a plan in a year. */
export function truthAggregates(plan: Plan, year: number, answers: Answers): readonly TruthAggregate[] {
  const askers = territoryOf(plan, year);
  return plan.indicators.map((indicator) =>
    aggregate(indicator, askers.get(indicator.id) ?? { parts: [], offices: [] }, answers),
  );
}
