import { checkWorkbook } from '../../../../src/core/check/checkWorkbook';
import { describeAppendix } from '../../../../src/core/appendix/describe';
import type { RowValues } from '../../../../src/core/appendix/values';
import type { CheckOptions } from '../../../../src/core/check/checkWorkbook';
import type { Finding } from '../../../../src/core/check/finding';
import type { Indicator, Relation } from '../../../../src/core/plan/schema';
import { vietnameseAppendix } from '../../../../src/locale';
import { snapshotOf } from '../../../support/appendix';
import { indicator, planOf } from '../../../support/plan';
import type { Case } from './support';
import { SHEET } from './support';

const IDS = ['mot', 'hai', 'ba', 'bon', 'nam'] as const;

const counted = { unit: 'hộ', integer: true, bounds: { lower: '0' } } as const;

interface FoundOf {
  readonly relations?: Relation[];
  readonly rest?: Partial<Indicator>;
  /** What the same rows said the year before. */
  readonly before?: readonly RowValues[];
}

/** An appendix of five indicators, one under the other from row 9 on, with the given results. */
export function findingsOfRows(
  values: readonly RowValues[],
  { relations = [], rest = {}, before }: FoundOf = {},
): readonly Finding[] {
  const indicators = IDS.map((id, at) =>
    indicator({ value: '40' }, { id, code: String(at + 1), label: `Tỷ lệ thứ ${id}`, ...rest }),
  );
  const plan = { ...planOf(indicators), relations };
  const checkedFor = (year: number, of: readonly RowValues[], previous?: CheckOptions['previous']) => {
    const filled = new Map(of.map((value, at) => [IDS[at] ?? '', { source: 'Báo cáo', ...value }]));
    const sheet = describeAppendix({ plan, year, values: filled }, vietnameseAppendix);
    return checkWorkbook(snapshotOf(sheet), [plan], vietnameseAppendix, previous ? { previous } : {});
  };
  return checkedFor(2026, values, before && checkedFor(2025, before).appendices).findings;
}

const results = (...given: readonly (number | string)[]): RowValues[] => given.map((result) => ({ result }));

const ATMOST = { relations: [{ kind: 'atMost', smaller: 'mot', larger: 'hai' } as Relation] };
const PARTS = { relations: [{ kind: 'parts', parts: ['mot', 'hai'], total: 'ba' } as Relation] };
const COUNTED_PARTS = { ...PARTS, rest: counted };

const rows = (fires: readonly Finding[], nearMiss: readonly Finding[], found: Case['found']): Case => ({
  fires,
  nearMiss,
  found: { sheet: SHEET, ...found },
});

export const relationCases = {
  relationBroken: rows(
    findingsOfRows(results(41.1, 41, 7, 12, 3), ATMOST),
    findingsOfRows(results(41, 41, 7, 12, 3), ATMOST),
    { cell: 'H9', indicator: 'mot' },
  ),
  partsDisagree: rows(
    findingsOfRows(results(20.1, 31.2, 51.5, 12, 3), PARTS),
    findingsOfRows(results(20.1, 31.2, 51.4, 12, 3), PARTS),
    { cell: 'H11', indicator: 'ba' },
  ),
  fillSequence: rows(
    findingsOfRows(results(41.2, 42.2, 43.2, 7, 30)),
    findingsOfRows(results(100, 100, 100, 100, 30)),
    { cell: 'H9', indicator: 'mot' },
  ),
};

/** Runs that are, and are not, what a dragged corner makes: which cells are named. */
export const fills: readonly (readonly [string, readonly Finding[], readonly string[]])[] = [
  ['text that counts up', findingsOfRows(results('41 %', '42 %', '43 %', 7, 30)), ['H9:H11']],
  ['two of a step', findingsOfRows(results(41.2, 42.2, 7, 30, 5)), []],
  ['three of another step', findingsOfRows(results(10, 20, 30, 7, 35)), []],
  ['four of another step', findingsOfRows(results(10, 20, 30, 40, 3)), ['H9:H12']],
  ['three of nearly all', findingsOfRows(results(98, 99, 100, 7, 30)), []],
  ['four of nearly all', findingsOfRows(results(97, 98, 99, 100, 30)), ['H9:H12']],
  ['three that only come near it', findingsOfRows(results(88.5, 89.5, 90.5, 7, 30)), ['H9:H11']],
  [
    'three counts of about a hundred',
    findingsOfRows(results(98, 99, 100, 7, 30), { rest: counted }),
    ['H9:H11'],
  ],
  ['four down', findingsOfRows(results(44, 43, 42, 41, 3)), ['H9:H12']],
  ['with a gap', findingsOfRows(results(41.2, 42.2, 'chưa có số liệu', 43.2, 44.2)), []],
  [
    'sources that count up',
    findingsOfRows(
      [2026, 2027, 2028].map((year, at) => ({ result: [7, 30, 12][at] ?? 0, source: `Niên giám ${year}` })),
    ),
    ['M9:M11'],
  ],
  [
    'rates that their counts bear out',
    findingsOfRows(
      [41, 42, 43].map((rate) => ({ result: rate, numerator: rate * 20, denominator: 2000 })),
      { rest: { aggregation: { kind: 'ratio', per: 100, numerator: 'Số', denominator: 'Tổng số' } } },
    ),
    [],
  ],
];

/** Parts of counts, which no rounding excuses. */
export const countedParts = {
  off: findingsOfRows(results(20, 31, 52, 700, 3), COUNTED_PARTS),
  withOneMissing: findingsOfRows(results(20, 'chưa có số liệu', 52, 700, 3), COUNTED_PARTS),
};

const after = (now: readonly [number, number], before: readonly [number, number]) =>
  findingsOfRows(results(...now, 7, 12, 3), { ...ATMOST, before: results(...before, 7, 12, 3) });

const boundAndInterval = findingsOfRows(results('trên 40', '30-33'), ATMOST);

const believable = { rest: { plausible: { lower: '10', upper: '90' } } };

/** Two of which the first can never be above the second: the pairs named, what the one cannot be below and the other not above. */
export const brokenRelations: readonly (readonly [
  string,
  readonly Finding[],
  readonly (readonly string[])[],
])[] = [
  ['an interval wholly below', findingsOfRows(results(34.2, '30-33'), ATMOST), [['34.2', '33']]],
  ['an interval that reaches it', findingsOfRows(results(34.2, '30-34,2'), ATMOST), []],
  ['two intervals apart', findingsOfRows(results('trên 40', 'dưới 35'), ATMOST), [['40', '35']]],
  ['a bound to the other side', findingsOfRows(results('dưới 40', 35), ATMOST), []],
  ['about so much', findingsOfRows(results('khoảng 40', 35), ATMOST), []],
  ['one beyond belief', findingsOfRows(results(41, 4.2), { ...ATMOST, ...believable }), []],
  ['both believable', findingsOfRows(results(41, 14.2), { ...ATMOST, ...believable }), [['41', '14.2']]],
];

/** How a broken relation states a bound and an interval; exact figures are stated by their numbers alone. */
export const statedRelations: readonly (readonly [string, readonly Finding[], unknown])[] = [
  [
    'a bound and an interval',
    boundAndInterval,
    [
      { value: '40', comparator: 'moreThan' },
      { value: '30', upper: '33', comparator: 'range' },
    ],
  ],
  ['exact figures', findingsOfRows(results(41, 40), ATMOST), [undefined, undefined]],
];

/** One that can never be above another, after the year before: the cell it is told at. */
export const brokenAfterAYear: readonly (readonly [string, readonly Finding[], readonly string[]])[] = [
  ['only the larger one slipped', after([22, 4.1], [21, 39.2]), ['H10']],
  ['only the smaller one slipped', after([41, 38], [4.5, 37]), ['H9']],
  ['neither did', after([41, 38], [37, 39]), ['H9']],
  ['both did', after([41, 3.8], [4.1, 38]), ['H9']],
];
