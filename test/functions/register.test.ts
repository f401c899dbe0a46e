import { SHARED_PLANS_KEY, leaveSharedPlans } from '../../src/core/plan/sharedPlans';
import { excelHost } from '../../src/functions/host';
import { PlanShelf } from '../../src/functions/planShelf';
import type { SharedStore } from '../../src/functions/planShelf';
import { register } from '../../src/functions/register';
import { shippedPlans } from '../../src/functions/shippedPlans';
import { indicator } from '../support/plan';
import { functionPlan } from './support';

/** Excel's own classes, as the functions see them. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

type Run = (...args: unknown[]) => Promise<unknown[][]>;

function started(storage: SharedStore | undefined, platform?: string): (id: string) => Run {
  const found = new Map<string, Run>();
  const host = excelHost({
    CustomFunctions: {
      associate: (id, run) => found.set(id, run as Run),
      Error: ExcelError,
      ErrorCode,
    },
    storage,
    platform: () => platform,
  });
  register(host, new PlanShelf(shippedPlans, host.store));
  return (id) => found.get(id)!;
}

const UNEMPLOYMENT = ['binh-dinh', 'that-nghiep-chung'];

describe('a call', () => {
  const run = started(undefined);

  test('gives rows of values', async () => {
    expect(await run('GAP')(...UNEMPLOYMENT, [[2.45], [2.5]], {})).toEqual([[0], [0.05]]);
  });

  test('throws the error of a single cell, with its words', async () => {
    const failing = run('VERDICT')(...UNEMPLOYMENT, [['nhiều']], {});
    await expect(failing).rejects.toThrow('"nhiều"');
    await expect(failing).rejects.toMatchObject({ code: '#VALUE!' });
    await expect(run('TARGET')('khong-co', '1.1', {})).rejects.toMatchObject({ code: '#N/A' });
  });

  test('gives errors among values as errors', async () => {
    const [[first], [second]] = (await run('VERDICT')(...UNEMPLOYMENT, [[2], ['nhiều']], {})) as [
      [unknown],
      [unknown],
    ];
    expect(first).toBe('Đạt');
    expect(second).toBeInstanceOf(ExcelError);
  });

  test('takes a unit that is left out, which Excel gives as null', async () => {
    expect(await run('READ')('2,45%', null, {})).toEqual([[2.45]]);
    expect(await run('READ')('2,45%', {})).toEqual([[2.45]]);
  });
});

describe('a zero', () => {
  test.each([
    ['of a cell, on Windows', undefined, ['', '', 'Phụ lục!H12'], false],
    ['of a cell, where Excel tells no addresses', undefined, null, false],
    ['of the formula, on Windows', undefined, ['', '', ''], true],
    ['of the formula, its address null', undefined, [null, null, null], true],
    ['of a cell, on the web', 'OfficeOnline', ['', '', 'Phụ lục!H12'], true],
  ])('%s', async (_, platform, parameterAddresses, isJudged) => {
    const asked = started(undefined, platform)('VERDICT')(...UNEMPLOYMENT, 0, { parameterAddresses });
    if (isJudged) expect(await asked).toEqual([['Đạt']]);
    else await expect(asked).rejects.toThrow('số 0 hay ô trống');
  });
});

describe('the shared store', () => {
  const plan = functionPlan('quang-nam', '1', [indicator({ value: '50' }, { id: 'ty-le' })]);
  const left = leaveSharedPlans(null, { imported: [plan], carried: [] });

  test('is asked once for a burst of calls, and anew for the next', async () => {
    let asked = 0;
    const keys = new Set<string>();
    const run = started({
      getItem: (key) => {
        asked += 1;
        keys.add(key);
        return Promise.resolve(left);
      },
    });
    await Promise.all(Array.from({ length: 500 }, () => run('TARGET')('quang-nam', 'ty-le', {})));
    expect(asked).toBe(1);
    await run('TARGET')('quang-nam', 'ty-le', {});
    expect(asked).toBe(2);
    expect([...keys]).toEqual([SHARED_PLANS_KEY]);
  });

  test('is followed as it changes', async () => {
    let text: string | null = null;
    const run = started({ getItem: () => Promise.resolve(text) });
    const ask = () => run('TARGET')('quang-nam', 'ty-le', {});
    await expect(ask()).rejects.toMatchObject({ code: '#N/A' });
    text = left;
    expect(await ask()).toEqual([['từ 50% trở lên']]);
    text = leaveSharedPlans(text, { imported: [], carried: [] });
    await expect(ask()).rejects.toMatchObject({ code: '#N/A' });
  });

  test.each([
    ['fails', () => Promise.reject(new Error('closed'))],
    [
      'throws',
      () => {
        throw new Error('closed');
      },
    ],
    ['holds something else', () => Promise.resolve('<html>')],
  ])('that %s leaves the shipped plans', async (_, getItem) => {
    const run = started({ getItem });
    expect(await run('TARGET')(...UNEMPLOYMENT, {})).toEqual([['dưới 2,45%']]);
  });
});
