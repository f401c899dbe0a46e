/** Imported plans over a real folder. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreignReaderHere } from '../../src/xlsx/foreign/foreignReader';
import { nodeIo } from '../../src/cli/nodeIo';
import { readStore, removeStoredPlan, storePlan } from '../../src/cli/planStore';
import type { Io } from '../../src/cli/io';
import { fullPlan } from '../support/planWorkbook';

let home: string;
let io: Io;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'phuluc-store-'));
  io = { ...nodeIo, readForeign: foreignReaderHere(), home: join(home, 'share', 'phuluc') };
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const version = (name: string) => ({ ...fullPlan, version: name });
const folder = () => join(io.home, 'plans');

test('a store that does not exist yet is empty, and asking does not make it', async () => {
  expect(await readStore(io)).toEqual({ plans: [], damaged: [] });
  expect(readdirSync(home)).toEqual([]);
});

test('plans come back in the order of their import, whatever their names', async () => {
  const second = await storePlan(version('1'), io);
  const first = await storePlan(version('2'), io);
  utimesSync(first, 1000, 1000);
  utimesSync(second, 2000, 2000);
  expect((await readStore(io)).plans.map((plan) => plan.version)).toEqual(['2', '1']);
  // Imported again, it is the newest.
  await storePlan(version('2'), io);
  expect((await readStore(io)).plans.map((plan) => plan.version)).toEqual(['1', '2']);
  expect(readdirSync(folder()).sort()).toEqual(['day-du@1.json', 'day-du@2.json']);
});

test('a kept plan can be removed', async () => {
  await storePlan(fullPlan, io);
  await removeStoredPlan(fullPlan, io);
  expect(readdirSync(folder())).toEqual([]);
  await expect(removeStoredPlan(fullPlan, io)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('what is no plan is named; a folder and a file half-written are not looked at', async () => {
  await storePlan(fullPlan, io);
  mkdirSync(join(folder(), 'thư mục.json'));
  writeFileSync(join(folder(), '.day-du@2.json.abc.tmp'), '{');
  writeFileSync(join(folder(), '.ẩn.json'), '{');
  writeFileSync(join(folder(), 'hỏng.json'), '{');
  expect(await readStore(io)).toEqual({ plans: [fullPlan], damaged: [join(folder(), 'hỏng.json')] });
});
