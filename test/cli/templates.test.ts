/** One file a unit: who gets one, what they are called, and that nothing of anybody's is lost. */
import { readdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitFileName } from '../../src/core/calendar/reporters';
import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import { vietnameseAppendix } from '../../src/locale';
import { nodeIo } from '../../src/cli/nodeIo';
import { readBytes } from '../support/appendix';
import { phuluc } from '../support/cli';
import { definition, planWith, unitIn } from '../support/reorganised';

const PLAN = 'tinh-cu.json';
const plan = planWith();
const planFile = (of: object = plan) => ({ [PLAN]: new TextEncoder().encode(JSON.stringify(of)) });

const templates = (year: string, options: readonly string[] = [], files: Record<string, Uint8Array> = {}) =>
  phuluc(['template', PLAN, '--year', year, '--all-units', '-o', 'nop/', ...options], {
    ...planFile(),
    ...files,
  });

const made = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].filter((path) => path.startsWith('nop/')).sort();

async function rowsOf(bytes: Uint8Array) {
  const { appendices, findings } = checkWorkbook(await readBytes(bytes), [plan], vietnameseAppendix);
  const [only] = appendices;
  return {
    unit: only?.unit,
    year: only?.year,
    rows: only?.results.map(({ indicator }) => indicator),
    findings: findings.map(({ fact }) => fact.code).filter((code) => code !== 'resultMissing'),
  };
}

const everyRow = plan.indicators.map(({ id }) => id);

describe('who gets a file', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      '2024',
      {
        'so-lao-dong': everyRow,
        'bao-hiem': ['bao-hiem'],
        'huyen-a': ['ho-ngheo'],
        'huyen-b': ['ho-ngheo'],
      },
    ],
    [
      '2025',
      {
        'so-y-te': ['ho-ngheo'],
        'so-noi-vu': everyRow,
        'bao-hiem': ['bao-hiem'],
        'xa-mot': ['ho-ngheo'],
        'xa-hai': ['ho-ngheo'],
      },
    ],
  ])('in %s', async (year, expected) => {
    const { code, err, files } = await templates(year);
    expect([code, err]).toEqual([0, '']);
    expect(made(files)).toEqual(
      Object.keys(expected)
        .map((unit) => `nop/${unit}.xlsx`)
        .sort(),
    );
    for (const [unit, rows] of Object.entries(expected)) {
      const found = await rowsOf(files.get(`nop/${unit}.xlsx`)!);
      expect(found).toEqual({ unit, year: Number(year), rows, findings: [] });
    }
  });

  test('the calendar decides: a unit that ends after its report is due still gets one', async () => {
    const units = definition.units.map((unit) =>
      unit.id === 'huyen-a' ? { ...unit, until: '2025-11-29' } : unit,
    );
    const of = { ...definition, units, crosswalk: [] };
    const run = (due: string) =>
      phuluc(
        ['template', PLAN, '--year', '2025', '--all-units', '-o', 'nop/'],
        planFile({ ...of, reporting: [{ ...definition.reporting[0], due }] }),
      );
    expect(made((await run('11-30')).files)).toContain('nop/huyen-a.xlsx');
    expect(made((await run('12-01')).files)).not.toContain('nop/huyen-a.xlsx');
  });
});

describe('what is said', () => {
  test.each([
    ['vi', 'Đã tạo 4 tệp trong thư mục nop/:', 'Sở Lao động, 5 chỉ tiêu', 'Bỏ qua 2 đơn vị'],
    ['en', 'Made 4 files in the folder nop/:', 'Sở Lao động, 5 indicators', 'Left out 2 units'],
  ])('in words (%s)', async (language, count, first, skipped) => {
    const { out } = await templates('2024', ['--lang', language]);
    expect(out).toContain(`${count}\n  ${join('nop', 'so-lao-dong.xlsx')}: ${first}\n`);
    expect(out).toMatch(new RegExp(`^${skipped} .*: Sở Y tế; UBND tỉnh Cũ\\.$`, 'm'));
  });

  test('as JSON', async () => {
    const { out } = await templates('2025', ['--json']);
    expect(JSON.parse(out)).toEqual({
      format: 'phuluc.templates/1',
      folder: 'nop/',
      plan: 'tinh-cu',
      year: 2025,
      files: [
        { unit: 'so-y-te', file: 'nop/so-y-te.xlsx', indicators: 1 },
        { unit: 'so-noi-vu', file: 'nop/so-noi-vu.xlsx', indicators: 5 },
        { unit: 'bao-hiem', file: 'nop/bao-hiem.xlsx', indicators: 1 },
        { unit: 'xa-mot', file: 'nop/xa-mot.xlsx', indicators: 1 },
        { unit: 'xa-hai', file: 'nop/xa-hai.xlsx', indicators: 1 },
      ],
      skipped: ['tinh-moi'],
    });
  });
});

describe('files that are there already', () => {
  const mine = { 'nop/xa-hai.xlsx': new Uint8Array([1]), 'nop/bao-hiem.xlsx': new Uint8Array([2]) };

  test.each([
    ['vi', 'Chưa tạo tệp nào vì 2 tệp đã có: nop/bao-hiem.xlsx, nop/xa-hai.xlsx.'],
    ['en', 'Nothing was made, because 2 files exist already: nop/bao-hiem.xlsx, nop/xa-hai.xlsx.'],
  ])('are named, and nothing at all is written (%s)', async (language, said) => {
    const { code, out, err, files } = await templates('2025', ['--lang', language], mine);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(made(files)).toEqual(['nop/bao-hiem.xlsx', 'nop/xa-hai.xlsx']);
    expect(files.get('nop/xa-hai.xlsx')).toEqual(mine['nop/xa-hai.xlsx']);
  });

  test('are overwritten with --force', async () => {
    const { code, files } = await templates('2025', ['--force'], mine);
    expect(code).toBe(0);
    expect(made(files)).toHaveLength(5);
    expect((await rowsOf(files.get('nop/xa-hai.xlsx')!)).unit).toBe('xa-hai');
  });

  test('others in the folder are left alone', async () => {
    const other = { 'nop/khac.xlsx': new Uint8Array([3]) };
    const { code, files } = await templates('2025', [], other);
    expect([code, files.get('nop/khac.xlsx')]).toEqual([0, other['nop/khac.xlsx']]);
  });
});

describe('what does not go together', () => {
  const call = (...options: string[]) => phuluc(['template', PLAN, '--year', '2026', ...options], planFile());

  test.each<[string, string[], string, string]>([
    [
      '--all-units and --unit',
      ['--all-units', '--unit', 'so-y-te', '-o', 'nop'],
      'Không dùng --all-units cùng với --unit',
      '--all-units does not go with --unit',
    ],
    [
      '--all-units and the name of a file',
      ['--all-units', '-o', 'nop.xlsx'],
      'nop.xlsx: với --all-units, hãy ghi tên thư mục',
      'nop.xlsx: with --all-units, name a folder',
    ],
    [
      '--current-owners and a unit that sees no owners',
      ['--current-owners', '--unit', 'so-y-te', '-o', 'pl.xlsx'],
      'Phụ lục của "Sở Y tế" không có cột cơ quan chủ trì',
      'The appendix of "Sở Y tế" has no column of lead agencies',
    ],
  ])('%s', async (_, options, vi, en) => {
    const vietnamese = await call(...options);
    const english = await call(...options, '--lang', 'en');
    expect([vietnamese.code, vietnamese.out, english.code]).toEqual([2, '', 2]);
    expect(vietnamese.err).toContain(vi);
    expect(english.err).toContain(en);
    expect([...vietnamese.files.keys()]).toEqual([PLAN]);
  });

  test('a year in which nobody has anything to report', async () => {
    const { code, err } = await phuluc(
      ['template', PLAN, '--year', '2026', '--all-units', '-o', 'nop'],
      planFile({
        ...definition,
        assignments: [],
        units: definition.units.filter(({ until }) => until !== undefined),
        crosswalk: [],
      }),
    );
    expect([code, err]).toEqual([2, 'Năm 2026 không có đơn vị nào của kế hoạch có chỉ tiêu phải báo cáo.\n']);
  });
});

test('--current-owners puts both columns into the appendix of the whole plan', async () => {
  const { code, files } = await phuluc(
    ['template', PLAN, '--year', '2026', '--current-owners', '-o', 'pl.xlsx'],
    planFile(),
  );
  expect(code).toBe(0);
  const texts = (await readBytes(files.get('pl.xlsx')!)).sheets[0]!.cells.map(({ value }) => value);
  expect(texts).toEqual(
    expect.arrayContaining(['Cơ quan theo Kế hoạch', 'Cơ quan hiện nay (đề xuất)', 'Sở Nội vụ']),
  );
});

test('a name that Windows keeps for a device is another one', () => {
  const unit = unitIn(plan, 'so-y-te');
  expect(unitFileName({ ...unit, id: 'con' })).toBe('con_.xlsx');
  expect(unitFileName({ ...unit, id: 'com1' })).toBe('com1_.xlsx');
  expect(unitFileName({ ...unit, id: 'con-cuong' })).toBe('con-cuong.xlsx');
});

describe('on a real disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phuluc-units-'));
    writeFileSync(join(folder, PLAN), JSON.stringify(plan));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const { read, write, exists, makeFolder } = nodeIo;
  const run = (output: string, ...options: string[]) =>
    phuluc(
      [
        'template',
        join(folder, PLAN),
        '--year',
        '2024',
        '--all-units',
        '-o',
        join(folder, output),
        ...options,
      ],
      {},
      { read, write, exists, makeFolder },
    );

  test('the folder is made, with those above it, and found again', async () => {
    expect(await run('Năm 2024/nộp/')).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(folder, 'Năm 2024', 'nộp')).sort()).toEqual([
      'bao-hiem.xlsx',
      'huyen-a.xlsx',
      'huyen-b.xlsx',
      'so-lao-dong.xlsx',
    ]);
    expect((await run('Năm 2024/nộp/')).code).toBe(2);
    expect((await run('Năm 2024/nộp/', '--force')).code).toBe(0);
  });

  test('a file that stands where the folder should is left alone', async () => {
    writeFileSync(join(folder, 'nop'), 'của người khác');
    const { code, err } = await run('nop');
    expect(code).toBe(2);
    expect(err).toContain('nop: không ghi được tệp (EEXIST)');
    expect(readFileSync(join(folder, 'nop'), 'utf8')).toBe('của người khác');
  });
});
