/** `phuluc check --previous`: the same unit's appendices of earlier years. */
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, unitOf } from '../support/appendix';
import { lines, phuluc } from '../support/cli';

/** A count from the plan's start, and a share. */
const HOMES = 'nha-o-xa-hoi';
const INSURED = 'bao-hiem-xa-hoi';

const written = (year: number, homes: number, insured: number, unit?: string) => {
  const values = new Map([
    [HOMES, { result: homes }],
    [INSURED, { result: insured }],
  ]);
  const sheet = appendixSheet({ year, values, ...(unit !== undefined && { unit: unitOf(unit) }) });
  return writeWorkbook([sheet], { title: 'x' });
};

let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  files = {
    'nay.xlsx': await written(2026, 4000, 3.82),
    'truoc/2024.xlsx': await written(2024, 4500, 3.7),
    'truoc/2025.xlsx': await written(2025, 5000, 38.2),
    'it-hon.xlsx': await written(2025, 3900, 3.7),
    'don-vi-khac.xlsx': await written(2025, 5000, 38.2, 'so-xay-dung'),
    'sau.xlsx': await written(2027, 5000, 38.2),
    'hong.xlsx': new Uint8Array([1, 2, 3]),
  };
});

interface Found {
  readonly code: string;
  readonly indicator?: string;
  readonly suggestion?: string;
  readonly message: string;
}

async function compared(...previous: string[]) {
  const options = previous.flatMap((path) => ['--previous', path]);
  const { code, out, err } = await phuluc(['check', '--json', 'nay.xlsx', ...options], files);
  const [checked, ...others] = (JSON.parse(out) as { files: { findings: Found[] }[] }).files;
  expect(others).toEqual([]);
  const told = checked!.findings.filter(({ code: each }) => /^(jumpFrom|cumulativeDec)/.test(each));
  return { code, err, told };
}

test('a folder of earlier years is compared with, the latest year first, and is not checked itself', async () => {
  const { code, err, told } = await compared('truoc');
  expect([code, err]).toEqual([0, '']);
  expect(told.find(({ indicator }) => indicator === HOMES)).toMatchObject({ code: 'cumulativeDecreases' });
  expect(told.find(({ indicator }) => indicator === HOMES)?.message).toContain('2025');
});

test('files of several years may be named one by one', async () => {
  const { told } = await compared('truoc/2024.xlsx', 'truoc/2025.xlsx');
  expect(told).toEqual((await compared('truoc')).told);
});

test('a slipped decimal mark is told with the figure it could be', async () => {
  const { told } = await compared('truoc/2025.xlsx');
  expect(told.find(({ indicator }) => indicator === INSURED)).toMatchObject({
    code: 'jumpFromEarlierYear',
    suggestion: '38.2',
  });
});

test('without the option, and beside figures that agree, nothing is told', async () => {
  expect(await compared()).toEqual({ code: 0, err: '', told: [] });
  expect(await compared('it-hon.xlsx')).toEqual({ code: 0, err: '', told: [] });
});

test.each([
  ['another unit', 'don-vi-khac.xlsx', unitOf('so-xay-dung').name],
  ['a later year', 'sau.xlsx', '2027'],
])('an appendix of %s is not used, which is said', async (_, path, named) => {
  const { code, err, told } = await compared(path);
  expect([code, told]).toEqual([0, []]);
  expect(lines(err)).toHaveLength(1);
  expect(err.startsWith(`${path}, `)).toBe(true);
  expect(err).toContain(named);
});

test.each(['hong.xlsx', 'khong-co.xlsx'])('%s is said and stops nothing', async (path) => {
  const { code, err, told } = await compared(path, 'truoc/2025.xlsx');
  expect(code).toBe(0);
  expect(lines(err)).toHaveLength(1);
  expect(err.startsWith(`${path}: `)).toBe(true);
  expect(told.map(({ indicator }) => indicator)).toContain(HOMES);
});
