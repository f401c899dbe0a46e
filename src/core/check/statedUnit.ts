import { firstRowOf } from '../locate/firstRow';
import { statedUnit } from '../locate/unitInHeading';
import { unitMeant } from '../locate/unitMeant';
import type { ReportingUnit } from '../plan/schema';
import { unitOf } from '../plan/units';
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
