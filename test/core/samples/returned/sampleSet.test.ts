import { reportersOf } from '../../../../src/core/calendar/reporters';
import { parsePlan } from '../../../../src/core/plan/parse';
import { planWithUnits } from '../../../../src/core/samples/returned/communes';
import type { SampleFaultName } from '../../../../src/core/samples/returned/sampleSet';
import { sampleFaults, sampleSet } from '../../../../src/core/samples/returned/sampleSet';
import { respelt } from '../../../../src/core/samples/returned/spellings';
import { foldSpelling } from '../../../../src/core/text/fold';
import { vietnameseAppendix } from '../../../../src/locale';
import { findPlan } from '../../../../src/plans';

const plan = findPlan('binh-dinh')!;
const otherPlan = findPlan('minh-long')!;
const YEAR = 2026;

const made = (faults: readonly SampleFaultName[], units: number, seed = 7) =>
  sampleSet(
    { plan, year: YEAR, seed, units, faults: new Set(faults), otherPlan, carriesPlan: false },
    vietnameseAppendix,
  );

describe('a plan with more units', () => {
  const grown = planWithUnits(plan, YEAR, 135, 7);

  it('has communes that report what the plan’s own do', () => {
    expect(parsePlan(grown)).toMatchObject({ ok: true });
    const { reporters } = reportersOf(grown, YEAR);
    expect(reporters).toHaveLength(135);
    const rows = new Map(reporters.map(({ unit, indicators }) => [unit.id, indicators]));
    const added = grown.units.filter((unit) => !plan.units.includes(unit));
    expect(added).toHaveLength(135 - reportersOf(plan, YEAR).reporters.length);
    for (const { id } of added) expect(rows.get(id)).toBe(rows.get('ubnd-xa-an-hao'));
  });

  it('is the plan itself where that has enough', () => {
    expect(planWithUnits(plan, YEAR, 20, 7)).toBe(plan);
  });

  it('depends on the seed alone', () => {
    expect(planWithUnits(plan, YEAR, 80, 7)).toEqual(planWithUnits(plan, YEAR, 80, 7));
    expect(planWithUnits(plan, YEAR, 80, 8)).not.toEqual(planWithUnits(plan, YEAR, 80, 7));
  });
});

describe('files without faults', () => {
  const { files, truth, left } = made([], 66);

  it('are one for each unit, and say everything', () => {
    expect(files).toHaveLength(66);
    expect(new Set(files.map(({ path }) => path)).size).toBe(66);
    expect(left).toEqual([]);
    expect(truth.faults).toEqual([]);
    expect(truth.values.every(({ state, value }) => state === 'reported' && value !== null)).toBe(true);
  });

  it('add up, with every expected unit counted', () => {
    for (const { coverage } of truth.aggregates) expect(coverage.have).toBe(coverage.of);
    const health = truth.aggregates.find(({ indicator }) => indicator === 'bao-hiem-y-te')!;
    expect(health.coverage).toEqual({ have: 58, of: 58 });
    const numeric = plan.indicators.filter(({ target }) => target.comparator !== 'qualitative');
    const given = new Map(truth.aggregates.map(({ indicator, value }) => [indicator, value]));
    for (const { id } of numeric) expect(given.get(id)).toMatch(/^\d+(\.\d+)?$/);
  });
});

describe('files with faults', () => {
  const { files, truth, left } = made(sampleFaults, 66);
  const told = (kind: SampleFaultName) => truth.faults.filter((fault) => fault.kind === kind);

  it('tell of every fault that has a place, once, in a file that is there', () => {
    // Neither a total nor the target year in this plan's 2026.
    expect(left).toEqual(['partsDiffer', 'explanationMissing']);
    const paths = new Set(files.map(({ path }) => path));
    for (const kind of sampleFaults) expect(told(kind)).toHaveLength(left.includes(kind) ? 0 : 1);
    for (const { file } of truth.faults) expect(paths.has(file)).toBe(true);
  });

  it('say nothing of files that nobody can read', () => {
    const kinds: SampleFaultName[] = [
      'encrypted',
      'truncated',
      'htmlNamedXlsx',
      'emptyFile',
      'otherYear',
      'otherPlan',
    ];
    const unread = new Set(kinds.flatMap((kind) => told(kind).map(({ file }) => file)));
    expect(unread.size).toBe(kinds.length);
    expect(truth.values.filter(({ file }) => unread.has(file))).toEqual([]);
  });

  it('keep both sides of a contradiction, and give no figure over it', () => {
    const [{ file } = { file: '' }] = told('contradiction');
    const inFile = truth.values.filter((value) => value.file === file);
    expect(inFile.length).toBeGreaterThan(0);
    for (const { unit, indicator } of inFile) {
      const claims = truth.values.filter((value) => value.unit === unit && value.indicator === indicator);
      expect(new Set(claims.map(({ value }) => value)).size).toBe(2);
      expect(truth.aggregates.find((each) => each.indicator === indicator)?.value).toBeNull();
    }
  });

  it('leave half of the figures whole', () => {
    expect(truth.aggregates.filter(({ value }) => value !== null).length).toBeGreaterThan(20);
  });

  it('are the same for the same seed', () => {
    expect(made(sampleFaults, 66)).toEqual({ files, truth, left });
  });

  it('share files where there are few', () => {
    const few = made(['numberAsText', 'dateInCell', 'resultMissing', 'sentTwice'], 2);
    expect(few.left).toEqual([]);
    expect(few.files).toHaveLength(3);
    expect(made(['sentTwice', 'encrypted', 'rowDeleted'], 2).left).toHaveLength(1);
  });
});

it('spells a label otherwise, and no other label', () => {
  const spellings = new Set<string>();
  for (const { label } of plan.indicators) {
    for (let row = 0; row < 12; row++) {
      const other = respelt(label, row);
      expect(foldSpelling(other)).toBe(foldSpelling(label));
      if (other !== label) spellings.add(other);
    }
  }
  expect(spellings.size).toBeGreaterThan(plan.indicators.length * 3);
});
