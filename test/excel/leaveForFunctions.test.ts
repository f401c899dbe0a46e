import type { SharedStore } from '../../src/excel/share/sharedStore';
import type { Excel } from './support/excel';
import { failureOf, openExcel } from './support/excel';

let excel: Excel;
const globals = globalThis as { OfficeRuntime?: { storage?: SharedStore } };

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
  delete globals.OfficeRuntime;
});

/** A store as `OfficeRuntime.storage` is one. */
function openStore(store: Partial<SharedStore> = {}): Map<string, string> {
  const kept = new Map<string, string>();
  globals.OfficeRuntime = {
    storage: {
      getItem: (key) => Promise.resolve(kept.get(key) ?? null),
      setItem: (key, value) => Promise.resolve(void kept.set(key, value)),
      ...store,
    },
  };
  return kept;
}

const append = (text: string) => (before: string | null) => (before ?? '') + text;

test('a text is changed from what it was, and formulas are worked out anew in one round trip', async () => {
  const kept = openStore();
  await excel.port.leaveForFunctions('k', append('a'));
  excel.host.counters.reset();
  const recalculate = jest.spyOn(excel.host.workbook, 'recalculate');
  await excel.port.leaveForFunctions('k', append('b'));
  expect(kept).toEqual(new Map([['k', 'ab']]));
  expect(excel.host.counters.roundTrips).toBe(1);
  expect(recalculate).toHaveBeenCalledWith(true);
});

test('an unchanged text costs no round trip and is not written', async () => {
  const kept = openStore({ setItem: () => Promise.reject(new Error('written')) });
  kept.set('k', 'a');
  await excel.port.leaveForFunctions('k', () => 'a');
  expect(excel.host.counters.roundTrips).toBe(0);
});

test('an Excel without a store has no functions either', async () => {
  await excel.port.leaveForFunctions('k', append('a'));
  globals.OfficeRuntime = {};
  await excel.port.leaveForFunctions('k', append('a'));
  expect(excel.host.counters.roundTrips).toBe(0);
});

test.each<[string, Partial<SharedStore>]>([
  ['read', { getItem: () => Promise.reject(new Error('full')) }],
  ['written', { setItem: () => Promise.reject(new Error('full')) }],
])('a store that cannot be %s is told', async (_, store) => {
  openStore(store);
  expect(await failureOf(excel.port.leaveForFunctions('k', append('a')))).toMatchObject({
    reason: 'notShared',
    detail: 'full',
  });
});
