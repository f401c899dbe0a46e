import { functionMessages } from '../locale/vi/functions';
import type { Answer } from './answer';
import { unavailable } from './answer';
import type { HostValue } from './hostValue';

type Matrix = readonly (readonly HostValue[])[];

/** An argument as rows of values, whichever way Excel hands it over: a single value, a list, or rows. */
function rowsOf(argument: HostValue): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown): readonly HostValue[] => (Array.isArray(row) ? row : [row]));
}

/** The value of a matrix at a place: a single row, column or value stands for all; undefined beyond the edge. */
function at(matrix: Matrix, row: number, column: number): { readonly value: HostValue } | undefined {
  const line = matrix[matrix.length === 1 ? 0 : row];
  if (!line) return undefined;
  const place = line.length === 1 ? 0 : column;
  return place < line.length ? { value: line[place] } : undefined;
}

/**
 * Runs a function over its arguments cell by cell, as Excel's own functions do with ranges: the answer is as high
 * and as wide as the largest argument, and #N/A where an argument has no cell to give.
 */
export function broadcast(
  args: readonly HostValue[],
  run: (values: readonly HostValue[]) => Answer,
): readonly (readonly Answer[])[] {
  const matrices = args.map(rowsOf);
  const height = Math.max(1, ...matrices.map((matrix) => matrix.length));
  const width = Math.max(1, ...matrices.map((matrix) => matrix[0]?.length ?? 1));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const values = matrices.map((matrix) => at(matrix, row, column));
      const found = values.filter((value) => value !== undefined);
      if (found.length < values.length) return unavailable(functionMessages.sizesDiffer());
      return run(found.map(({ value }) => value));
    }),
  );
}
