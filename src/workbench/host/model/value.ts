import type { CellError } from '../../../core/workbook/snapshot';

/** What a cell shows: blank is null. Errors are `{error: '#N/A'}`. */
export type Scalar = string | number | boolean | CellError | null;

export const ERROR_TEXTS = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'] as const;

export type ErrorText = (typeof ERROR_TEXTS)[number];

export const errorValue = (error: ErrorText): CellError => ({ error });

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** What Office.js puts in `values`: "" for a blank, the error's text for an error. */
export const apiValue = (value: Scalar): string | number | boolean =>
  value === null ? '' : isError(value) ? value.error : value;

/** `Range.valueTypes`. */
export function valueType(value: Scalar): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isError(value) ? 'Error' : 'String';
}

export const sameScalar = (a: Scalar, b: Scalar): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);
