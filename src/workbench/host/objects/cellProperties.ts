import { MAX_COLUMNS, MAX_ROWS, rectOf } from '../model/geometry';
import type { Rect } from '../model/geometry';
import { invalidArgument, notImplemented } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import type { ApiObject } from '../protocol/apiObject';
import { memberOf } from '../protocol/query';
import { record } from './arguments';
import { RangeBorderCollection } from './borders';
import { RangeObject } from './range';
import type { HostScope } from './scope';

const BORDER_NAMES: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** The object below another, by the name it has in bulk properties. */
function below(object: ApiObject, name: string): ApiObject | undefined {
  if (object instanceof RangeBorderCollection) {
    const side = BORDER_NAMES[name];
    return side === undefined ? undefined : object.getItem(side);
  }
  return object.api.navigations.includes(name) ? (memberOf(object, name) as ApiObject) : undefined;
}

function assign(object: ApiObject, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const child = below(object, name);
    if (child) assign(child, record(value));
    else if (object.api.scalars.includes(name)) Reflect.set(object, name, value);
    else throw notImplemented(`${object.api.name}.${name}`);
  }
}

function pick(object: ApiObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null || want === undefined) continue;
    const child = below(object, name);
    if (child) {
      found[name] = want === true ? pick(child, everything(child)) : pick(child, record(want));
    } else if (object.api.scalars.includes(name)) found[name] = memberOf(object, name) ?? null;
    else throw notImplemented(`${object.api.name}.${name}`);
  }
  return found;
}

const everything = (object: ApiObject) => Object.fromEntries(object.api.scalars.map((name) => [name, true]));

/** `range.getCellProperties`: a 2-D array of what was asked for. */
export function getCellProperties(scope: HostScope, sheet: Sheet, rect: Rect, options: unknown): unknown[][] {
  const wanted = record(options);
  return Array.from({ length: rect.rowCount }, (_, row) =>
    Array.from({ length: rect.columnCount }, (__, column) =>
      pick(new RangeObject(scope, sheet, rectOf(rect.row + row, rect.column + column)), wanted),
    ),
  );
}

/** `range.setCellProperties`: a 2-D array of properties, one entry a cell. */
export function setCellProperties(scope: HostScope, sheet: Sheet, rect: Rect, properties: unknown): void {
  if (!Array.isArray(properties) || properties.length !== rect.rowCount) throw invalidArgument();
  properties.forEach((line: unknown, row) => {
    if (!Array.isArray(line) || line.length !== rect.columnCount) throw invalidArgument();
    line.forEach((entry: unknown, column) => {
      if (entry === null || entry === undefined) return;
      assign(new RangeObject(scope, sheet, rectOf(rect.row + row, rect.column + column)), record(entry));
    });
  });
}

/** `range.setRowProperties` and `range.setColumnProperties`: one entry a line. */
export function setLineProperties(
  scope: HostScope,
  sheet: Sheet,
  rect: Rect,
  axis: 'rows' | 'columns',
  properties: unknown,
): void {
  const count = axis === 'rows' ? rect.rowCount : rect.columnCount;
  if (!Array.isArray(properties) || properties.length !== count) throw invalidArgument();
  properties.forEach((entry: unknown, index) => {
    if (entry === null || entry === undefined) return;
    const line =
      axis === 'rows'
        ? rectOf(rect.row + index, 0, 1, MAX_COLUMNS)
        : rectOf(0, rect.column + index, MAX_ROWS, 1);
    assign(new RangeObject(scope, sheet, line), record(entry));
  });
}
