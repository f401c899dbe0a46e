import { fileKey } from '../../core/merge/state';
import Papa from 'papaparse';
import type { Claim } from '../../core/merge/claim';
import type { Consolidation } from '../../core/merge/consolidate';
import { FORMULA } from '../csvText';

const COLUMNS = [
  'plan',
  'year',
  'unit',
  'unitName',
  'indicator',
  'code',
  'label',
  'measure',
  'state',
  'kind',
  'value',
  'upper',
  'comparator',
  'numerator',
  'denominator',
  'verdict',
  'raw',
  'counts',
  'file',
  'sheet',
  'cell',
  'sentAt',
  'sentBasis',
  'mergedAt',
  'sha256',
  'errors',
  'approximate',
  'unexpected',
  'numeratorRaw',
  'denominatorRaw',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

function saidIn(claim: Claim): Row {
  const { state, kind, value, upper, comparator, numerator, denominator, verdict, raw } = claim;
  return {
    state,
    kind: kind ?? '',
    value: value ?? '',
    upper: upper ?? '',
    comparator: comparator ?? '',
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    verdict,
    raw,
    approximate: claim.approximate ? 1 : 0,
    numeratorRaw: claim.numeratorRaw ?? '',
    denominatorRaw: claim.denominatorRaw ?? '',
  };
}

/**
 * Every claim of a merge as CSV, one row each under a fixed heading, numbers with a decimal point; `counts` is 1 where the claim counts
 * (`Counted`), `errors` holds the codes of the errors in its row, `unexpected` is 1 where the unit was not asked. It begins with a byte-order mark, without which Excel takes UTF-8 for something else.
 */
export function tidyCsv({ state, counts, cellOf }: Consolidation): string {
  const { plan, year, claims, files } = state;
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const sent = new Map(files.map((file) => [fileKey(file), file.sent]));
  const data = claims.map((claim): Row => {
    const { unit, indicator, origin, mergedAt } = claim;
    const about = indicators.get(indicator);
    const when = sent.get(fileKey(origin));
    return {
      plan: plan.id,
      year,
      unit,
      unitName: units.get(unit)?.name ?? '',
      indicator,
      code: about?.code ?? '',
      label: about?.label ?? '',
      measure: about?.unit ?? '',
      ...saidIn(claim),
      counts: counts(claim) ? 1 : 0,
      ...origin,
      sentAt: when?.at ?? '',
      sentBasis: when?.basis ?? '',
      mergedAt,
      errors: claim.errors?.join(' ') ?? '',
      unexpected: cellOf(unit, indicator)?.isExpected === false ? 1 : 0,
    };
  });
  const text = Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\n', escapeFormulae: FORMULA });
  return `\ufeff${text}\n`;
}
