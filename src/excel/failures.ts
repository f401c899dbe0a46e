import { ExcelFailure } from './port';
import type { ExcelFailureReason } from './port';

/**
 * What Office.js's error codes mean for a person. Every sheet is looked up by its id and nothing else is
 * looked up by key, so that ItemNotFound and InvalidReference are about a sheet that is gone.
 */
const REASONS: Readonly<Record<string, ExcelFailureReason>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protected',
  InvalidSelection: 'noCells',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  ApiNotFound: 'tooOld',
  RequestAborted: 'interrupted',
};

/** The parts of `OfficeExtension.Error` that say what happened; its message is localised and never read. */
interface OfficeErrorParts {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string | null } | null;
}

const isOfficeError = (error: unknown): error is OfficeErrorParts =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/** The Office.js error code of a failure, "" for one that did not come from Office.js. */
export function officeCode(error: unknown): string {
  const source = error instanceof ExcelFailure ? error.cause : error;
  return isOfficeError(source) ? source.code : '';
}

function describe(error: unknown): string {
  if (!isOfficeError(error)) return error instanceof Error ? error.message : String(error);
  const location = error.debugInfo?.errorLocation;
  return location ? `${error.code} at ${location}` : error.code;
}

/** Any error as the port's own; what it came from stays in `cause`. */
export function toFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const reason = isOfficeError(error) ? REASONS[error.code] : undefined;
  const failure = new ExcelFailure(reason ?? 'unknown', describe(error));
  failure.cause = error;
  return failure;
}
