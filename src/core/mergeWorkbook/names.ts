import type { Claim } from '../merge/claim';
import type { Indicator, Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import type { ReportCell } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';
import type { ListLimits } from '../text/shortened';
import { oncePer } from '../memo/remember';

/** Significant digits that every spreadsheet program keeps of a number. */
const KEPT_DIGITS = 15;

/** Of the 32,767 characters that a cell holds; what is said of the rest has room behind them. */
const LIST_LENGTH = 30_000;

/** How a list stands in one cell. */
export const listed = (more: ListLimits['more']): ListLimits => ({
  separator: '; ',
  count: Infinity,
  length: LIST_LENGTH,
  more,
});

/** True where a program keeps a decimal as the number it is. */
export const isKept = (value: string): boolean =>
  value.length <= KEPT_DIGITS || value.replace(/^-?0*\.?0*|\./g, '').replace('-', '').length <= KEPT_DIGITS;

/** An exact decimal in a cell: as a number where a program keeps it whole, else as text. */
export function decimalCell(value: string | undefined): ReportCell {
  if (value === undefined) return undefined;
  return isKept(value) ? Number(value) : value;
}

/** What a claim says, as a cell shows it: a number where it is one, else as it was typed. */
export function claimCell(claim: Claim, strings: MergeWorkbookStrings): ReportCell {
  const { state, value, comparator, raw } = claim;
  if (state === 'reported' && value !== undefined && comparator === undefined) return decimalCell(value);
  if (state === 'notApplicable') return strings.matrix.notApplicable;
  // Text that was typed stays as it was typed; a number that was read as a bound shows its words.
  return raw;
}

/** A count of a claim as a cell shows it: a number where it can be used, else as it was typed. */
export const countCell = (claim: Claim, part: 'numerator' | 'denominator'): ReportCell =>
  decimalCell(claim[part]) ?? claim[`${part}Raw`];

export const unitName = (plan: Plan, id: string): string => unitOf(plan, id)?.name ?? id;

const byId = oncePer(({ indicators }: Plan) => new Map(indicators.map((each) => [each.id, each])));

/** The plan's indicator of an id. */
export function indicatorOf(plan: Plan, id: string): Indicator | undefined {
  return byId(plan).get(id);
}

const namesById = oncePer(
  ({ indicators }: Plan) => new Map(indicators.map(({ id, code, label }) => [id, `${code} ${label}`])),
);

/** "6.9 Tỷ lệ dân số tham gia bảo hiểm y tế". One text for all the rows that name it. */
export function indicatorName(plan: Plan, id: string): string {
  return namesById(plan).get(id) ?? id;
}
