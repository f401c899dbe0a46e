import { firstRowOf } from '../locate/firstRow';
import { coverLine } from '../locate/coverLine';
import { isAbove, nameKey, statedUnit } from '../locate/unitInHeading';
import { unitMeant } from '../locate/unitMeant';
import { unitsCalled } from '../locate/unitsCalled';
import type { Plan, ReportingUnit } from '../plan/schema';
import { isOneWith, unitOf } from '../plan/units';
import { cellAddress } from '../workbook/address';
import type { AppendixContext } from './appendixContext';

/** A line "Đơn vị báo cáo" that does not name the unit which the sheet was made for. */
export interface StatedInstead {
  readonly cell: string;
  /** As it is written. */
  readonly raw: string;
  /** The unit of the hidden identity. */
  readonly own: ReportingUnit;
  /** The unit that is meant; absent for a name that the plan does not know. */
  readonly other?: ReportingUnit;
}

/** What the line says instead of the sheet's own unit; undefined where it names that one, in whatever spelling, or nobody. */
export function statedInstead({
  appendix: { index, plan, unit, rows, identity },
}: Pick<AppendixContext, 'appendix'>): StatedInstead | undefined {
  const own = identity && unit !== undefined ? unitOf(plan, unit) : undefined;
  const stated = own && rows.length > 0 ? statedUnit(index, firstRowOf(rows), plan) : undefined;
  if (!own || !stated || stated.units.includes(own)) return undefined;
  const said = { cell: cellAddress(stated.row, stated.column), raw: stated.name, own };
  const [exact] = stated.units;
  if (exact) return { ...said, other: exact };
  const meant = unitMeant(plan, own, stated.name);
  if (meant.who === 'own' || meant.who === 'unsaid') return undefined;
  return meant.who === 'other' ? { ...said, other: meant.unit } : said;
}

/** A line "(Kèm theo Báo cáo … của …)" that names another unit of the plan than the sheet's own. */
export type CoverInstead = Required<StatedInstead>;

/** Who may send on what another unit reports: a district does for its communes. */
const sendsOn = (plan: Plan, own: ReportingUnit, unit: ReportingUnit) =>
  isAbove(plan, unit) || (unit.kind === 'district' && own.kind === 'commune');

/** The unit that the line of the report says instead of the sheet's own; undefined where it names that one, by whatever name it had, or nobody of the plan. */
export function coverInstead({
  appendix: { index, plan, unit, rows },
}: Pick<AppendixContext, 'appendix'>): CoverInstead | undefined {
  const own = unit === undefined ? undefined : unitOf(plan, unit);
  const line = own && rows.length > 0 ? coverLine(index, firstRowOf(rows)) : undefined;
  if (!own || !line) return undefined;
  const named = unitsCalled(plan, line.name);
  const [other] = named;
  if (!other || named.some((each) => isOneWith(plan, own, each) || sendsOn(plan, own, each)))
    return undefined;
  // One name of several units at different times is one name; another's initials may be anybody's.
  if (named.some(({ name }) => nameKey(name) !== nameKey(other.name))) return undefined;
  return { cell: cellAddress(line.row, line.column), raw: line.name, own, other };
}
