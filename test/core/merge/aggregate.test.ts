/** The figure of the whole: provable, or withheld with the units that stand in the way. */
import { consolidate } from '../../../src/core/merge/consolidate';
import { emptyState } from '../../../src/core/merge/state';
import { YEAR, decide, figureOf, file, merged, plan, stateOf } from './support';
import type { Said } from './support';

const units = ['xa-an', 'xa-binh', 'xa-chau'];
/** One file a commune; undefined sends none. */
const from = (id: string, ...said: (Said | undefined)[]) =>
  said.flatMap((each, at) => (each === undefined ? [] : [file(`${at}`, units[at] ?? '', { [id]: each })]));
const counts = (numerator: string, denominator: string): Said => ({ value: '1', numerator, denominator });
const met: Said = { verdict: 'met', raw: 'Đạt' };
const notMet: Said = { verdict: 'notMet', raw: 'Chưa đạt' };

describe('a sum', () => {
  test('is exact, over the communes alone', () => {
    const files = [...from('nha', '0.1', '0.2', '12'), file('s', 'so-dau', { nha: '12.3' })];
    expect(figureOf(merged(files), 'nha')).toMatchObject({
      value: '12.3',
      coverage: { have: 3, of: 3 },
      isPartial: false,
      missing: [],
      verdict: 'notMet',
      gap: '-87.7',
    });
  });

  test('is partial where a unit said nothing, and names it', () => {
    expect(figureOf(merged(from('nha', '60', undefined, '40')), 'nha')).toMatchObject({
      value: '100',
      coverage: { have: 2, of: 3 },
      isPartial: true,
      missing: [{ unit: 'xa-binh', because: 'nothingSaid' }],
    });
  });

  test('of some of the units is judged only where the others cannot turn it', () => {
    const open = figureOf(merged(from('nha', '60', undefined, '39')), 'nha');
    expect(open).toMatchObject({ value: '99', isPartial: true, verdict: 'notAssessed' });
    expect(open.gap).toBeUndefined();
    expect(figureOf(merged(from('nha', '60', undefined, '40')), 'nha')).toMatchObject({
      verdict: 'met',
      gap: '0',
    });
    expect(figureOf(merged(from('nha', '60', '0', '39')), 'nha')).toMatchObject({ verdict: 'notMet' });
  });

  test('a zero counts, and "does not apply" is on neither side', () => {
    const files = from('nha', '0', { state: 'notApplicable', raw: '-' }, '5');
    expect(figureOf(merged(files), 'nha')).toMatchObject({
      value: '5',
      coverage: { have: 2, of: 2 },
      missing: [],
    });
  });

  test.each([
    ['intervals', 'interval', { value: '40', comparator: 'moreThan', raw: 'trên 40' }],
    ['unreadable', 'unreadable', { state: 'unreadable', raw: 'nhiều' }],
    ['unreadable', 'unreadable', { state: 'ambiguous', raw: '1,234' }],
  ] as const)('is withheld for %s', (reason, because, said) => {
    const { value, ...figure } = figureOf(merged(from('nha', '1', said, '3')), 'nha');
    expect(value).toBeUndefined();
    expect(figure).toMatchObject({
      reason,
      coverage: { have: 2, of: 3 },
      missing: [{ unit: 'xa-binh', because }],
      verdict: 'notAssessed',
      isPartial: false,
    });
  });

  test('is withheld for a row in which an error was found', () => {
    const place = { sheet: 'Phụ lục', cell: 'H10', indicator: 'nha' };
    const wrong = file(
      'b',
      'xa-binh',
      { nha: '-5' },
      {
        findings: [
          { fact: { code: 'resultOutOfBounds', raw: '-5', lower: '0' }, severity: 'error', ...place },
        ],
      },
    );
    const figure = figureOf(merged([...from('nha', '1'), wrong]), 'nha');
    expect(figure).toMatchObject({
      reason: 'invalid',
      missing: [{ unit: 'xa-binh', because: 'invalid' }, {}],
    });
  });

  test('is withheld by either of two rows that contradict each other', () => {
    const fact = {
      code: 'relationBroken',
      smaller: '5',
      larger: '4',
      largerIndicator: 'nha',
      largerCell: 'G9',
    } as const;
    const at = { sheet: 'Phụ lục', cell: 'H10', indicator: 'nuoc' };
    const findings = [{ fact, severity: 'error', ...at }] as const;
    const wrong = file('b', 'xa-binh', { nha: '4' }, { findings });
    const figure = figureOf(merged([...from('nha', '1'), wrong]), 'nha');
    expect(figure.missing).toEqual(
      expect.arrayContaining([expect.objectContaining({ unit: 'xa-binh', because: 'invalid' })]),
    );
  });

  test('is withheld by two counts in a faulty row, whatever stands in place of the result', () => {
    const fact = { code: 'numeratorAboveDenominator', numerator: '20', denominator: '9' } as const;
    const findings = [{ fact, severity: 'error', sheet: 'Phụ lục', cell: 'F10', indicator: 'nuoc' }] as const;
    const blank: Said = { state: 'notReported', numerator: '20', denominator: '9' };
    const wrong = file('b', 'xa-binh', { nuoc: blank }, { findings });
    expect(figureOf(merged([...from('nuoc', counts('1', '2')), wrong]), 'nuoc')).toMatchObject({
      reason: 'invalid',
    });
    expect(figureOf(merged([wrong]), 'nuoc').counted).toEqual(new Set());
  });

  test('is given where a later file says the same in a sound row', () => {
    const fact = { code: 'resultOutOfBounds', raw: '5', upper: '4' } as const;
    const findings = [{ fact, severity: 'error', sheet: 'Phụ lục', cell: 'H10', indicator: 'nha' }] as const;
    const faulty = file('a', 'xa-an', { nha: '5' }, { findings, sentAt: '2026-11-01' });
    const sound = file('b', 'xa-an', { nha: '5' }, { sentAt: '2026-11-02' });
    expect(figureOf(merged([faulty]), 'nha')).toMatchObject({ reason: 'invalid' });
    expect(figureOf(merged([faulty, sound]), 'nha')).toMatchObject({ value: '5' });
  });

  test('is withheld while a conflict is open, and given once it is decided', () => {
    const files = [...from('nha', '1', '2', '3'), file('x', 'xa-an', { nha: '10' })];
    const open = merged(files);
    expect(figureOf(open, 'nha')).toMatchObject({
      reason: 'openConflicts',
      missing: [{ unit: 'xa-an', because: 'openConflict' }],
    });
    const decided = merged(files, [decide(open, 'xa-an', 'nha', 'reported 10')]);
    expect(figureOf(decided, 'nha').value).toBe('15');
  });

  test('does not apply where it applies to none of those asked, which is not the same as no figure', () => {
    const none: Said = { state: 'notApplicable', raw: 'không áp dụng' };
    const all = figureOf(merged(from('nha', none, none, none)), 'nha');
    expect(all).toMatchObject({
      reason: 'notApplicable',
      verdict: 'notApplicable',
      coverage: { have: 0, of: 0 },
    });
    const some = figureOf(merged(from('nha', none, undefined, none)), 'nha');
    expect(some).toMatchObject({ reason: 'noFigures', verdict: 'notReported' });
  });

  test('of nothing is withheld', () => {
    expect(figureOf(merged([]), 'nha')).toMatchObject({ reason: 'noFigures', verdict: 'notReported' });
  });
});

describe('a ratio', () => {
  test('of some of the units is not judged', () => {
    const figure = figureOf(merged(from('nuoc', counts('99', '100'))), 'nuoc');
    expect(figure).toMatchObject({ value: '99', isPartial: true, verdict: 'notAssessed' });
    expect(figure.gap).toBeUndefined();
  });

  test('is the quotient of the sums, never a mean of rates', () => {
    const files = from('nuoc', counts('1', '1'), counts('1', '99'), counts('0', '900'));
    expect(figureOf(merged(files), 'nuoc')).toMatchObject({
      numerator: '2',
      denominator: '1000',
      value: '0.2',
    });
  });

  test('counts without a typed rate are an answer', () => {
    const files = from(
      'nuoc',
      { numerator: '19', denominator: '20' },
      counts('95', '100'),
      counts('38', '40'),
    );
    expect(figureOf(merged(files), 'nuoc')).toMatchObject({
      value: '95',
      verdict: 'met',
      coverage: { have: 3 },
    });
  });

  test.each([
    ['denominatorMissing', { value: '50', numerator: '5' }],
    ['numeratorMissing', { value: '50', denominator: '5' }],
    ['countsMissing', '50'],
  ] as const)('is withheld: %s', (because, said) => {
    const figure = figureOf(merged(from('nuoc', counts('1', '2'), said, counts('1', '2'))), 'nuoc');
    expect(figure).toMatchObject({ reason: 'countsMissing', missing: [{ unit: 'xa-binh', because }] });
    expect(figure.value).toBeUndefined();
  });

  test('is withheld where the denominators add up to nothing', () => {
    const figure = figureOf(
      merged(from('nuoc', counts('0', '0'), counts('0', '0'), counts('0', '0'))),
      'nuoc',
    );
    expect(figure).toMatchObject({ reason: 'denominatorZero', denominator: '0' });
  });

  test('is withheld where no rate can be what it comes to, with both sums', () => {
    const figure = figureOf(merged(from('nuoc', counts('9', '4'), counts('1', '3'))), 'nuoc');
    expect(figure).toMatchObject({ reason: 'outOfBounds', numerator: '10', denominator: '7' });
    expect(figure).toMatchObject({ verdict: 'notAssessed' });
    expect([figure.value, figure.gap]).toEqual([undefined, undefined]);
  });

  test('a sum may be more than one unit can have', () => {
    const bounded = {
      ...plan,
      indicators: plan.indicators.map((each) =>
        each.id === 'nha' ? { ...each, bounds: { lower: '0', upper: '50' } } : each,
      ),
    };
    const state = stateOf(from('nha', '40', '45', '30'), emptyState(bounded, YEAR));
    expect(figureOf(consolidate(state), 'nha')).toMatchObject({ value: '115', verdict: 'exceeded' });
  });

  test('a third is kept to nine decimals', () => {
    const figure = figureOf(
      merged(from('nuoc', counts('1', '3'), counts('1', '3'), counts('0', '0'))),
      'nuoc',
    );
    expect(figure.value).toBe('33.333333333');
  });
});

describe('all units', () => {
  const verdictOf = (...said: (Said | undefined)[]) => figureOf(merged(from('dat', ...said)), 'dat').verdict;

  test('meet it only where each one has said so', () => {
    expect(verdictOf(met, met, met)).toBe('met');
    expect(verdictOf(met, met, undefined)).toBe('notAssessed');
    expect(verdictOf(met, { verdict: 'inProgress' }, undefined)).toBe('inProgress');
    expect(verdictOf(met, notMet, undefined)).toBe('notMet');
    expect(verdictOf()).toBe('notReported');
  });
});

describe('a figure that a source reports', () => {
  test('is the source’s, not the communes’', () => {
    const files = [file('s', 'so-dau', { viec: '2.3' }), file('a', 'xa-an', { viec: '9' })];
    const result = merged(files);
    expect(figureOf(result, 'viec')).toMatchObject({
      value: '2.3',
      basis: 'sources',
      coverage: { have: 1, of: 2 },
      missing: [{ unit: 'so-hai', because: 'nothingSaid' }],
    });
    expect(result.cellOf('xa-an', 'viec')).toMatchObject({ isExpected: false });
  });

  test('is nobody’s where two sources differ, until one is picked', () => {
    const files = [file('s', 'so-dau', { viec: '2.3' }), file('t', 'so-hai', { viec: '2.5' })];
    const open = merged(files);
    expect(figureOf(open, 'viec')).toMatchObject({ reason: 'sourcesDisagree' });
    expect(open.conflicts).toMatchObject([{ unit: null, indicator: 'viec', isOpen: true }]);
    const decided = merged(files, [decide(open, null, 'viec', 'reported 2.5')]);
    expect(figureOf(decided, 'viec')).toMatchObject({ value: '2.5', verdict: 'notMet', gap: '0.05' });
    expect(figureOf(decided, 'viec').reason).toBeUndefined();
  });

  test('is nobody’s while one source contradicts itself, whatever was decided between them before', () => {
    const files = [file('s', 'so-dau', { viec: '2.3' }), file('t', 'so-hai', { viec: '2.5' })];
    const decision = decide(merged(files), null, 'viec', 'reported 2.3');
    const late = [...files, file('u', 'so-dau', { viec: '2.4' })];
    expect(figureOf(merged(late, [decision]), 'viec')).toMatchObject({ reason: 'openConflicts' });
    const again = decide(merged(late), 'so-dau', 'viec', 'reported 2.3');
    expect(figureOf(merged(late, [decision, again]), 'viec')).toMatchObject({ value: '2.3' });
  });

  test('an interval has a verdict and no gap', () => {
    const bound = { value: '2.2', comparator: 'lessThan' as const, verdict: 'met' as const, raw: 'dưới 2,2' };
    const figure = figureOf(merged([file('s', 'so-dau', { viec: bound })]), 'viec');
    expect(figure).toMatchObject({ verdict: 'met', value: '2.2', comparator: 'lessThan' });
    expect(figure.gap).toBeUndefined();
  });
});

test('what is not aggregated says so', () => {
  expect(figureOf(merged([]), 'khong-ai')).toMatchObject({
    reason: 'notAggregated',
    coverage: { have: 0, of: 0 },
  });
});

describe('the lead’s own figure beside the communes’', () => {
  const communes = from('nuoc', counts('1', '3'), counts('1', '3'), counts('1', '3'));
  const witness = (said: Said) => merged([...communes, file('s', 'so-dau', { nuoc: said })]).disagreements;

  test('is held against it at its own precision', () => {
    expect(witness('33.3')).toEqual([]);
    expect(witness('33')).toEqual([]);
    expect(witness('33.4')).toMatchObject([
      { indicator: 'nuoc', unit: 'so-dau', reported: { value: '33.4' } },
    ]);
  });

  test('is not held against a partial one', () => {
    const some = merged([...communes.slice(1), file('s', 'so-dau', { nuoc: '90' })]);
    expect(some.disagreements).toEqual([]);
  });
});
