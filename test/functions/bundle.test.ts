import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { Linter } from 'eslint';

jest.setTimeout(180_000);

const root = path.resolve(__dirname, '../..');

/** Excel's runtime for functions, up to Office 2021, knows this and no later (src/functions/olderEngine). */
const ECMA_VERSION = 2016;

/** What later years brought, by where it stands. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
  'String.prototype': [
    'at',
    'padStart',
    'padEnd',
    'trimStart',
    'trimEnd',
    'replaceAll',
    'matchAll',
    'isWellFormed',
  ],
  Object: [
    'values',
    'entries',
    'fromEntries',
    'hasOwn',
    'getOwnPropertyDescriptors',
    'groupBy',
    '__defineGetter__',
  ],
  'Promise.prototype': ['finally'],
  Promise: ['allSettled', 'any', 'withResolvers'],
  globalThis: ['structuredClone', 'queueMicrotask', 'AggregateError', 'WeakRef', 'BigInt', 'Intl'],
};

let folder: string;
let script: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'phuluc-functions-'));
  const build = [
    'node_modules/webpack/bin/webpack.js',
    '--config-name',
    'functions for addin',
    '--env',
    'only=addin',
  ];
  await promisify(execFile)(process.execPath, [...build, '--mode', 'development', '-o', folder], {
    cwd: root,
  });
  script = readFileSync(path.join(folder, 'functions.js'), 'utf8');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What an engine of that year does not understand in a script, patterns included. */
function misunderstood(code: string): string[] {
  const messages = new Linter().verify(code, [
    { files: ['**/*.js'], languageOptions: { ecmaVersion: ECMA_VERSION, sourceType: 'script' } },
  ]);
  return messages
    .filter(({ fatal }) => fatal)
    .map(({ message, line }) => `${message} in ${code.split('\n')[line - 1]?.slice(0, 160)}`);
}

type Run = (...args: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

/** The built script in an engine without anything newer, and the functions it registers there. */
function olderEngine(): Map<string, Run> {
  const registered = new Map<string, Run>();
  const scope = vm.createContext({
    CustomFunctions: {
      associate: (id: string, run: Run) => registered.set(id, run),
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      Error: class extends Error {
        constructor(
          readonly code: string,
          message?: string,
        ) {
          super(message);
        }
      },
    },
  });
  const removed = Object.entries(NEWER).flatMap(([owner, names]) =>
    names.map((name) => `delete ${owner}[${JSON.stringify(name)}];`),
  );
  // A pattern made from a text is not seen by the parser.
  const patterns = `RegExp = new Proxy(RegExp, { construct(made, [source, flags = '']) {
    if (/\\(\\?<|\\\\p\\{/i.test(String(source)) || /[dsv]/.test(flags)) throw new SyntaxError('newer pattern ' + source);
    return Reflect.construct(made, [source, flags]);
  } });`;
  vm.runInContext(`${removed.join('\n')}\n${patterns}\ndelete globalThis.globalThis;`, scope);
  vm.runInContext(script, scope);
  return registered;
}

test('the built script is ECMAScript 2016, patterns included', () => {
  expect(misunderstood(script)).toEqual([]);
  // The guard itself: what later years brought is noticed.
  for (const newer of ['a?.b', 'async () => 1', '/(?<=a)b/', '/\\p{L}/u', '({ ...a })'])
    expect(misunderstood(newer)).not.toEqual([]);
});

test('it answers in an engine that has nothing newer', async () => {
  const functions = olderEngine();
  expect([...functions.keys()].sort()).toEqual(['GAP', 'READ', 'TARGET', 'VERDICT']);
  const ask = async (name: string, ...args: readonly unknown[]) =>
    JSON.stringify(await functions.get(name)!(...args, {}));
  expect(await ask('READ', '12,9 nghìn căn', null)).toBe('[[12900]]');
  expect(await ask('GAP', 'binh-dinh', 'that-nghiep-chung', '2,45%')).toBe('[[0]]');
  expect(await ask('VERDICT', 'binh-dinh', 'that-nghiep-chung', '2,45')).toBe('[["Chưa đạt"]]');
  expect(await ask('TARGET', 'binh-dinh', 'that-nghiep-chung')).toBe('[["dưới 2,45%"]]');
  await expect(ask('READ', '1,234', null)).rejects.toThrow('đọc được nhiều cách');
  await expect(ask('TARGET', 'khong-co', '1')).rejects.toThrow('Không có kế hoạch "khong-co"');
});
