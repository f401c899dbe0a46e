/** Errors a worksheet function may give; Excel shows a message of its own beside `invalidValue` and `notAvailable` only. */
export type ErrorKind =
  'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber' | 'nullReference';

/** An error for a cell, with what to do about it. */
export class FunctionError {
  constructor(
    readonly kind: ErrorKind,
    readonly message?: string,
  ) {}
}

/** What a function gives for one cell. */
export type Answer = number | string | FunctionError;

/** #VALUE!: the input cannot be used as it stands. */
export const invalid = (message: string): FunctionError => new FunctionError('invalidValue', message);

/** #N/A: what is asked for does not exist. */
export const unavailable = (message: string): FunctionError => new FunctionError('notAvailable', message);
