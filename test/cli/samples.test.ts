/** `phuluc make-samples`, with files in memory. */
import { join } from 'node:path';
import { findPlan } from '../../src/plans';
import type { Truth } from '../../src/core/samples/returned/truth';
import { readHere } from '../support/readHere';
import { phuluc } from '../support/cli';

// The largest of them unpacks to more than a hundred megabytes.
jest.setTimeout(180_000);

const make = (...argv: string[]) =>
  phuluc(['make-samples', 'minh-long', '--year', '2024', '-o', 'mẫu', ...argv]);

const truthIn = ({ files }: { readonly files: ReadonlyMap<string, Uint8Array> }) =>
  JSON.parse(new TextDecoder().decode(files.get('mẫu/truth.json'))) as Truth;

const PACKED = [
  ['truncated', 'truncated'],
  ['encrypted', 'encrypted'],
  ['htmlNamedXlsx', 'html'],
  ['emptyFile', 'empty'],
  ['notAWorkbook', 'notAWorkbook'],
  ['tooLarge', 'tooLarge'],
] as const;
const READABLE = [
  'legacyXls',
  'openDocument',
  'macroEnabled',
  'rowsHidden',
  'formulaError',
  'externalLink',
] as const;

describe('the files', () => {
  const kinds = [...PACKED.map(([kind]) => kind), ...READABLE].join(',');
  let first: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    first = await make('--units', '14', '--seed', '3', '--faults', kinds);
  });

  const bytesOf = (kind: string) => {
    const { file } = truthIn(first).faults.find((fault) => fault.kind === kind)!;
    return first.files.get(`mẫu/${file}`)!;
  };

  it('are what they are said to be', async () => {
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.files.size).toBe(15);
    for (const [kind, reason] of PACKED) {
      expect([kind, await readHere(bytesOf(kind))]).toEqual([kind, expect.objectContaining({ reason })]);
    }
    for (const kind of READABLE) {
      const outcome = await readHere(bytesOf(kind));
      expect([kind, outcome.ok]).toEqual([kind, true]);
    }
  });

  it('hold what a sheet’s description cannot', async () => {
    const hidden = await readHere(bytesOf('rowsHidden'));
    expect(hidden.ok ? hidden.workbook.sheets[0]?.hiddenRows.size : 0).toBeGreaterThan(0);
    const wrong = await readHere(bytesOf('formulaError'));
    const cells = wrong.ok ? (wrong.workbook.sheets[0]?.cells ?? []) : [];
    expect(cells.filter(({ value }) => typeof value === 'object' && value !== null)).toHaveLength(1);
  });

  it('are the same bytes for the same seed, and others for another', async () => {
    const again = await make('--units', '14', '--seed', '3', '--faults', kinds);
    expect([...again.files.keys()]).toEqual([...first.files.keys()]);
    for (const [path, bytes] of first.files) {
      expect([path, Buffer.from(again.files.get(path)!).equals(bytes)]).toEqual([path, true]);
    }
    const other = await make('--units', '14', '--seed', '4');
    expect(truthIn(other).values).not.toEqual(truthIn(first).values);
  });
});

describe('the call', () => {
  it('makes communes up where the plan has too few, and gives their plan along', async () => {
    const { files, out } = await make('--units', '20', '--seed', '1', '--json');
    const said = JSON.parse(out) as Record<string, unknown>;
    expect(said).toMatchObject({
      format: 'phuluc.samples/1',
      folder: 'mẫu',
      plan: 'minh-long',
      planFile: 'mẫu/plan.json',
      year: 2024,
      seed: 1,
      files: 20,
      faults: 0,
      left: [],
    });
    expect(said['version']).not.toBe('1');
    const call = await phuluc(['check', 'mẫu', '--json'], Object.fromEntries(files));
    const checked = JSON.parse(call.out) as { files: { findings: unknown[] }[] };
    expect(checked.files).toHaveLength(20);
    expect(checked.files.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('needs no plan of its own where the units are the plan’s', async () => {
    const { files } = await make('--units', '2');
    expect([...files.keys()].filter((path) => path.endsWith('.json'))).toEqual(['mẫu/truth.json']);
  });

  it('says that communes were made up only where they were', async () => {
    const own = {
      'của tôi.json': new TextEncoder().encode(JSON.stringify({ ...findPlan('minh-long'), version: 'khác' })),
    };
    const argv = [
      'make-samples',
      'của tôi.json',
      '--year',
      '2024',
      '-o',
      'mẫu',
      '--faults',
      'none',
      '--units',
    ];
    const { out } = await phuluc([...argv, '2'], own);
    expect([out.includes('xã giả định'), out.includes(join('mẫu', 'plan.json'))]).toEqual([false, true]);
    expect((await phuluc([...argv, '20'], own)).out).toContain('xã giả định');
  });

  it('says which faults found no place', async () => {
    const { code, err } = await make('--units', '2', '--faults', 'partsDiffer');
    expect(code).toBe(0);
    expect(err).toContain('partsDiffer');
  });

  it.each([
    [['--faults', 'kaput'], 'kaput'],
    [['--units', '0'], '--units'],
    [['--units', 'nhiều'], 'nhiều'],
    [['--seed', '-1'], '--seed'],
  ])('refuses %j', async (argv, named) => {
    const { code, err, files } = await make(...argv);
    expect([code, files.size]).toEqual([2, 0]);
    expect(err).toContain(named);
  });

  it('overwrites nothing unless told to', async () => {
    const given = { 'mẫu/truth.json': new Uint8Array([1]) };
    const argv = ['make-samples', 'minh-long', '--year', '2024', '--units', '2', '-o', 'mẫu'];
    const refused = await phuluc(argv, given);
    expect([refused.code, refused.files.size]).toEqual([2, 1]);
    const forced = await phuluc([...argv, '--force'], given);
    expect([forced.code, forced.files.size]).toEqual([0, 3]);
  });
});
