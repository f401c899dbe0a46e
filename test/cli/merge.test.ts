/** `phuluc merge` over real workbooks in memory. */
import { describeAppendix } from '../../src/core/appendix/describe';
import type { RowValues } from '../../src/core/appendix/values';
import { findPlan } from '../../src/plans';
import { vietnameseAppendix } from '../../src/locale';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { phuluc } from '../support/cli';

const plan = findPlan('minh-long') as NonNullable<ReturnType<typeof findPlan>>;
/** Before the communes were merged in July 2025. */
const YEAR = 2024;
const HOUSES = 'nha-tam-nha-dot-nat';
const WATER = 'nuoc-sach';
const communes = plan.units.filter(({ kind }) => kind === 'commune').filter(({ from }) => from === undefined);

async function appendix(unit: string, values: Readonly<Record<string, RowValues>>, year = YEAR) {
  const found = plan.units.find(({ id }) => id === unit);
  if (!found) throw new Error(unit);
  const request = { plan, year, unit: found, values: new Map(Object.entries(values)) };
  return writeWorkbook([describeAppendix(request, vietnameseAppendix)], { title: unit });
}

const [first, second, third] = communes.map(({ id }) => id) as [string, string, string];
const water = (numerator: number, denominator: number): RowValues => ({
  result: Math.round((numerator / denominator) * 10000) / 100,
  numerator,
  denominator,
});

interface MergeJson {
  readonly files: readonly { file: string; status: string; reason?: string; unit: string | null }[];
  readonly values: readonly { unit: string; indicator: string; value?: string; file: string; cell: string }[];
  readonly conflicts: readonly {
    unit: string;
    indicator: string;
    open: boolean;
    claims: readonly { key: string }[];
  }[];
  readonly aggregates: readonly {
    indicator: string;
    value?: string;
    reason?: string;
    coverage: object;
    missing: string[];
  }[];
  readonly missingUnits: readonly string[];
}

const merge = (files: Record<string, Uint8Array>, ...argv: string[]) =>
  phuluc(['merge', 'nộp', '--plan', 'minh-long', '--year', String(YEAR), ...argv], files);

async function mergeJson(files: Record<string, Uint8Array>, ...argv: string[]) {
  const call = await merge(files, '--json', ...argv);
  return { ...call, json: JSON.parse(call.out) as MergeJson };
}

const about = ({ aggregates }: MergeJson, id: string) => aggregates.find(({ indicator }) => indicator === id);

let files: Record<string, Uint8Array>;

beforeAll(async () => {
  files = {
    'nộp/a.xlsx': await appendix(first, { [HOUSES]: { result: 12 }, [WATER]: water(900, 1000) }),
    'nộp/b/b.xlsx': await appendix(second, { [HOUSES]: { result: 0 }, [WATER]: water(50, 100) }),
    'nộp/khác năm.xlsx': await appendix(third, { [HOUSES]: { result: 9 } }, 2023),
    'nộp/hỏng.xlsx': new Uint8Array([1, 2, 3]),
    'nộp/thư.docx': new Uint8Array([1]),
  };
});

test('files of one name in several folders are told apart, and the same bytes twice have two outcomes', async () => {
  const one = await appendix(first, { [HOUSES]: { result: 12 } });
  const given = {
    'A/x.xlsx': one,
    'B/x.xlsx': one,
    'C/x.xlsx': await appendix(first, { [HOUSES]: { result: 15 } }),
  };
  const argv = ['--plan', 'minh-long', '--year', String(YEAR), '--json'];
  const { out } = await phuluc(['merge', 'A', 'B', 'C', ...argv], given);
  const { files: outcomes, conflicts } = JSON.parse(out) as MergeJson;
  expect(outcomes.map(({ file, status }) => [file, status])).toEqual([
    ['A/x.xlsx', 'acceptedWithFindings'],
    ['B/x.xlsx', 'duplicate'],
    ['C/x.xlsx', 'acceptedWithFindings'],
  ]);
  expect(conflicts).toHaveLength(1);
  expect((await phuluc(['merge', 'C', 'B', 'A', ...argv], given)).out).toBe(out);
});

test('every file ends with an outcome, every value with its cell, every figure with its coverage', async () => {
  const { code, err, json } = await mergeJson(files);
  expect(code).toBe(1);
  expect(err).toContain('thư.docx');
  expect(json.files.map(({ file, status, reason, unit }) => [file, status, reason, unit])).toEqual([
    ['a.xlsx', 'acceptedWithFindings', undefined, first],
    ['b/b.xlsx', 'acceptedWithFindings', undefined, second],
    ['hỏng.xlsx', 'refused', 'notAWorkbook', null],
    ['khác năm.xlsx', 'refused', 'otherYear', null],
  ]);
  const houses = json.values.filter(({ indicator }) => indicator === HOUSES);
  expect(houses.map(({ unit, value, file }) => [unit, value, file])).toEqual([
    [first, '12', 'a.xlsx'],
    [second, '0', 'b/b.xlsx'],
  ]);
  expect(houses[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  expect(about(json, HOUSES)).toMatchObject({
    value: '12',
    coverage: { have: 2, of: communes.length },
    missing: communes.slice(2).map(({ id }) => id),
  });
  expect(about(json, WATER)).toMatchObject({
    numerator: '950',
    denominator: '1100',
    value: '86.363636364',
  });
  expect(json.missingUnits).toContain(third);
});

describe('two files of a unit that contradict each other', () => {
  let both: Record<string, Uint8Array>;

  beforeAll(async () => {
    both = {
      ...files,
      'nộp/a2.xlsx': await appendix(first, { [HOUSES]: { result: 15 }, [WATER]: water(900, 1000) }),
    };
  });

  const decided = async (...decisions: object[]) => {
    const text = JSON.stringify({
      decisions: decisions.map((decision) => ({ unit: first, indicator: HOUSES, ...decision })),
    });
    return mergeJson({ ...both, 'd.json': new TextEncoder().encode(text) }, '--decisions', 'd.json');
  };

  test('are a conflict that withholds the figure', async () => {
    const { json } = await mergeJson(both);
    expect(json.conflicts).toMatchObject([
      {
        unit: first,
        indicator: HOUSES,
        open: true,
        claims: [{ key: 'reported 12' }, { key: 'reported 15' }],
      },
    ]);
    expect(about(json, HOUSES)).toMatchObject({ reason: 'openConflicts' });
    expect(about(json, WATER)?.value).toBeDefined();
  });

  test.each([{ file: 'a2.xlsx' }, { value: 15 }, { key: 'reported 15' }])('decided by %j', async (choose) => {
    const { json } = await decided({ choose, reason: 'số đã đối chiếu' });
    expect(json.conflicts).toMatchObject([
      { open: false, decision: { key: 'reported 15', reason: 'số đã đối chiếu' } },
    ]);
    expect(about(json, HOUSES)?.value).toBe('15');
  });

  test.each([
    ['thiếu lý do', { choose: { value: 15 }, reason: ' ' }],
    ['không có số liệu nào khớp', { choose: { value: 99 }, reason: 'r' }],
    ['không có mâu thuẫn nào như vậy', { indicator: WATER, choose: { value: 15 }, reason: 'r' }],
  ])('a decision that decides nothing is said: %s', async (message, decision) => {
    const { code, err, json } = await decided(decision);
    expect([code, json.conflicts[0]?.open]).toEqual([1, true]);
    expect(err).toContain(message);
  });

  test('a choice that fits several is answered with the names that would do', async () => {
    const given = {
      'nộp/c/a.xlsx': both['nộp/a.xlsx'] as Uint8Array,
      'nộp/d/a.xlsx': both['nộp/a2.xlsx'] as Uint8Array,
    };
    const decide = async (name: string) => {
      const entry = { unit: first, indicator: HOUSES, choose: { file: name }, reason: 'r' };
      const text = new TextEncoder().encode(JSON.stringify({ decisions: [entry] }));
      return mergeJson({ ...given, 'd.json': text }, '--decisions', 'd.json');
    };
    const { err } = await decide('a.xlsx');
    expect(err).toMatch(/Quyết định thứ 1 .*ghi ở file một trong các tên "c\/a\.xlsx"; "d\/a\.xlsx"/);
    expect((await decide('c/a.xlsx')).json.conflicts).toMatchObject([{ open: false }]);
  });

  test('two decisions of one file that differ decide nothing, and both are said', async () => {
    const { code, err, json } = await decided(
      { choose: { value: 12 }, reason: 'r' },
      { choose: { value: 15 }, reason: 'r' },
    );
    expect([code, json.conflicts[0]?.open]).toEqual([1, true]);
    expect(err.match(/còn một quyết định khác/g)).toHaveLength(2);
  });

  test('two decisions of one file that agree are one, with the reasons of both', async () => {
    const { json } = await decided(
      { choose: { value: 12 }, reason: 'chị Lan gọi' },
      { choose: { value: 12 }, reason: 'anh Nam gọi' },
    );
    expect(json.conflicts[0]).toMatchObject({ decision: { reason: 'chị Lan gọi; anh Nam gọi' } });
    expect(json.conflicts[0]).not.toHaveProperty('decision.instead');
  });
});

test('a decisions file that is none is refused with what is wrong', async () => {
  const call = (text: string) =>
    merge({ ...files, 'd.json': new TextEncoder().encode(text) }, '--decisions', 'd.json');
  expect(await call('{')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('không phải JSON') as string,
  });
  const malformed = await call('{"decisions":[{"unit":"x"}]}');
  expect([malformed.code, malformed.err]).toEqual([
    2,
    expect.stringContaining('quyết định thứ 1 (x): thiếu hoặc sai indicator, choose. Mỗi'),
  ]);
  const good = { unit: first, indicator: HOUSES, choose: { value: 1 }, reason: 'r' };
  const second = await call(JSON.stringify({ decisions: [good, { ...good, choose: { value: [] } }, 7] }));
  expect(second.err).toContain(
    `thứ 2 (${first}, ${HOUSES}): thiếu hoặc sai choose.value; quyết định thứ 3: không`,
  );
  for (const text of ['{"decisions":{}}', '[]', 'null'])
    expect(await call(text)).toMatchObject({
      code: 2,
      err: expect.stringContaining('không có danh sách decisions') as string,
    });
  const absent = await merge(files, '--decisions', 'không có.json');
  expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('không có.json')]);
});

test.each(['vi', 'en'])('as text it names files, figures and units (%s)', async (language) => {
  const { code, out } = await merge(files, '--lang', language);
  expect(code).toBe(1);
  expect(out).toContain('hỏng.xlsx');
  expect(out).toMatch(/86[.,]36/);
  expect(out).toContain(communes[2]?.name ?? '?');
  expect(out).not.toMatch(/undefined|NaN|\[object/);
});
