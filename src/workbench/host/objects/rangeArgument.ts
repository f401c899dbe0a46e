import { parseLocalAddress, splitSheet } from '../model/address';
import type { Rect } from '../model/geometry';
import { invalidArgument } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { RangeObject } from './range';
import type { HostScope } from './scope';

/** A range that a method takes as an object or as an address; without a sheet it is on `sheet`. */
export function rangeArgument(
  scope: HostScope,
  sheet: Sheet,
  argument: unknown,
): { sheet: Sheet; rect: Rect } {
  if (argument instanceof RangeObject) return argument;
  if (typeof argument !== 'string') throw invalidArgument();
  const { sheet: name, local } = splitSheet(argument);
  const owner = name === undefined ? sheet : scope.workbook.sheetByName(name);
  const rect = parseLocalAddress(local);
  if (!owner || !rect) throw invalidArgument();
  return { sheet: owner, rect };
}
