import type { Aggregate } from '../../core/merge/aggregate/aggregate';
import type { Claim } from '../../core/merge/claim';
import type { Consolidation } from '../../core/merge/consolidate';
import type { FileOutcome } from '../../core/merge/fileStatus';
import { findingsOf } from '../../core/merge/fileStatus';
import { shownNames } from '../../core/merge/namesApart';
import type { KeptFinding } from '../../core/merge/keptFinding';
import type { PreviewCell } from '../../core/merge/preview';
import { countNews } from '../../core/merge/preview';
import type { Conflict, UnitCell } from '../../core/merge/settle';
import type { Decision, MergeState } from '../../core/merge/state';
import type { Locale } from '../../locale';
import { keptMessage, refusalMessage } from '../../locale';
import { FORMATS } from '../json';

/** What a claim says, without where it stands. */
function saidJson({
  value,
  upper,
  comparator,
  approximate,
  numerator,
  denominator,
  numeratorRaw,
  denominatorRaw,
  state,
  kind,
  verdict,
  raw,
}: Claim) {
  return {
    ...(value !== undefined && { value }),
    ...(upper !== undefined && { upper }),
    ...(comparator && { comparator }),
    ...(approximate && { approximate }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(numeratorRaw !== undefined && { numeratorRaw }),
    ...(denominatorRaw !== undefined && { denominatorRaw }),
    state,
    ...(kind && { kind }),
    verdict,
    raw,
  };
}

type NameOf = ReturnType<typeof shownNames>;

/** What a file is called in every other output, where that is not its name alone. */
function shownJson(file: Parameters<NameOf>[0], nameOf: NameOf) {
  const shownFile = nameOf(file);
  return shownFile === file.file ? {} : { shownFile };
}

const originJson = ({ origin, origin: { file, sha256, sheet, cell }, mergedAt }: Claim, nameOf: NameOf) => ({
  file,
  ...shownJson(origin, nameOf),
  sha256,
  sheet,
  cell,
  mergedAt,
});

function findingJson(finding: KeptFinding, file: string, state: MergeState, locale: Locale) {
  const { fact, severity, sheet, cell, indicator, accepted } = finding;
  return {
    code: fact.code,
    severity,
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(indicator !== undefined && { indicator }),
    ...(accepted && { accepted }),
    message: keptMessage(finding, file, state, locale),
  };
}

function fileJson(outcome: FileOutcome, state: MergeState, locale: Locale, nameOf: NameOf) {
  const { file, status, other } = outcome;
  const { file: name, sha256, units, perhapsFrom, sent, reason } = file;
  return {
    file: name,
    ...shownJson(file, nameOf),
    sha256,
    status,
    ...(reason !== undefined && { reason, message: refusalMessage(file, state, locale) }),
    unit: units[0] ?? null,
    ...(units.length > 1 && { units }),
    ...(perhapsFrom && { perhapsFrom }),
    ...(other && { other: other.file, ...(nameOf(other) !== other.file && { shownOther: nameOf(other) }) }),
    ...(sent && { sentAt: sent.at, sentBasis: sent.basis }),
    findings: findingsOf(outcome).map((each) => findingJson(each, name, state, locale)),
  };
}

function* valuesJson(cells: readonly UnitCell[], year: number, nameOf: NameOf) {
  for (const { unit, indicator, isExpected, statement, saysNoFigure } of cells) {
    const claim = (statement ?? saysNoFigure)?.claims[0];
    if (!claim) continue;
    yield {
      unit,
      indicator,
      year,
      ...saidJson(claim),
      ...(!isExpected && { unexpected: true }),
      ...(claim.errors && { errors: claim.errors }),
      ...originJson(claim, nameOf),
    };
  }
}

function* filesJson({ files, state }: Consolidation, locale: Locale, nameOf: NameOf) {
  for (const file of files) yield fileJson(file, state, locale, nameOf);
}

const decisionJson = ({ chosen, reason, decidedAt, instead }: Decision) => ({
  key: chosen,
  reason,
  decidedAt,
  ...(instead && {
    instead: instead.map((each) => ({ key: each.chosen, reason: each.reason, decidedAt: each.decidedAt })),
  }),
});

function conflictJson(
  { unit, indicator, statements, proposal, decision, disputed, isOpen }: Conflict,
  nameOf: NameOf,
) {
  return {
    unit,
    indicator,
    open: isOpen,
    claims: statements.map(({ key, claims }) => ({
      key,
      ...saidJson(claims[0]),
      from: claims.map((claim) => ({ unit: claim.unit, ...originJson(claim, nameOf) })),
    })),
    ...(proposal && { proposal }),
    ...(decision && { decision: decisionJson(decision) }),
    ...(disputed && { disputed: disputed.map(decisionJson) }),
  };
}

function aggregateJson({
  indicator,
  value,
  numerator,
  denominator,
  coverage,
  missing,
  reason,
  ...rest
}: Aggregate) {
  const { basis, isPartial, verdict, gap, comparator, upper, approximate } = rest;
  return {
    indicator,
    basis,
    ...(value !== undefined && { value }),
    ...(upper !== undefined && { upper }),
    ...(comparator && { comparator }),
    ...(approximate && { approximate }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    verdict,
    ...(gap !== undefined && { gap }),
    coverage,
    ...(isPartial && { partial: true }),
    missing: missing.map(({ unit }) => unit),
    gaps: missing,
    ...(reason && { reason }),
  };
}

/** What a merge would do, as JSON: counts, and every figure with what is said of it now and what counted before. */
export function previewJson(cells: readonly PreviewCell[], { files }: Pick<MergeState, 'files'>) {
  const nameOf = shownNames(files);
  return {
    counts: countNews(cells),
    cells: cells.map(({ unit, indicator, news, statements, before }) => ({
      unit,
      indicator,
      news,
      claims: statements.map(({ key, claims }) => ({
        key,
        from: claims.map((claim) => originJson(claim, nameOf)),
      })),
      ...(before && { before: { ...saidJson(before), ...originJson(before, nameOf) } }),
    })),
  };
}

/** A merge as JSON (docs/json.md, `phuluc.merge/1`), to be printed once: its long lists are worked out while they are printed. */
export function mergeJson(merge: Consolidation, locale: Locale) {
  const { state, cells, conflicts, dormant, aggregates, disagreements, missingUnits, late } = merge;
  const nameOf = shownNames(state.files);
  return {
    format: FORMATS.merge,
    plan: state.plan.id,
    year: state.year,
    files: filesJson(merge, locale, nameOf),
    values: valuesJson(cells, state.year, nameOf),
    conflicts: conflicts.map((each) => conflictJson(each, nameOf)),
    ...(dormant.length > 0 && {
      dormantDecisions: dormant.map((each) => ({
        unit: each.unit,
        indicator: each.indicator,
        decision: decisionJson(each),
      })),
    }),
    aggregates: aggregates.map(aggregateJson),
    disagreements: disagreements.map(({ indicator, unit, reported, computed }) => ({
      indicator,
      unit,
      reported: reported.value,
      computed: computed.value,
    })),
    missingUnits: missingUnits.map(({ id }) => id),
    late: late.map(({ unit, file, sent, lastDay, days }) => ({
      unit,
      file,
      sentAt: sent.at,
      sentBasis: sent.basis,
      lastDay,
      days,
    })),
  };
}
