/** Counts that cannot be used are kept as they were typed, wherever a claim is shown. */
import { mergeJson } from '../../../src/cli/merge/mergeJson';
import { tidyCsv } from '../../../src/cli/merge/tidyCsv';
import { assessRow } from '../../../src/core/check/assess';
import { consolidate } from '../../../src/core/merge/consolidate';
import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { describeMemory } from '../../../src/core/mergeWorkbook/memory';
import { localeOf, vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import { file, figureOf, merged, plan, progressIn } from './support';

const water = plan.indicators.find(({ id }) => id === 'nuoc')!;

/** What the check reads of a row with two counts. */
function said(
  numerator: number | string | null,
  denominator: number | string | null,
  result: number | null = 95,
) {
  const cell = (value: number | string | null) => ({ row: 1, column: 1, value });
  const cells = { result: cell(result), numerator: cell(numerator), denominator: cell(denominator) };
  const { result: read, findings } = assessRow(water, cells, {
    indicator: 'nuoc',
    sheet: 'Phụ lục',
    row: 10,
  });
  return { read, findings };
}

test.each([
  [-5, 100, '-5', undefined],
  [95, 99.5, undefined, '99.5'],
  ['nhiều', 'trên 100', 'nhiều', 'trên 100'],
  ['chưa có số liệu', null, undefined, undefined],
  [95, 100, undefined, undefined],
])('the check keeps %s of %s', (numerator, denominator, typedNumerator, typedDenominator) => {
  const { read } = said(numerator, denominator);
  expect([read.numeratorRaw, read.denominatorRaw]).toEqual([typedNumerator, typedDenominator]);
});

/** A file whose row was read by the check, with what it found. */
const sent = (name: string, ...cells: Parameters<typeof said>) => {
  const { read, findings } = said(...cells);
  return file(
    name,
    'xa-an',
    { nuoc: read },
    { findings: findings.map((each) => ({ ...each, sheet: 'Phụ lục' })) },
  );
};

/** Everything that a merge shows of its claims. */
function shownIn(merge: ReturnType<typeof merged>) {
  const sheets = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix);
  const texts = (at: number) => JSON.stringify(Array.from(sheets[at]?.body?.rows ?? []));
  const json = mergeJson(merge, localeOf('vi'));
  return {
    conflicts: JSON.stringify(json.conflicts),
    values: JSON.stringify([...json.values]),
    csv: tidyCsv(merge),
    sheetOfConflicts: texts(3),
    provenance: texts(5),
  };
}

test('what was typed is in values, sources and CSV', () => {
  const merge = merged([sent('a.xlsx', 'nhiều lắm', 100)]);
  const { values, csv, provenance } = shownIn(merge);
  for (const shown of [values, csv, provenance]) expect(shown).toContain('nhiều lắm');
  expect(figureOf(merge, 'nuoc').reason).toBe('invalid');
});

test('two files that typed different counts that cannot be used contradict each other', () => {
  const merge = merged([sent('a.xlsx', -5, 100), sent('b.xlsx', 'rất nhiều', 100)]);
  const { conflicts, sheetOfConflicts } = shownIn(merge);
  expect(merge.conflicts).toHaveLength(1);
  for (const shown of [conflicts, sheetOfConflicts]) {
    expect(shown).toContain('-5');
    expect(shown).toContain('rất nhiều');
  }
});

test('a row with nothing but a count that cannot be used is no row without a figure', () => {
  const merge = merged([sent('a.xlsx', 'nhiều', null, null)]);
  expect(merge.state.claims).toMatchObject([{ state: 'notReported', numeratorRaw: 'nhiều' }]);
  expect(figureOf(merge, 'nuoc').missing).toContainEqual({ unit: 'xa-an', because: 'invalid' });
  expect(progressIn(merge, 'xa-an')).toBeDefined();
});

test('the memory keeps it', () => {
  const merge = merged([sent('a.xlsx', 'nhiều', 100)]);
  const rows = Array.from(describeMemory(merge.state).body?.rows ?? []);
  expect(JSON.stringify(rows)).toContain('numeratorRaw');
  expect(consolidate(merge.state).state.claims).toEqual(merge.state.claims);
});
