import { addDecimals, compareDecimals, multiplyDecimals } from '../../decimal/decimal';
import type { DecimalString } from '../../decimal/decimal';
import { quotient } from '../../decimal/quotient';
import type { Indicator } from '../../plan/schema';
import type { Verdict } from '../../target/verdict';
import type { Claim } from '../claim';
import type { Answers, Figure, Withheld } from './aggregate';
import type { AnswerGap, Missing } from './answer';
import { exactValue } from './answer';

const ZERO: DecimalString = '0';
const total = (numbers: readonly DecimalString[]) => numbers.reduce(addDecimals, ZERO);

/** Gaps that leave a figure open, from the gravest; a unit that said nothing only narrows the coverage. */
const WITHHOLDING: readonly (readonly [AnswerGap, Withheld])[] = [
  ['openConflict', 'openConflicts'],
  ['unreadable', 'unreadable'],
  ['invalid', 'invalid'],
  ['interval', 'intervals'],
  ['denominatorMissing', 'countsMissing'],
  ['numeratorMissing', 'countsMissing'],
  ['countsMissing', 'countsMissing'],
];

/** Why a figure over these answers may not be given. */
export function withheldBy(missing: readonly Missing[], have: number): Withheld | undefined {
  const gaps = new Set(missing.map(({ because }) => because));
  const found = WITHHOLDING.find(([gap]) => gaps.has(gap))?.[1];
  return found ?? (have === 0 ? 'noFigures' : undefined);
}

/** The gaps that keep a figure from being given before those of who said nothing: who reads the first few reads why there is none. */
export function gravestFirst(missing: readonly Missing[]): readonly Missing[] {
  const rankOf = ({ because }: Missing) => {
    const at = WITHHOLDING.findIndex(([gap]) => gap === because);
    return at < 0 ? WITHHOLDING.length : at;
  };
  return missing.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** The answers that have what a kind of figure needs; the others become gaps. */
function usable(answers: Answers, gapOf: (claim: Claim) => AnswerGap | undefined): Answers {
  const gaps = answers.figures.flatMap(({ unit, claim }): Missing[] => {
    const because = gapOf(claim);
    return because === undefined ? [] : [{ unit: unit.id, because }];
  });
  const isGap = new Set(gaps.map(({ unit }) => unit));
  return {
    figures: answers.figures.filter(({ unit }) => !isGap.has(unit.id)),
    missing: [...answers.missing, ...gaps],
  };
}

const needsNumber = (claim: Claim): AnswerGap | undefined =>
  exactValue(claim) === undefined ? (claim.value === undefined ? 'unreadable' : 'interval') : undefined;

function needsCounts({ numerator, denominator }: Claim): AnswerGap | undefined {
  if (numerator === undefined) return denominator === undefined ? 'countsMissing' : 'numeratorMissing';
  return denominator === undefined ? 'denominatorMissing' : undefined;
}

function sumOf({ figures }: Answers): Figure {
  return { value: total(figures.map(({ claim }) => claim.value ?? ZERO)) };
}

function ratioOf({ figures }: Answers, per: number): Figure {
  const numerator = total(figures.map(({ claim }) => claim.numerator ?? ZERO));
  const denominator = total(figures.map(({ claim }) => claim.denominator ?? ZERO));
  if (compareDecimals(denominator, ZERO) === 0) return { numerator, denominator, reason: 'denominatorZero' };
  const { value, places } = quotient(multiplyDecimals(numerator, String(per)), denominator);
  return { value, places, numerator, denominator };
}

const MEETS: ReadonlySet<Verdict> = new Set(['met', 'exceeded']);

/** One unit that does not meet it settles the answer; all that do, only where all have answered. */
function allUnitsOf({ figures, missing }: Answers): Figure {
  const verdicts = figures.map(({ claim }) => claim.verdict);
  if (verdicts.includes('notMet')) return { verdict: 'notMet' };
  if (verdicts.some((verdict) => !MEETS.has(verdict))) return { verdict: 'inProgress' };
  return { verdict: missing.length === 0 ? 'met' : 'notAssessed' };
}

/** What the parts make of the whole, with the answers that could be used (docs/domain.md §6). */
export function figureOfParts(
  { aggregation }: Indicator,
  answers: Answers,
): { readonly figure: Figure; readonly answers: Answers } {
  switch (aggregation.kind) {
    case 'sum': {
      const used = usable(answers, needsNumber);
      const reason = withheldBy(used.missing, used.figures.length);
      return { figure: reason ? { reason } : sumOf(used), answers: used };
    }
    case 'ratio': {
      const used = usable(answers, needsCounts);
      const reason = withheldBy(used.missing, used.figures.length);
      return { figure: reason ? { reason } : ratioOf(used, aggregation.per), answers: used };
    }
    case 'allUnits': {
      const figure = answers.figures.length === 0 ? { reason: 'noFigures' as const } : allUnitsOf(answers);
      return { figure, answers };
    }
    case 'officialOnly':
    case 'none':
      return { figure: { reason: 'notAggregated' }, answers };
  }
}
