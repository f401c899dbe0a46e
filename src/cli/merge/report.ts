import { isStillMissing } from '../../core/merge/aggregate/answer';
import { gravestFirst } from '../../core/merge/aggregate/parts';
import type { Aggregate } from '../../core/merge/aggregate/aggregate';
import type { MergedFile } from '../../core/merge/state';
import { shownNames } from '../../core/merge/namesApart';
import type { Consolidation } from '../../core/merge/consolidate';
import type { FileStatus } from '../../core/merge/fileStatus';
import type { Indicator } from '../../core/plan/schema';
import { indicatorName, unitName } from '../../core/mergeWorkbook/names';
import type { Locale } from '../../locale';
import { refusalMessage } from '../../locale';
import { printable } from '../printable';
import { statementTexts } from './statementTexts';
import { cut, renderTable } from '../table';

const LABEL_WIDTH = 46;
const TARGET_WIDTH = 26;
const NAMES_SHOWN = 6;
const STATUSES: readonly FileStatus[] = [
  'accepted',
  'acceptedWithFindings',
  'duplicate',
  'superseded',
  'refused',
];

/** Names in a row, no more than a line holds. */
function names(all: readonly string[], { merge }: Locale): string {
  const shown = all.slice(0, NAMES_SHOWN).join('; ');
  return all.length > NAMES_SHOWN ? `${shown}; ${merge.more(all.length - NAMES_SHOWN)}` : shown;
}

function filesText({ files, state }: Consolidation, locale: Locale): string {
  const { merge } = locale;
  const nameOf = shownNames(state.files);
  const counts = STATUSES.flatMap((status) => {
    const count = files.filter((each) => each.status === status).length;
    return count > 0 ? [`${merge.statuses[status]} ${count}`] : [];
  });
  const noted = files.flatMap(({ file, status, other }): string[] => {
    if (status === 'refused') return [`    ${printable(refusalMessage(file, state, locale) ?? '')}\n`];
    return other
      ? [`    ${merge.replaced(printable(nameOf(file)), status, printable(nameOf(other)))}\n`]
      : [];
  });
  return `  ${merge.files(files.length, counts)}\n${noted.join('')}`;
}

function conflictsText({ conflicts, state: { plan, files } }: Consolidation, locale: Locale): string {
  const open = conflicts.filter(({ isOpen }) => isOpen);
  const nameOf = shownNames(files);
  if (conflicts.length === 0) return '';
  const lines = open.map(({ unit, indicator, statements }) => {
    const who = unit === null ? locale.merge.sources : unitName(plan, unit);
    const said = statementTexts(statements, locale, nameOf);
    return `    ${who}, ${cut(indicatorName(plan, indicator), LABEL_WIDTH)}: ${said.join(' ≠ ')}\n`;
  });
  return `\n  ${locale.merge.conflicts(open.length, conflicts.length - open.length)}\n${lines.join('')}`;
}

/** Decimals of a figure as it is shown; what decides is exact. */
const decimalsOf = (indicator: Indicator | undefined) =>
  indicator?.integer ? 0 : Math.max(2, indicator?.target.decimals ?? 0);

function figureText(
  { reason, comparator, claim, value }: Aggregate,
  indicator: Indicator | undefined,
  { merge, number }: Locale,
): string {
  if (reason !== undefined) return merge.withheld[reason];
  if (comparator && claim) return printable(claim.raw.trim());
  return value === undefined ? '' : number(value, decimalsOf(indicator));
}

const verdictText = ({ verdict, isPartial }: Aggregate, { merge, verdicts }: Locale): string =>
  isPartial && verdict === 'notAssessed' ? merge.undecided : verdicts[verdict];

function aggregatesText({ aggregates, state: { plan } }: Consolidation, locale: Locale): string {
  const { merge } = locale;
  const rows = aggregates.map((each) => {
    const indicator = plan.indicators.find(({ id }) => id === each.indicator);
    const { have, of } = each.coverage;
    return [
      cut(indicatorName(plan, each.indicator), LABEL_WIDTH),
      indicator ? cut(locale.targetPhrase(indicator), TARGET_WIDTH) : '',
      figureText(each, indicator, locale),
      of === 0 ? '' : `${have}/${of}`,
      verdictText(each, locale),
    ];
  });
  const { indicator, target, value, coverage, verdict } = merge.columns;
  return `\n${renderTable([indicator, target, value, coverage, verdict], rows, ['left', 'left', 'right', 'right', 'left'])}`;
}

function gapsText({ aggregates, state: { plan } }: Consolidation, locale: Locale): string {
  const lines = aggregates.flatMap(({ indicator, missing, reason }) => {
    const inTheWay = gravestFirst(missing).filter(({ because }) => !isStillMissing(because));
    if (reason === undefined || inTheWay.length === 0) return [];
    const units = inTheWay.map(
      ({ unit, because }) => `${unitName(plan, unit)} (${locale.merge.gaps[because]})`,
    );
    return [`    ${cut(indicatorName(plan, indicator), LABEL_WIDTH)}: ${names(units, locale)}\n`];
  });
  return lines.length === 0 ? '' : `\n  ${locale.merge.inTheWay}\n${lines.join('')}`;
}

function unitsText({ missingUnits, refused, late, state }: Consolidation, locale: Locale): string {
  const { merge } = locale;
  const { plan } = state;
  const missing = missingUnits.map(({ name }) => name);
  const lateLines = late.map(
    ({ unit, days, sent, file }) =>
      `    ${merge.lateUnit(unitName(plan, unit), days, locale.day(sent.at.slice(0, 10)), sent.basis, printable(file))}\n`,
  );
  const why = (file: MergedFile) => printable(refusalMessage(file, state, locale) ?? '');
  const refusedLines = Array.from(refused.byUnit).flatMap(([unit, files]) =>
    files.map((file) => `    ${merge.refusedFile(unitName(plan, unit), why(file))}\n`),
  );
  const unknownLines = missing.length > 0 ? refused.unknown.map((file) => `    ${why(file)}\n`) : [];
  return [
    missing.length > 0 ? `\n  ${merge.missingUnits(missing.length)} ${missing.join('; ')}\n` : '',
    refusedLines.length > 0 ? `\n  ${merge.refusedFrom}\n${refusedLines.join('')}` : '',
    unknownLines.length > 0
      ? `\n  ${merge.refusedUnknown(unknownLines.length)}\n${unknownLines.join('')}`
      : '',
    late.length > 0 ? `\n  ${merge.late(late.length)}\n${lateLines.join('')}` : '',
  ].join('');
}

function disagreementsText({ disagreements, state: { plan } }: Consolidation, locale: Locale): string {
  return disagreements
    .map(({ indicator, unit, reported, computed }) => {
      const said = locale.number(reported.value ?? '0');
      const made = locale.number(computed.value ?? '0', 2);
      return `\n  ${locale.merge.disagreement(unitName(plan, unit), indicatorName(plan, indicator), said, made)}\n`;
    })
    .join('');
}

/** A merge as text: files, conflicts, the figures of the whole, and who is missing or late. */
export function renderMerge(merge: Consolidation, locale: Locale): string {
  const { plan, year } = merge.state;
  return [
    `${locale.merge.title(plan.id, year)}\n`,
    filesText(merge, locale),
    aggregatesText(merge, locale),
    gapsText(merge, locale),
    conflictsText(merge, locale),
    disagreementsText(merge, locale),
    unitsText(merge, locale),
  ].join('');
}
