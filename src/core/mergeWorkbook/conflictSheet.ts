import { fileKey } from '../merge/state';
import type { SheetDescription } from '../appendix/description';
import type { Claim } from '../merge/claim';
import { claimKey } from '../merge/claim';
import type { Consolidation } from '../merge/consolidate';
import { shownNames } from '../merge/namesApart';
import type { Decision, MergedFile } from '../merge/state';
import { claimCell, countCell, indicatorName, unitName } from './names';
import type { ReportCell } from './reportSheet';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';

/** When a file was sent, for people; looked up by content and name. */
export function sentText(files: readonly MergedFile[], strings: MergeWorkbookStrings) {
  const times = new Map(files.map((file) => [fileKey(file), file.sent ? strings.moment(file.sent.at) : '']));
  return (file: Pick<MergedFile, 'file' | 'sha256'>): string => times.get(fileKey(file)) ?? '';
}

/** Why something was chosen, and what had been decided before it. */
function reasonText({ reason, instead = [] }: Decision, strings: MergeWorkbookStrings): string {
  const before = instead.map((each) => strings.decidedBefore(strings.moment(each.decidedAt), each.reason));
  return [reason, ...before].join('\n');
}

/** What was decided on conflicts that are not there now, with the claim that was chosen where it still stands somewhere. */
function dormantRows(merge: Consolidation, strings: MergeWorkbookStrings): ReportCell[][] {
  const { plan, claims, files } = merge.state;
  const sentOf = sentText(files, strings);
  const nameOf = shownNames(files);
  return merge.dormant.map((decision, at) => {
    const { unit, indicator, chosen } = decision;
    const isIts = (claim: Claim) =>
      claim.indicator === indicator && (unit === null || claim.unit === unit) && claimKey(claim) === chosen;
    const claim = claims.find(isIts);
    return [
      merge.conflicts.length + at + 1,
      unit === null ? strings.sources : unitName(plan, unit),
      indicatorName(plan, indicator),
      claim ? claimCell(claim, strings) : chosen,
      claim?.kind && strings.kinds[claim.kind],
      claim && countCell(claim, 'numerator'),
      claim && countCell(claim, 'denominator'),
      claim && nameOf(claim.origin),
      claim?.origin.sheet,
      claim?.origin.cell,
      claim && sentOf(claim.origin),
      undefined,
      strings.dormantMark,
      reasonText(decision, strings),
      strings.moment(decision.decidedAt),
    ];
  });
}

/** Every conflict side by side: what was said, where, when, what is proposed and what was decided; then what is decided of others. */
export function describeConflicts(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const { plan, year, files } = merge.state;
  const text = strings.conflicts;
  const sentOf = sentText(files, strings);
  const nameOf = shownNames(files);
  const present = merge.conflicts.flatMap(
    ({ unit, indicator, statements, proposal, decision, disputed = [], isOpen }, at) =>
      statements.flatMap(({ key, claims }) =>
        claims.map((claim): ReportCell[] => {
          const choice = [...(decision ? [decision] : []), ...disputed].find(({ chosen }) => chosen === key);
          const { origin } = claim;
          return [
            at + 1,
            unit === null ? `${strings.sources}: ${unitName(plan, claim.unit)}` : unitName(plan, unit),
            indicatorName(plan, indicator),
            claimCell(claim, strings),
            claim.kind && strings.kinds[claim.kind],
            countCell(claim, 'numerator'),
            countCell(claim, 'denominator'),
            nameOf(origin),
            origin.sheet,
            origin.cell,
            sentOf(origin),
            proposal?.key === key ? strings.proposals[proposal.because] : undefined,
            isOpen ? strings.openMark : choice ? strings.chosenMark : undefined,
            choice && reasonText(choice, strings),
            choice && strings.moment(choice.decidedAt),
          ];
        }),
      ),
  );
  const rows = [...present, ...dormantRows(merge, strings)];
  return reportSheet({
    name: strings.sheets.conflicts,
    title: strings.titles.conflicts(year),
    columns: [
      { heading: strings.ordinal, width: 6, style: 'ordinal' },
      { heading: text.unit, width: 30, style: 'text' },
      { heading: text.indicator, width: 40, style: 'text' },
      { heading: text.said, width: 14, style: 'gap' },
      { heading: text.kind, width: 11, style: 'centred' },
      { heading: text.numerator, width: 10, style: 'gap' },
      { heading: text.denominator, width: 10, style: 'gap' },
      { heading: text.file, width: 30, style: 'text' },
      { heading: text.sheet, width: 16, style: 'text' },
      { heading: text.cell, width: 7, style: 'centred' },
      { heading: text.sent, width: 16, style: 'centred' },
      { heading: text.proposal, width: 22, style: 'text' },
      { heading: text.chosen, width: 13, style: 'centred' },
      { heading: text.reason, width: 36, style: 'text' },
      { heading: text.decidedAt, width: 16, style: 'centred' },
    ],
    rows,
    rowCount: rows.length,
    nothing: strings.nothing.conflicts,
    frozenColumns: 3,
  });
}
