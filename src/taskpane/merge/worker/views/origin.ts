import type { Claim } from '../../../../core/merge/claim';
import { indicatorName, indicatorOf, unitName } from '../../../../core/mergeWorkbook/names';
import { foldAscii } from '../../../../core/text/fold';
import type { FigureOrigin, FigurePlace, UnitOrigin, WholeOrigin } from '../../model';
import type { MergeSession } from '../session';
import { saidText } from '../../../../locale';
import { saidRows } from './said';

function unitOrigin(session: MergeSession, unit: string, indicator: string): UnitOrigin {
  const { locale, merge } = session;
  const { plan, files } = merge.state;
  const { saidOf } = saidRows(files, locale);
  const cell = merge.cellOf(unit, indicator);
  const statement = cell?.statement ?? cell?.saysNoFigure;
  const all = cell?.conflict?.statements ?? (statement ? [statement] : []);
  return {
    kind: 'unit',
    unit: unitName(plan, unit),
    indicator: indicatorName(plan, indicator),
    said: all.map((each) => ({ ...saidOf(each), counts: merge.counts(each.claims[0]) })),
  };
}

function wholeOrigin(session: MergeSession, indicator: string): WholeOrigin | null {
  const { locale, merge } = session;
  const { plan, files } = merge.state;
  const aggregate = merge.aggregates.find((each) => each.indicator === indicator);
  const asked = merge.expected.indicators.find((each) => each.indicator.id === indicator);
  if (!aggregate || !asked) return null;
  const { placeOf } = saidRows(files, locale);
  const claimOf = (unit: string): Claim | undefined => merge.cellOf(unit, indicator)?.statement?.claims[0];
  return {
    kind: 'whole',
    indicator: indicatorName(plan, indicator),
    coverage: aggregate.coverage,
    ...(aggregate.reason && { withheld: aggregate.reason }),
    parts: asked.units.flatMap(({ id, name }) => {
      const claim = aggregate.counted.has(id) ? claimOf(id) : undefined;
      return claim ? [{ unit: name, text: saidText(claim, locale), place: placeOf(claim) }] : [];
    }),
    missing: aggregate.missing.map(({ unit, because }) => ({ unit: unitName(plan, unit), because })),
  };
}

/** Where a figure of the merged sheets came from; null where the plan has no such indicator. */
export function originOf(session: MergeSession, { unit, indicator }: FigurePlace): FigureOrigin | null {
  if (!indicatorOf(session.merge.state.plan, indicator)) return null;
  return unit === undefined ? wholeOrigin(session, indicator) : unitOrigin(session, unit, indicator);
}

/** The unit and indicator that the sheet of units calls so: rows and columns may have been moved, names are what they are. */
export function placeNamed(
  { merge: { state } }: MergeSession,
  { unit, headings }: { readonly unit: string; readonly headings: readonly string[] },
): FigurePlace | null {
  const { plan } = state;
  const known = plan.units.find(({ name }) => foldAscii(name) === foldAscii(unit));
  const byName = new Map(plan.indicators.map(({ id }) => [foldAscii(indicatorName(plan, id)), id]));
  const indicator = headings.map((heading) => byName.get(foldAscii(heading))).find((id) => id !== undefined);
  return known && indicator !== undefined ? { unit: known.id, indicator } : null;
}
