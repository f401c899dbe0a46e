/** The child process as it is built, over files that would hold up any process that reads them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readForeignInChild } from '../../../src/cli/foreign/readInChild';
import { foreignReaderHere, type ForeignKind } from '../../../src/xlsx/foreign/foreignReader';
import { endlessXls, growingOds, growingXlsb } from '../../xlsx/foreign/support/hostile';
import { bytesOf } from '../../xlsx/foreign/support/workbooks';
import { buildFolder, bundleInto } from '../../support/builtChild';

const folder = buildFolder(`read-in-child-${process.pid}`);
const script = join(folder, 'child.mjs');

beforeAll(() => {
  bundleInto(folder, { child: 'src/cli/foreign/child.ts' });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const kinds: readonly [ForeignKind, 'biff8' | 'xlsb' | 'ods'][] = [
  ['legacyXls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['openDocument', 'ods'],
];

test('a good file is read exactly as in this process, a refused one refused alike', async () => {
  const read = readForeignInChild(script);
  const here = foreignReaderHere();
  for (const [kind, bookType] of kinds) {
    const bytes = bytesOf(bookType);
    const outcome = await read(bytes, kind);
    expect(outcome.ok).toBe(true);
    expect(outcome).toEqual(await here(bytes, kind));
    const limits = { cells: 3 };
    expect(await read(bytes, kind, limits)).toEqual(await here(bytes, kind, limits));
  }
}, 60_000);

const megabytes = { heap: 200, memory: 400 };

test.each<[string, () => Uint8Array, ForeignKind, object]>([
  ['an .ods that grows', growingOds, 'openDocument', { limit: 'megabytes', maximum: 400 }],
  ['an .xlsb that grows', growingXlsb, 'xlsb', { limit: 'megabytes', maximum: 400 }],
])(
  '%s is refused, and the next file read',
  async (_, hostile, kind, detail) => {
    const read = readForeignInChild(script, { time: 60_000, ...megabytes });
    expect(await read(hostile(), kind)).toEqual({ ok: false, reason: 'resourceLimit', detail });
    expect(await read(bytesOf('biff8'), 'legacyXls')).toMatchObject({ ok: true });
  },
  120_000,
);

test('an .xls without end is refused when its time is up, and the next file read', async () => {
  const read = readForeignInChild(script, { time: 3000, ...megabytes });
  const [endless, next] = await Promise.all([
    read(endlessXls(), 'legacyXls'),
    read(bytesOf('ods'), 'openDocument'),
  ]);
  expect(endless).toEqual({
    ok: false,
    reason: 'resourceLimit',
    detail: { limit: 'milliseconds', maximum: 3000 },
  });
  expect(next).toMatchObject({ ok: true });
}, 120_000);

test('memory outside the heap counts, too', async () => {
  // Node alone holds more than this.
  const read = readForeignInChild(script, { time: 60_000, heap: 200, memory: 20 });
  expect(await read(endlessXls(), 'legacyXls')).toMatchObject({
    reason: 'resourceLimit',
    detail: { limit: 'megabytes' },
  });
}, 120_000);
