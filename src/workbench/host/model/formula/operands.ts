import type { Rect } from '../geometry';
import type { Scalar } from '../value';
import type { Expression } from './parse';

/** An area of cells as an operand: cells are looked up only when a function asks. */
export interface AreaValue {
  readonly kind: 'area';
  readonly sheetId: string;
  readonly rect: Rect;
}

export type Operand = Scalar | AreaValue;

export const isArea = (operand: Operand): operand is AreaValue =>
  typeof operand === 'object' && operand !== null && 'kind' in operand;

/** What a function may ask of the evaluator. */
export interface FunctionScope {
  evaluate(expression: Expression): Operand;
  /** One value; an area of several cells gives #VALUE!. */
  scalar(expression: Expression): Scalar;
  /** The non-blank cells of an area, row by row. */
  cells(area: AreaValue): { value: Scalar; row: number; column: number }[];
  /** One cell of an area, counted from its corner. */
  cellAt(area: AreaValue, row: number, column: number): Scalar;
}

export type SheetFunction = (args: readonly Expression[], scope: FunctionScope) => Operand;
