import { compareDecimals, absoluteDecimal } from '../decimal/decimal';
import { LARGE_SHARE } from '../number/contextChecks';
import type { Indicator } from '../plan/schema';
import { onlyGrows } from '../target/partOfWhole';
import type { AppendixStrings, SheetVerdict } from './strings';

/**
 * The native formulas of a row. They use functions present since Excel 2007 and number literals
 * (OOXML stores both in English whatever the user's language), compare ROUND(x,6) with the bound
 * (the only form whose errors are the same in Excel's peers), and answer text with a word of its own.
 */
export const RESOLUTION = 6;

type Words = Pick<AppendixStrings, 'verdicts' | 'permitted'>;

/** A text as a formula writes it. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const verdictWord = (words: Words) => (verdict: SheetVerdict) => quoted(words.verdicts[verdict]);

/** TRUE where the trimmed cell is one of the words; Excel compares text without regard to case. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const tests = texts.map((text) => `TRIM(${cell})=${quoted(text)}`);
  return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
}

/** Whether a value between 0 and 1 is more likely a fraction than a percentage (docs/domain.md, "The appendix"). */
export function isShareOfWholePercents({ unit, target }: Indicator): boolean {
  const largest = target.upper ?? target.value;
  return unit.includes('%') && largest !== undefined && compareDecimals(absoluteDecimal(largest), '1') >= 0;
}

function comparison(indicator: Indicator, x: string, words: Words): string {
  const { comparator, value = '0', upper = value, decimals = 0 } = indicator.target;
  const word = verdictWord(words);
  const strict = comparator === 'moreThan' || comparator === 'lessThan';
  const exceedable = indicator.target.exceedable ?? !strict;
  const met = word('met');
  const missed = word('notMet');
  const better = exceedable ? word('exceeded') : met;
  const higher = indicator.direction === 'higher';
  const lower = indicator.direction === 'lower';
  switch (comparator) {
    case 'atLeast':
      return `IF(${x}>${value},${better},IF(${x}=${value},${met},${missed}))`;
    case 'atMost':
      return `IF(${x}<${value},${better},IF(${x}=${value},${met},${missed}))`;
    case 'moreThan':
      return `IF(${x}>${value},${better},${missed})`;
    case 'lessThan':
      return `IF(${x}<${value},${better},${missed})`;
    case 'about': {
      const rounded = `ROUND(${x},${decimals})`;
      return `IF(${rounded}=${value},${met},IF(${rounded}>${value},${higher ? better : missed},${lower ? better : missed}))`;
    }
    case 'range':
      return `IF(${x}<${value},${lower ? better : missed},IF(${x}>${upper},${higher ? better : missed},${met}))`;
    case 'qualitative':
      return word('checkInput');
  }
}

/**
 * As `comparison`, of a figure over some of the units alone: what holds whatever the others will say (`judgePart` in
 * core/target), and a word for what is still open.
 */
function comparisonOfPart(indicator: Indicator, x: string, words: Words): string {
  const word = verdictWord(words);
  const open = word('partial');
  if (!onlyGrows(indicator)) return open;
  const { comparator, value = '0', upper = value, decimals = 0 } = indicator.target;
  const whole = comparison(indicator, x, words);
  const atOrAbove = (bound: string) => `IF(${x}>=${bound},${whole},${open})`;
  const aboveAlone = (bound: string) => `IF(${x}>${bound},${whole},${open})`;
  switch (comparator) {
    case 'atLeast':
    case 'lessThan':
      return atOrAbove(value);
    case 'moreThan':
    case 'atMost':
      return aboveAlone(value);
    case 'about': {
      const rounded = `ROUND(${x},${decimals})`;
      return `IF(${rounded}${indicator.direction === 'higher' ? '>=' : '>'}${value},${whole},${open})`;
    }
    case 'range':
      return indicator.direction === 'higher' ? atOrAbove(value) : aboveAlone(upper);
    case 'qualitative':
      return whole;
  }
}

/** What a result is of: of all that were asked, or of some of them. */
export type Scope = 'whole' | 'part';

/** Judges a cell that is known to hold a number. */
function judgedNumber(indicator: Indicator, cell: string, words: Words, scope: Scope): string {
  const word = verdictWord(words);
  const x = `ROUND(${cell},${RESOLUTION})`;
  const { lower, upper } = indicator.bounds ?? {};
  const impossible = [
    ...(lower === undefined ? [] : [`${x}<${lower}`]),
    ...(upper === undefined ? [] : [`${x}>${upper}`]),
    ...(indicator.integer ? [`${x}<>INT(${x})`] : []),
  ];
  let formula = (scope === 'part' ? comparisonOfPart : comparison)(indicator, x, words);
  if (isShareOfWholePercents(indicator)) formula = `IF(AND(${x}>0,${x}<1),${word('checkUnit')},${formula})`;
  if (impossible.length > 0) formula = `IF(OR(${impossible.join(',')}),${word('checkInput')},${formula})`;
  return formula;
}

/** Answers for a blank and for the permitted words; anything else asks for a look. */
function judgedText(indicator: Indicator, cell: string, words: Words): string {
  const word = verdictWord(words);
  const missing = isOneOf(cell, ['', ...words.permitted.notReported]);
  const answer =
    (indicator.notApplicableAllowed ?? true)
      ? `IF(${isOneOf(cell, words.permitted.notApplicable)},${word('notApplicable')},${word('checkInput')})`
      : word('checkInput');
  return `IF(${missing},${word('notReported')},${answer})`;
}

const judgements = (verdict: SheetVerdict, { verdicts, permitted }: Words): readonly string[] =>
  verdict === 'notMet' ? [verdicts.notMet, ...permitted.notMet] : [verdicts[verdict]];

/** A qualitative result is a person's word; the formula only repeats a word it knows. */
function judgedWord(indicator: Indicator, cell: string, words: Words): string {
  return (['met', 'notMet', 'inProgress'] as const).reduceRight(
    (otherwise, verdict) =>
      `IF(${isOneOf(cell, judgements(verdict, words))},${verdictWord(words)(verdict)},${otherwise})`,
    judgedText(indicator, cell, words),
  );
}

/** Formula of the verdict cell for the result in `cell` ("H12"). Never an error, never blank. */
export function verdictFormula(
  indicator: Indicator,
  cell: string,
  words: Words,
  scope: Scope = 'whole',
): string {
  const check = verdictWord(words)('checkInput');
  const judged =
    indicator.target.comparator === 'qualitative'
      ? judgedWord(indicator, cell, words)
      : // LibreOffice answers ISNUMBER(TRUE) with TRUE, hence ISLOGICAL first.
        `IF(ISLOGICAL(${cell}),${check},IF(ISNUMBER(${cell}),${judgedNumber(indicator, cell, words, scope)},${judgedText(indicator, cell, words)}))`;
  return `IF(ISERROR(${cell}),${check},${judged})`;
}

/** Formula of the gap cell: result − target where the verdict cell judged a number, else "". */
export function gapFormula(indicator: Indicator, cell: string, verdictCell: string, words: Words): string {
  const { value = '0', upper } = indicator.target;
  const judged = (['exceeded', 'met', 'notMet'] as const)
    .map((verdict) => `${verdictCell}=${quoted(words.verdicts[verdict])}`)
    .join(',');
  const distance =
    upper === undefined
      ? `ROUND(${cell}-${value},${RESOLUTION})`
      : `ROUND(IF(${cell}<${value},${cell}-${value},IF(${cell}>${upper},${cell}-${upper},0)),${RESOLUTION})`;
  return `IF(ISNUMBER(${cell}),IF(OR(${judged}),${distance},""),"")`;
}

/** Formula of the icon cell: 3 a tick, 2 an exclamation mark, 1 a cross, "" none. */
export function iconFormula(verdictCell: string, targetYearReached: boolean, words: Words): string {
  const is = (verdict: SheetVerdict) => `${verdictCell}=${quoted(words.verdicts[verdict])}`;
  // Before the target year a miss is no failure and carries no cross.
  const missed = targetYearReached ? `IF(${is('notMet')},1,"")` : '""';
  return `IF(OR(${is('exceeded')},${is('met')}),3,IF(OR(${is('checkInput')},${is('checkUnit')}),2,${missed}))`;
}

/** Asks at the moment of typing whether "2,45%" was typed, which Excel stores as 0.0245. */
function notAFraction({ target }: Indicator, cell: string): string {
  const isLarge = compareDecimals(target.upper ?? target.value ?? '0', LARGE_SHARE) >= 0;
  return `OR(${cell}=0,${cell}${isLarge ? '>' : '>='}1)`;
}

/**
 * Validation formula of a result cell: TRUE for what may be typed without a question. At most 255
 * characters. IF, because AND would carry INT's error on a text into the answer.
 */
export function resultValidation(indicator: Indicator, cell: string, words: Words): string {
  const { lower, upper } = indicator.bounds ?? {};
  const limits = [
    ...(lower === undefined ? [] : [`${cell}>=${lower}`]),
    ...(upper === undefined ? [] : [`${cell}<=${upper}`]),
    ...(indicator.integer ? [`${cell}=INT(${cell})`] : []),
    ...(isShareOfWholePercents(indicator) ? [notAFraction(indicator, cell)] : []),
  ];
  const notApplicable = (indicator.notApplicableAllowed ?? true) ? words.permitted.notApplicable : [];
  const text = isOneOf(cell, [...words.permitted.notReported, ...notApplicable]);
  return `IF(ISNUMBER(${cell}),${limits.length === 0 ? 'TRUE' : `AND(${limits.join(',')})`},${text})`;
}

/** Validation formula of a numerator or denominator: a number, zero or more. */
export function countValidation(cell: string, words: Words): string {
  return `IF(ISNUMBER(${cell}),${cell}>=0,${isOneOf(cell, words.permitted.notReported)})`;
}
