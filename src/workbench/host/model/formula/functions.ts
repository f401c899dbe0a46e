import { cellCount } from '../geometry';
import { errorValue, isError } from '../value';
import type { Scalar } from '../value';
import { compareScalars, numberFromText, roundDecimal, toBoolean, toNumber, toText } from './arithmetic';
import { isArea } from './operands';
import type { FunctionScope, SheetFunction } from './operands';
import type { Expression } from './parse';

const VALUE = errorValue('#VALUE!');
const MISSING: Expression = { kind: 'missing' };

const arity = (least: number, most: number, run: SheetFunction): SheetFunction => {
  return (args, scope) => (args.length < least || args.length > most ? VALUE : run(args, scope));
};

/** A test that answers errors too instead of passing them on. */
const test = (answer: (value: Scalar) => boolean): SheetFunction =>
  arity(1, 1, ([argument = MISSING], scope) => answer(scope.scalar(argument)));

const ofNumbers = (least: number, most: number, run: (...numbers: number[]) => Scalar): SheetFunction =>
  arity(least, most, (args, scope) => {
    const numbers: number[] = [];
    for (const argument of args) {
      const number = toNumber(scope.scalar(argument));
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return run(...numbers);
  });

const ofText = (run: (text: string) => Scalar): SheetFunction =>
  arity(1, 1, ([argument = MISSING], scope) => {
    const text = toText(scope.scalar(argument));
    return typeof text === 'string' ? run(text) : text;
  });

/** AND and OR: every argument counts, texts and blanks of an area do not. */
const logical = (combine: (truths: readonly boolean[]) => boolean): SheetFunction =>
  arity(1, 255, (args, scope) => {
    const truths: boolean[] = [];
    for (const argument of args) {
      const operand = scope.evaluate(argument);
      const values = isArea(operand)
        ? scope.cells(operand).flatMap(({ value }) => (typeof value === 'string' ? [] : [value]))
        : [operand];
      for (const value of values) {
        const truth = toBoolean(value);
        if (typeof truth !== 'boolean') return truth;
        truths.push(truth);
      }
    }
    return truths.length === 0 ? VALUE : combine(truths);
  });

const IF: SheetFunction = arity(2, 3, (args, scope) => {
  const condition = toBoolean(scope.scalar(args[0] ?? MISSING));
  if (typeof condition !== 'boolean') return condition;
  const chosen = args[condition ? 1 : 2];
  if (chosen) return chosen.kind === 'missing' ? 0 : scope.evaluate(chosen);
  return condition;
});

const SUM: SheetFunction = arity(1, 255, (args, scope) => {
  let total = 0;
  for (const argument of args) {
    const operand = scope.evaluate(argument);
    if (!isArea(operand)) {
      const number = toNumber(operand);
      if (typeof number !== 'number') return number;
      total += number;
      continue;
    }
    for (const { value } of scope.cells(operand)) {
      if (isError(value)) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
});

const LEFT: SheetFunction = arity(1, 2, ([text = MISSING, count], scope) => {
  const source = toText(scope.scalar(text));
  const length = count ? toNumber(scope.scalar(count)) : 1;
  if (typeof source !== 'string') return source;
  if (typeof length !== 'number') return length;
  return length < 0 ? VALUE : source.slice(0, Math.trunc(length));
});

const CRITERION = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** A COUNTIF criterion as a test: ">=5", "Đạt", "*xã*". */
function criterion(value: Scalar): (candidate: Scalar) => boolean {
  const [, operator = '=', text = ''] = CRITERION.exec(typeof value === 'string' ? value : '') ?? [];
  const wanted: Scalar = typeof value === 'string' ? (numberFromText(text) ?? text) : value;
  const pattern = typeof wanted === 'string' && /[*?]/.test(wanted) ? wildcard(wanted) : undefined;
  const equals = (candidate: Scalar) => {
    if (pattern) return typeof candidate === 'string' && pattern.test(candidate);
    if (typeof candidate === 'string' && typeof wanted === 'number')
      return numberFromText(candidate) === wanted;
    return typeof candidate === typeof wanted && compareScalars(candidate, wanted) === 0;
  };
  if (operator === '=') return equals;
  if (operator === '<>') return (candidate) => !equals(candidate);
  return (candidate) => {
    if (typeof candidate !== typeof wanted) return false;
    const order = compareScalars(candidate, wanted);
    return operator === '<'
      ? order < 0
      : operator === '>'
        ? order > 0
        : operator === '<='
          ? order <= 0
          : order >= 0;
  };
}

const wildcard = (text: string): RegExp => {
  const escaped = text.replace(/~([*?~])|[\\^$.|+()[\]{}*?]/g, (character, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    return character === '*' ? '.*' : character === '?' ? '.' : `\\${character}`;
  });
  return new RegExp(`^${escaped}$`, 'isu');
};

const COUNTIF: SheetFunction = arity(2, 2, ([range = MISSING, condition = MISSING], scope) => {
  const area = scope.evaluate(range);
  if (!isArea(area)) return VALUE;
  const matches = criterion(scope.scalar(condition));
  const filled = scope.cells(area);
  const blanks = matches(null) || matches('') ? cellCount(area.rect) - filled.length : 0;
  return blanks + filled.filter(({ value }) => matches(value)).length;
});

const MATCH: SheetFunction = arity(2, 3, (args, scope) => {
  const [wanted = MISSING, where = MISSING, how] = args;
  const value = scope.scalar(wanted);
  const area = scope.evaluate(where);
  const mode = how ? toNumber(scope.scalar(how)) : 1;
  if (isError(value)) return value;
  if (typeof mode !== 'number') return mode;
  if (!isArea(area)) return errorValue('#N/A');
  const { row, column, rowCount, columnCount } = area.rect;
  if (rowCount > 1 && columnCount > 1) return errorValue('#N/A');
  const isSought = mode === 0 ? criterion(typeof value === 'string' ? `=${value}` : value) : undefined;
  let last: number | undefined;
  for (const cell of scope.cells(area)) {
    const position = cell.row - row + (cell.column - column) + 1;
    if (isSought) {
      if (isSought(cell.value)) return position;
      continue;
    }
    if (typeof cell.value !== typeof value) continue;
    const order = compareScalars(cell.value, value);
    if (mode > 0 ? order > 0 : order < 0) break;
    last = position;
  }
  return last ?? errorValue('#N/A');
});

/** The functions the appendix and its tests use; anything else answers #NAME? and is reported by name. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction | undefined>> = {
  IF,
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  NOT: arity(1, 1, ([argument = MISSING], scope: FunctionScope) => {
    const truth = toBoolean(scope.scalar(argument));
    return typeof truth === 'boolean' ? !truth : truth;
  }),
  TRUE: arity(0, 0, () => true),
  FALSE: arity(0, 0, () => false),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ROUND: ofNumbers(2, 2, (value = 0, digits = 0) => roundDecimal(value, digits)),
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  INT: ofNumbers(1, 1, (value = 0) => Math.floor(value)),
  MOD: ofNumbers(2, 2, (value = 0, divisor = 0) =>
    divisor === 0 ? errorValue('#DIV/0!') : value - divisor * Math.floor(value / divisor),
  ),
  // Excel's TRIM takes the ordinary space only: not the no-break space, not the tab.
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LOWER: ofText((text) => text.toLowerCase()),
  LEN: ofText((text) => text.length),
  LEFT,
  SUM,
  COUNTIF,
  MATCH,
};
