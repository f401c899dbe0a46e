import type { Rect } from '../geometry';
import { rectOfReference } from './rewrite';
import { UnreadableFormula, tokenize } from './tokens';
import type { Token } from './tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'area'; readonly sheet?: string; readonly rect: Rect }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Binary operators from the loosest to the tightest, as Excel binds them. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Expression {
    const expression = this.binary(0);
    const rest = this.tokens[this.at];
    if (rest) throw new UnreadableFormula(describe(rest));
    return expression;
  }

  private peekOperator(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.value : undefined;
  }

  private accept(operator: string): boolean {
    if (this.peekOperator() !== operator) return false;
    this.at++;
    return true;
  }

  private expect(operator: string): void {
    if (!this.accept(operator)) throw new UnreadableFormula(`"${operator}" is missing`);
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = this.peekOperator();
      if (operator === undefined || !operators.includes(operator)) return left;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Expression {
    for (const operator of ['-', '+'] as const) {
      if (this.accept(operator)) return { kind: 'unary', operator, operand: this.unary() };
    }
    let operand = this.primary();
    while (this.accept('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'error', error: token.value };
      case 'reference': {
        const { sheet } = token.reference;
        return {
          kind: 'area',
          rect: rectOfReference(token.reference),
          ...(sheet !== undefined && { sheet }),
        };
      }
      case 'name': {
        const constant = { TRUE: true, FALSE: false }[token.name.toUpperCase()];
        if (constant !== undefined && token.sheet === undefined) return { kind: 'constant', value: constant };
        return { kind: 'name', name: token.name, ...(token.sheet !== undefined && { sheet: token.sheet }) };
      }
      case 'function':
        return { kind: 'call', name: token.name.replace(/^_XLFN\./, ''), args: this.args() };
      case 'operator':
        if (token.value === '(') {
          const inner = this.binary(0);
          this.expect(')');
          return inner;
        }
        break;
      case undefined:
    }
    throw new UnreadableFormula(token ? describe(token) : 'the end comes too early');
  }

  private args(): Expression[] {
    this.expect('(');
    if (this.accept(')')) return [];
    const args: Expression[] = [];
    do {
      const isMissing = this.peekOperator() === ',' || this.peekOperator() === ')';
      args.push(isMissing ? { kind: 'missing' } : this.binary(0));
    } while (this.accept(','));
    this.expect(')');
    return args;
  }
}

const describe = (token: Token): string => ('value' in token ? String(token.value) : token.kind);

/**
 * Reads a formula.
 * @throws UnreadableFormula for what this host does not read.
 */
export const parseFormula = (formula: string): Expression => new Parser(tokenize(formula)).parse();

/** Every area and name an expression mentions, wherever it stands in it. */
export function precedents(expression: Expression): Extract<Expression, { kind: 'area' | 'name' }>[] {
  switch (expression.kind) {
    case 'area':
    case 'name':
      return [expression];
    case 'unary':
      return precedents(expression.operand);
    case 'binary':
      return [...precedents(expression.left), ...precedents(expression.right)];
    case 'call':
      return expression.args.flatMap(precedents);
    default:
      return [];
  }
}
