import type { SheetDescription } from '../appendix/description';
import type { Aggregate } from '../merge/aggregate/aggregate';
import { gravestFirst } from '../merge/aggregate/parts';
import type { Consolidation } from '../merge/consolidate';
import { joinWithin } from '../text/shortened';
import { decimalCell, indicatorName, indicatorOf, listed, unitName } from './names';
import type { ReportCell } from './reportSheet';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';

function methodOf(
  { basis, indicator }: Aggregate,
  merge: Consolidation,
  strings: MergeWorkbookStrings,
): string {
  const kind = indicatorOf(merge.state.plan, indicator)?.aggregation.kind;
  if (kind === 'none') return strings.aggregations.none;
  return basis === 'sources' || kind === 'officialOnly' || kind === undefined
    ? strings.aggregations.sources
    : strings.aggregations[kind];
}

/** The figure of the whole; what a source gives as a bound stands as it was typed. */
function figureCell({ reason, comparator, claim, value }: Aggregate): ReportCell {
  if (reason !== undefined) return undefined;
  return comparator && claim ? claim.raw : decimalCell(value);
}

/** Who is counted in each figure, who is missing and why, and what the lead says beside it. */
export function describeCoverage(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const { state, aggregates, disagreements } = merge;
  const { plan, year } = state;
  const text = strings.coverage;
  const rows = aggregates.map((each, at): ReportCell[] => [
    at + 1,
    indicatorName(plan, each.indicator),
    methodOf(each, merge, strings),
    figureCell(each),
    decimalCell(each.numerator),
    decimalCell(each.denominator),
    each.coverage.have,
    each.coverage.of,
    each.reason === undefined ? undefined : strings.withheld[each.reason],
    joinWithin(
      gravestFirst(each.missing).map(
        ({ unit, because }) => `${unitName(plan, unit)} (${strings.gaps[because]})`,
      ),
      listed(strings.moreUnits),
    ),
    joinWithin(
      disagreements
        .filter(({ indicator }) => indicator === each.indicator)
        .map(({ unit, reported }) =>
          strings.disagreement(unitName(plan, unit), strings.number(reported.value ?? '0')),
        ),
      listed(strings.moreUnits),
    ),
  ]);
  return reportSheet({
    name: strings.sheets.coverage,
    title: strings.titles.coverage(year),
    columns: [
      { heading: strings.ordinal, width: 6, style: 'ordinal' },
      { heading: text.indicator, width: 44, style: 'text' },
      { heading: text.method, width: 24, style: 'text' },
      { heading: text.value, width: 12, style: 'gap' },
      { heading: text.numerator, width: 12, style: 'gap' },
      { heading: text.denominator, width: 12, style: 'gap' },
      { heading: text.have, width: 9, style: 'centred' },
      { heading: text.of, width: 9, style: 'centred' },
      { heading: text.reason, width: 22, style: 'text' },
      { heading: text.missing, width: 60, style: 'text' },
      { heading: text.disagreement, width: 36, style: 'text' },
    ],
    rows,
    rowCount: rows.length,
    frozenColumns: 2,
  });
}
