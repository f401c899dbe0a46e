import type { SheetDescription } from '../appendix/description';
import type { Consolidation } from '../merge/consolidate';
import { shownNames } from '../merge/namesApart';
import { findingsOf } from '../merge/fileStatus';
import { joinWithin } from '../text/shortened';
import { indicatorName, listed, unitName } from './names';
import type { ReportCell } from './reportSheet';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';

/** Every file that came in and what became of it. */
export function describeFiles(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const { plan, year } = merge.state;
  const text = strings.files;
  const nameOf = shownNames(merge.state.files);
  const rows = merge.files.map(({ file, status, other, compared }, at): ReportCell[] => [
    at + 1,
    nameOf(file),
    joinWithin(
      file.units.map((unit) => unitName(plan, unit)),
      listed(strings.moreUnits),
    ),
    strings.statuses[status],
    strings.refusalMessage(file, merge.state) ?? (other ? strings.replacedBy(nameOf(other)) : undefined),
    file.sent && strings.moment(file.sent.at),
    file.sent && strings.bases[file.sent.basis],
    file.findings.length + compared.length,
    file.sha256,
  ]);
  return reportSheet({
    name: strings.sheets.files,
    title: strings.titles.files(year),
    columns: [
      { heading: strings.ordinal, width: 6, style: 'ordinal' },
      { heading: text.file, width: 38, style: 'text' },
      { heading: text.unit, width: 32, style: 'text' },
      { heading: text.status, width: 22, style: 'text' },
      { heading: text.why, width: 60, style: 'text' },
      { heading: text.sent, width: 16, style: 'centred' },
      { heading: text.basis, width: 22, style: 'text' },
      { heading: text.findings, width: 10, style: 'centred' },
      { heading: text.sha256, width: 68, style: 'text' },
    ],
    rows,
    rowCount: rows.length,
    frozenColumns: 2,
  });
}

/** Everything that was found in the files, file by file. */
export function describeFindings(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const { plan, year } = merge.state;
  const text = strings.findings;
  const nameOf = shownNames(merge.state.files);
  const all = merge.files.flatMap((outcome) => {
    const file = nameOf(outcome.file);
    return findingsOf(outcome).map((finding) => ({ file, finding }));
  });
  const rows = all.map(({ file, finding }, at): ReportCell[] => {
    const { fact, severity, sheet, cell, indicator, accepted } = finding;
    const message = strings.findingMessage(finding, file, merge.state);
    return [
      at + 1,
      file,
      sheet,
      cell,
      indicator === undefined ? undefined : indicatorName(plan, indicator),
      strings.severities[severity],
      accepted ? `${message} ${strings.accepted(accepted.reason, accepted.at)}` : message,
      fact.code,
    ];
  });
  return reportSheet({
    name: strings.sheets.findings,
    title: strings.titles.findings(year),
    columns: [
      { heading: strings.ordinal, width: 6, style: 'ordinal' },
      { heading: text.file, width: 34, style: 'text' },
      { heading: text.sheet, width: 18, style: 'text' },
      { heading: text.cell, width: 7, style: 'centred' },
      { heading: text.indicator, width: 40, style: 'text' },
      { heading: text.severity, width: 11, style: 'centred' },
      { heading: text.message, width: 80, style: 'text' },
      { heading: text.code, width: 24, style: 'text' },
    ],
    rows,
    rowCount: rows.length,
    nothing: strings.nothing.findings,
    frozenColumns: 2,
  });
}
