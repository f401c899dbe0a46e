import type { SheetDescription } from '../appendix/description';
import type { Consolidation } from '../merge/consolidate';
import { sentText } from './conflictSheet';
import { claimCell, countCell, indicatorName, unitName } from './names';
import { remembering } from '../memo/remember';
import type { ReportCell } from './reportSheet';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';

/** Where every value came from: file, its SHA-256, sheet, cell, when sent and when merged; also what does not count. */
export function describeProvenance(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const { plan, year, files, claims } = merge.state;
  const text = strings.provenance;
  const sentOf = sentText(files, strings);
  const moment = remembering(strings.moment);
  function* rows(): Iterable<ReportCell[]> {
    let ordinal = 0;
    for (const claim of claims) {
      const { origin } = claim;
      ordinal += 1;
      yield [
        ordinal,
        unitName(plan, claim.unit),
        indicatorName(plan, claim.indicator),
        claimCell(claim, strings),
        countCell(claim, 'numerator'),
        countCell(claim, 'denominator'),
        claim.kind && strings.kinds[claim.kind],
        origin.file,
        origin.sheet,
        origin.cell,
        sentOf(origin),
        moment(claim.mergedAt),
        merge.counts(claim) ? strings.chosenMark : undefined,
        origin.sha256,
      ];
    }
  }
  return reportSheet({
    name: strings.sheets.provenance,
    title: strings.titles.provenance(year),
    columns: [
      { heading: strings.ordinal, width: 7, style: 'ordinal' },
      { heading: text.unit, width: 30, style: 'text' },
      { heading: text.indicator, width: 44, style: 'text' },
      { heading: text.said, width: 14, style: 'gap' },
      { heading: text.numerator, width: 11, style: 'gap' },
      { heading: text.denominator, width: 11, style: 'gap' },
      { heading: text.kind, width: 11, style: 'centred' },
      { heading: text.file, width: 32, style: 'text' },
      { heading: text.sheet, width: 16, style: 'text' },
      { heading: text.cell, width: 7, style: 'centred' },
      { heading: text.sent, width: 16, style: 'centred' },
      { heading: text.merged, width: 16, style: 'centred' },
      { heading: text.counts, width: 9, style: 'centred' },
      { heading: text.sha256, width: 68, style: 'text' },
    ],
    rows: { [Symbol.iterator]: () => rows()[Symbol.iterator]() },
    rowCount: claims.length,
    frozenColumns: 3,
  });
}
