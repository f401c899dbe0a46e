import type { AppendixCheck } from '../../../src/core/check/checkWorkbook';
import type { IndicatorResult } from '../../../src/core/check/result';
import type { Finding } from '../../../src/core/check/finding';
import type { Consolidation } from '../../../src/core/merge/consolidate';
import { consolidate } from '../../../src/core/merge/consolidate';
import { withDecisions } from '../../../src/core/merge/decisions';
import { Merger } from '../../../src/core/merge/merge';
import type { ReturnedFile } from '../../../src/core/merge/returnedFile';
import { takeFile } from '../../../src/core/merge/returnedFile';
import type { Decision, MergeState } from '../../../src/core/merge/state';
import { emptyState } from '../../../src/core/merge/state';
import { remindersOf } from '../../../src/core/mergeWorkbook/reminders';
import type { UnitProgress } from '../../../src/core/mergeWorkbook/unitProgress';
import { unitProgress } from '../../../src/core/mergeWorkbook/unitProgress';
import { planSchema } from '../../../src/core/plan/schema';
import type { Plan } from '../../../src/core/plan/schema';
import { vietnameseMergeWorkbook } from '../../../src/locale';
import { BARE, indicator } from '../../support/plan';
import { reporting } from '../../support/reorganised';

export const YEAR = 2026;

const communes = ['xa-an', 'xa-binh', 'xa-chau'].map((id) => ({ id, name: `UBND ${id}`, kind: 'commune' }));
const give = (id: string, ...units: string[]) => ({
  indicator: id,
  ...(units.length > 0 ? { units } : { unitKinds: ['commune'] }),
  source: 'suggested',
});
const ratio = { kind: 'ratio', per: 100, numerator: 'người có', denominator: 'người cần' } as const;

/** Three communes and two departments; one indicator of each kind of aggregation. */
export const plan: Plan = planSchema.parse({
  id: 'thu-gop',
  version: '1',
  number: null,
  date: '2024-01-01',
  issuer: 'UBND tỉnh',
  title: 'Kế hoạch',
  citation: 'Kế hoạch số ……',
  targetYear: 2030,
  coordinator: 'so-dau',
  units: [
    { id: 'so-dau', name: 'Sở Đầu', kind: 'department' },
    { id: 'so-hai', name: 'Sở Hai', kind: 'department' },
    ...communes,
  ],
  assignments: [
    give('nha', 'so-dau'),
    give('nha'),
    give('nuoc'),
    give('nuoc', 'so-dau'),
    give('viec', 'so-dau', 'so-hai'),
    give('dat'),
  ],
  indicators: [
    indicator(
      { value: '100' },
      {
        id: 'nha',
        unit: 'căn',
        integer: true,
        bounds: { lower: '0' },
        measure: 'inYear',
        aggregation: { kind: 'sum' },
      },
    ),
    indicator({ value: '95' }, { id: 'nuoc', aggregation: ratio }),
    indicator({ comparator: 'lessThan', value: '2.45', decimals: 2 }, { id: 'viec', direction: 'lower' }),
    indicator(
      { comparator: 'qualitative', value: undefined, decimals: undefined },
      { id: 'dat', unit: '', direction: 'none', bounds: undefined, aggregation: { kind: 'allUnits' } },
    ),
    indicator({}, { id: 'khong-ai', aggregation: { kind: 'none' } }),
  ],
  ...BARE,
  reporting: [reporting('xa', { fromKinds: ['commune', 'department'] })],
});

/** What one row says; `value` alone is a reported number. */
export type Said = Partial<IndicatorResult> | string;

function resultOf(id: string, said: Said, at: number): IndicatorResult {
  const own = typeof said === 'string' ? { value: said, raw: said } : said;
  const state =
    own.state ?? (own.value === undefined && own.verdict === undefined ? 'notReported' : 'reported');
  return { indicator: id, sheet: 'Phụ lục', cell: `H${10 + at}`, raw: '', verdict: 'notMet', ...own, state };
}

/** A returned file of a unit; `name` stands for its content too, unless `sha` is given. */
export function file(
  name: string,
  unit: string,
  rows: Readonly<Record<string, Said>>,
  rest: { sentAt?: string; sha?: string; findings?: readonly Finding[]; year?: number; plan?: Plan } = {},
): ReturnedFile {
  const results = Object.entries(rows).map(([id, said], at) => resultOf(id, said, at));
  const appendix: AppendixCheck = {
    sheet: 'Phụ lục',
    plan: rest.plan ?? plan,
    unit,
    year: rest.year ?? YEAR,
    results,
  };
  return {
    file: name,
    sha256: rest.sha ?? `sha of ${name} ${unit} ${JSON.stringify(rows)}`,
    ...(rest.sentAt !== undefined && { sent: { at: rest.sentAt, basis: 'workbook' } }),
    outcome: { check: { appendices: [appendix], tasks: [], findings: rest.findings ?? [] } },
  };
}

export const options = { mergedAt: '2026-12-01T08:00:00Z' };

/** What a file says, taken at a moment. */
export const taken = (returned: ReturnedFile, mergedAt = options.mergedAt, of = plan) =>
  takeFile(returned, { ...options, mergedAt, plan: of, year: YEAR });

/** Files merged into a state, an empty one unless it is given. */
export function stateOf(files: readonly ReturnedFile[], before = emptyState(plan, YEAR)): MergeState {
  const merger = new Merger(before);
  for (const each of files) merger.add(taken(each, options.mergedAt, before.plan));
  return merger.state();
}

/** A merge of files, worked out. */
export const merged = (files: readonly ReturnedFile[], decisions: readonly Decision[] = []): Consolidation =>
  consolidate(withDecisions(stateOf(files), decisions));

/** What a unit has sent and still owes. */
export function progressIn(merge: Consolidation, id: string): UnitProgress {
  const found = unitProgress(merge).find(({ unit }) => unit.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

/** The text to remind a unit by. */
export const reminderTo = (merge: Consolidation, id: string): string | undefined =>
  remindersOf(merge, vietnameseMergeWorkbook)(progressIn(merge, id));

/** The figure of one indicator. */
export function figureOf({ aggregates }: Consolidation, id: string) {
  const found = aggregates.find((each) => each.indicator === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** A decision on everything that was there to see. */
export function decide({ conflicts }: Consolidation, unit: string | null, id: string, key: string): Decision {
  const conflict = conflicts.find((each) => each.unit === unit && each.indicator === id);
  if (!conflict) throw new Error(`no conflict of ${unit ?? 'sources'} about ${id}`);
  const seen = conflict.statements.map((each) => each.key);
  return { unit, indicator: id, chosen: key, seen, reason: 'theo công văn', decidedAt: '2026-12-02' };
}
