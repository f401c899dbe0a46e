import type { Indicator } from '../../src/core/plan/schema';
import type { Verdict } from '../../src/core/target/verdict';
import { indicator } from './plan';

/** A figure over some of the units against a target, with the answer worked out by hand; `notAssessed` where it is open. */
export interface PartialCase {
  readonly name: string;
  readonly target: Parameters<typeof indicator>[0];
  readonly rest?: Parameters<typeof indicator>[1];
  readonly value: string;
  readonly verdict: Verdict;
}

type Answer = readonly [value: string, verdict: Verdict];

const cases = (
  name: string,
  target: PartialCase['target'],
  rest: PartialCase['rest'],
  ...answers: Answer[]
): PartialCase[] =>
  answers.map(([value, verdict]) => ({ name, target, ...(rest && { rest }), value, verdict }));

const lower = { direction: 'lower' } as const;
const about = { comparator: 'about', value: '75.5', decimals: 1 } as const;
const range = { comparator: 'range', value: '35', upper: '40' } as const;

export const partialCases: readonly PartialCase[] = [
  ...cases('at least', { value: '100' }, {}, ['99', 'notAssessed'], ['100', 'met'], ['101', 'exceeded']),
  ...cases(
    'at most nothing',
    { comparator: 'atMost', value: '0', exceedable: false },
    lower,
    ['0', 'notAssessed'],
    ['1', 'notMet'],
  ),
  ...cases('at most', { comparator: 'atMost', value: '9' }, lower, ['9', 'notAssessed'], ['10', 'notMet']),
  ...cases('below', { comparator: 'lessThan', value: '9' }, lower, ['8', 'notAssessed'], ['9', 'notMet']),
  ...cases('above', { comparator: 'moreThan', value: '9' }, {}, ['9', 'notAssessed'], ['10', 'met']),
  ...cases('about', about, {}, ['75.4', 'notAssessed'], ['75.5', 'met'], ['75.6', 'exceeded']),
  ...cases(
    'about, lower is better',
    about,
    lower,
    ['75.4', 'notAssessed'],
    ['75.5', 'notAssessed'],
    ['75.6', 'notMet'],
  ),
  ...cases('range', range, {}, ['34', 'notAssessed'], ['36', 'met'], ['41', 'exceeded']),
  ...cases(
    'range, lower is better',
    range,
    lower,
    ['34', 'notAssessed'],
    ['36', 'notAssessed'],
    ['41', 'notMet'],
  ),
  ...cases('parts that may be negative', { value: '100' }, { bounds: undefined }, ['101', 'notAssessed']),
  ...cases(
    'a rate',
    { value: '95' },
    { aggregation: { kind: 'ratio', per: 100, numerator: 'a', denominator: 'b' } },
    ['99', 'notAssessed'],
  ),
  ...cases('impossible', { value: '100' }, {}, ['-1', 'notAssessed']),
];

/** The indicator of a case: a sum of parts that are not negative, unless the case says otherwise. */
export const partialIndicator = ({ target, rest }: Pick<PartialCase, 'target' | 'rest'>): Indicator =>
  indicator(target, { unit: 'căn', bounds: { lower: '0' }, aggregation: { kind: 'sum' }, ...rest });
