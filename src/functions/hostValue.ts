import type { CellSnapshot } from '../core/workbook/snapshot';
import { functionMessages } from '../locale/vi/functions';
import { FunctionError, invalid } from './answer';
import type { ErrorKind } from './answer';

/** One value as Excel hands it over: null for a blank (on the web; 0 in Excel for Windows), an object for an error. */
export type HostValue = unknown;

/** What is known of where a value came from. */
export interface Origin {
  /** Whether it stands in a cell, and was not written or worked out in the formula. */
  readonly isReference: boolean;
  /** Whether this Excel hands a blank cell over as a blank. */
  readonly tellsBlanks: boolean;
}

const KINDS: Readonly<Record<string, ErrorKind | undefined>> = {
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NULL!': 'nullReference',
};

/** The error text of what Excel hands over for a cell with an error; undefined for anything else. */
function errorText(value: object): string | undefined {
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  return [code, basicValue].find((text): text is string => typeof text === 'string' && text.startsWith('#'));
}

/** An error goes on as it came; those Excel takes from no function (#REF!, #NAME?) become #VALUE!. */
function passedOn(value: object): FunctionError {
  const text = errorText(value);
  if (text === undefined) return invalid(functionMessages.notANumber());
  const kind = KINDS[text] ?? 'invalidValue';
  return new FunctionError(kind, functionMessages.formulaError());
}

/** True for what stands for a blank cell or an argument left out. */
export const isBlankValue = (value: HostValue): value is null | undefined | '' =>
  value === null || value === undefined || value === '';

/** The cell a value stands for, as the core reads it, or why it cannot be told. */
export function cellOf(value: HostValue, origin: Origin): CellSnapshot | FunctionError {
  const place = { row: 1, column: 1 };
  if (isBlankValue(value)) return { ...place, value: null };
  if (typeof value === 'number') {
    // A blank is never 0, and 0 is never blank (docs/domain.md, "States").
    const isUnclear = value === 0 && origin.isReference && !origin.tellsBlanks;
    return isUnclear ? invalid(functionMessages.zeroOrBlank()) : { ...place, value };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { ...place, value };
  return typeof value === 'object' ? passedOn(value) : invalid(functionMessages.notANumber());
}

/** A value that names something, as text: an id, a code, a unit. A blank cell is "" in either of its forms. */
export function nameOf(value: HostValue): string | FunctionError {
  if (isBlankValue(value) || value === 0) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? passedOn(value) : '';
}
