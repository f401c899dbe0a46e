import type { AddinCall, AddinValue, Scalar } from '../host/model';
import { isError } from '../host/model/value';

/** The error class of Excel's runtime, as much of it as functions use and are given. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The error codes of Excel's runtime. */
export const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

type Run = (...args: readonly unknown[]) => unknown;

const forFunction = (value: Scalar): unknown =>
  isError(value) ? new CustomFunctionError(value.error) : value;

/** An error as a cell has it. Anything that is no error of Excel's shows as #VALUE!, as there. */
function errorCell(error: unknown): AddinValue {
  if (!(error instanceof CustomFunctionError)) return { error: ERROR_CODES.invalidValue };
  return { error: error.code, ...(error.message !== '' && { message: error.message }) };
}

function cellOf(value: unknown): AddinValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: ERROR_CODES.invalidNumber };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof Error ? errorCell(value) : null;
}

/** Keeps what an add-in associates and runs it as Excel's runtime does, from a cell's call to the cell's values. */
export class FunctionRegistry {
  private readonly functions = new Map<string, Run>();

  readonly associate = (id: string, run: Run): void => {
    this.functions.set(id.toUpperCase(), run);
  };

  /** Runs a function by its id. Never rejects: what fails is an error in a cell. */
  async run(id: string, { args, addresses }: AddinCall): Promise<readonly (readonly AddinValue[])[]> {
    const run = this.functions.get(id.toUpperCase());
    if (!run) return [[{ error: ERROR_CODES.invalidName }]];
    const given = args.map((rows) => rows?.map((row) => row.map(forFunction)) ?? null);
    try {
      const result = await run(...given, { functionName: id, parameterAddresses: addresses });
      if (!Array.isArray(result)) return [[cellOf(result)]];
      return result.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
    } catch (error) {
      return [[errorCell(error)]];
    }
  }
}
