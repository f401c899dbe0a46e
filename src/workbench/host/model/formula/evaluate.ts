import { containsCell, isSingleCell } from '../geometry';
import { errorValue, isError } from '../value';
import type { Scalar } from '../value';
import type { AddinCall } from './addinFunctions';
import { compareScalars, toNumber, toText } from './arithmetic';
import { FUNCTIONS } from './functions';
import { isArea } from './operands';
import type { AreaValue, FunctionScope, Operand } from './operands';
import type { Expression } from './parse';

/** What the evaluator needs of a workbook. */
export interface FormulaWorld {
  sheetIdByName(name: string): string | undefined;
  /** What a defined name stands for, as an expression. */
  name(name: string, sheetId: string): { expression: Expression; sheetId: string } | undefined;
  value(sheetId: string, row: number, column: number): Scalar;
  filledCells(area: AreaValue): { value: Scalar; row: number; column: number }[];
  /** The cells of an area that may hold anything, row by row, blanks included; undefined for too many. */
  rows(area: AreaValue): readonly (readonly Scalar[])[] | undefined;
  /** An area as Excel tells a function where its argument stands: "'Phụ lục'!H12". */
  address(area: AreaValue): string;
  /** What a function of an add-in gives; undefined where no add-in has it. */
  addinFunction(name: string, call: () => AddinCall, place: FormulaPlace): Scalar | undefined;
  /** Told of each function, name or construct beyond this evaluator. */
  unsupported(what: string): void;
}

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const VALUE = errorValue('#VALUE!');

class Evaluation implements FunctionScope {
  constructor(
    private readonly world: FormulaWorld,
    private readonly place: FormulaPlace,
    private readonly depth = 0,
  ) {}

  cells(area: AreaValue): { value: Scalar; row: number; column: number }[] {
    return this.world.filledCells(area);
  }

  cellAt({ sheetId, rect }: AreaValue, row: number, column: number): Scalar {
    return this.world.value(sheetId, rect.row + row, rect.column + column);
  }

  scalar(expression: Expression): Scalar {
    const operand = this.evaluate(expression);
    return isArea(operand) ? this.single(operand) : operand;
  }

  /** Implicit intersection: the one cell of an area that stands in the formula's row or column. */
  private single({ sheetId, rect }: AreaValue): Scalar {
    if (isSingleCell(rect)) return this.world.value(sheetId, rect.row, rect.column);
    const { row, column } = this.place;
    if (rect.columnCount === 1 && containsCell(rect, row, rect.column)) {
      return this.world.value(sheetId, row, rect.column);
    }
    if (rect.rowCount === 1 && containsCell(rect, rect.row, column)) {
      return this.world.value(sheetId, rect.row, column);
    }
    return VALUE;
  }

  evaluate(expression: Expression): Operand {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'error':
        return { error: expression.error };
      case 'missing':
        return null;
      case 'area':
        return this.area(expression);
      case 'name':
        return this.named(expression);
      case 'unary':
        return this.unary(expression);
      case 'binary':
        return this.binary(expression);
      case 'call': {
        const run = Object.hasOwn(FUNCTIONS, expression.name) ? FUNCTIONS[expression.name] : undefined;
        if (run) return run(expression.args, this);
        const answer = this.world.addinFunction(
          expression.name,
          () => this.addinCall(expression.args),
          this.place,
        );
        if (answer !== undefined) return answer;
        this.world.unsupported(`${expression.name}()`);
        return errorValue('#NAME?');
      }
    }
  }

  private addinCall(args: readonly Expression[]): AddinCall {
    const operands = args.map((argument) =>
      argument.kind === 'missing' ? undefined : this.evaluate(argument),
    );
    return {
      args: operands.map((operand) => {
        if (operand === undefined) return null;
        return isArea(operand) ? (this.world.rows(operand) ?? [[VALUE]]) : [[operand]];
      }),
      addresses: operands.map((operand) =>
        operand !== undefined && isArea(operand) ? this.world.address(operand) : '',
      ),
    };
  }

  private area({ sheet, rect }: Extract<Expression, { kind: 'area' }>): Operand {
    const sheetId = sheet === undefined ? this.place.sheetId : this.world.sheetIdByName(sheet);
    return sheetId === undefined ? errorValue('#REF!') : { kind: 'area', sheetId, rect };
  }

  private named({ name, sheet }: Extract<Expression, { kind: 'name' }>): Operand {
    const sheetId = sheet === undefined ? this.place.sheetId : this.world.sheetIdByName(sheet);
    const found = sheetId === undefined ? undefined : this.world.name(name, sheetId);
    if (!found || this.depth > 20) {
      this.world.unsupported(name);
      return errorValue('#NAME?');
    }
    const place = { ...this.place, sheetId: found.sheetId };
    return new Evaluation(this.world, place, this.depth + 1).evaluate(found.expression);
  }

  private unary({ operator, operand }: Extract<Expression, { kind: 'unary' }>): Scalar {
    const value = this.scalar(operand);
    if (operator === '+') return value;
    const number = toNumber(value);
    if (typeof number !== 'number') return number;
    return operator === '-' ? -number : number / 100;
  }

  private binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Scalar {
    const a = this.scalar(left);
    const b = this.scalar(right);
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (operator === '&') {
      const [x, y] = [toText(a), toText(b)];
      return typeof x === 'string' && typeof y === 'string' ? x + y : VALUE;
    }
    if (COMPARISONS[operator]) return COMPARISONS[operator](compareScalars(a, b));
    const [x, y] = [toNumber(a), toNumber(b)];
    if (typeof x !== 'number') return x;
    if (typeof y !== 'number') return y;
    return calculate(operator, x, y);
  }
}

const COMPARISONS: Readonly<Record<string, ((order: number) => boolean) | undefined>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function calculate(operator: string, x: number, y: number): Scalar {
  if (operator === '/' && y === 0) return errorValue('#DIV/0!');
  const result =
    operator === '+'
      ? x + y
      : operator === '-'
        ? x - y
        : operator === '*'
          ? x * y
          : operator === '/'
            ? x / y
            : x ** y;
  return Number.isFinite(result) ? result : errorValue('#NUM!');
}

/** The value of a formula's expression at its place. A formula never gives a blank: that shows as 0. */
export function evaluateExpression(expression: Expression, place: FormulaPlace, world: FormulaWorld): Scalar {
  return new Evaluation(world, place).scalar(expression) ?? 0;
}
