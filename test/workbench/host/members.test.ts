import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiType } from '../../../src/workbench/host/protocol/apiObject';
import { ApiObject } from '../../../src/workbench/host/protocol/apiObject';
import { createOfficeHost } from '../../support/officeHost';

const OBJECTS = join(__dirname, '../../../src/workbench/host/objects');
/** Made by name outside the Excel part of the client. */
const SERVICES = new Set(['AddinInternalService', 'DynamicRibbon']);

/** Every API class of the host. */
function apiClasses(): (new (...args: unknown[]) => ApiObject)[] {
  return readdirSync(OBJECTS).flatMap((file) => {
    const module = jest.requireActual<Record<string, unknown>>(join(OBJECTS, file));
    return Object.values(module).filter(
      (value): value is new (...args: unknown[]) => ApiObject =>
        typeof value === 'function' && value.prototype instanceof ApiObject,
    );
  });
}

test('every member the host declares is one of the real client, and every settable one can be set', () => {
  const client = createOfficeHost({ requirementSets: { ExcelApi: '1.15', ExcelApiOnline: '1.1' } })
    .Excel as unknown as Record<string, { prototype: object } | undefined>;
  const source = apiClasses();
  expect(source.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const Class of source) {
    const api = declared(Class);
    if (!api || SERVICES.has(api.name)) continue;
    seen.add(api.name);
    const prototype = client[api.name]?.prototype;
    if (!prototype) {
      wrong.push(api.name);
      continue;
    }
    for (const name of [...api.scalars, ...api.navigations, ...api.methods, ...Object.keys(api.events)]) {
      if (!(name in prototype)) wrong.push(`${api.name}.${name}`);
    }
    for (const name of api.scalars) {
      const theirs = settable(prototype, name);
      const isOurs = settable(Class.prototype as object, name);
      if (theirs !== isOurs && !name.startsWith('_'))
        wrong.push(`${api.name}.${name} set: ${String(isOurs)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...seen]).toEqual(
    expect.arrayContaining(['Workbook', 'Worksheet', 'Range', 'ConditionalFormat', 'PageLayout']),
  );
  expect(seen.size).toBeGreaterThan(38);
});

function declared(Class: new (...args: unknown[]) => ApiObject): ApiType | undefined {
  try {
    // Only the field is needed; constructors keep what they are given.
    return new Class(STAND_IN, STAND_IN, A1).api;
  } catch {
    return undefined;
  }
}

const A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Stands for anything a constructor is given. */
const STAND_IN: unknown = new Proxy(() => undefined, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 1 : STAND_IN),
  apply: () => STAND_IN,
});

function settable(prototype: object, name: string): boolean {
  for (
    let holder: object | null = prototype;
    holder;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found.set !== undefined;
  }
  return false;
}
