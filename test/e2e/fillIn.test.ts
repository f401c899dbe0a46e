import type { Indicator } from '../../src/core/plan/schema';
import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../support/libreOffice';
import { binhDinh } from '../support/appendix';
import { phuluc } from '../support/cli';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

const UNEMPLOYMENT = 'Tỷ lệ thất nghiệp chung';

interface CheckedRow {
  readonly indicator: string;
  readonly cell: string;
  readonly verdict?: string;
  readonly gap?: string;
  readonly state: string;
}

interface Checked {
  readonly files: readonly { readonly appendices: readonly { readonly results: readonly CheckedRow[] }[] }[];
}

/** The results of `phuluc check --json` on one file. */
async function check(bytes: Uint8Array): Promise<readonly CheckedRow[]> {
  const { out } = await phuluc(['check', '--json', 'saved.xlsx'], { 'saved.xlsx': bytes });
  return (JSON.parse(out) as Checked).files[0]!.appendices[0]!.results;
}

/** A figure half a point on the good side, on the bad side for every fifth; words for what has no figure. */
function typed({ target, unit }: Indicator, index: number): string {
  if (target.comparator === 'qualitative') return 'Đạt';
  const isBelow = target.comparator === 'lessThan' || target.comparator === 'atMost';
  const towards = (isBelow ? -1 : 1) * (index % 5 === 0 ? -1 : 1);
  const most = unit === '%' ? 100 : Infinity;
  const figure = Math.min(most, Math.max(0, Number(target.value) + towards * 0.5));
  // Nobody builds half a house.
  return unit === 'căn' ? String(Math.floor(figure)) : figure.toFixed(2).replace('.', ',');
}

/** The pane's count of a verdict, from its filter chips. */
const chip = async (workbench: WorkbenchPage, label: string): Promise<number> => {
  const chips = workbench.pane.getByRole('button', { name: new RegExp(`^${label}\\s*\\d+`) });
  return (await chips.count()) === 0
    ? 0
    : Number(/(\d+)/.exec((await chips.first().innerText()).replace(/\s/g, ' '))?.[1]);
};

describe('filling in an appendix', () => {
  let workbench: WorkbenchPage;
  let saved: Uint8Array;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });

  afterAll(async () => {
    await WorkbenchPage.closeAll();
  });

  test('inserts the appendix beside the sheet that was there', async () => {
    await workbench.insertAppendix();
    expect(await workbench.sheetNames()).toEqual(['Sheet1', 'Phụ lục 2026']);
  });

  test('2,45 is not below 2,45', async () => {
    await workbench.goTo(UNEMPLOYMENT);
    await workbench.type('2,45');
    await workbench.pane.getByText('Đã có 1/42').waitFor();
    expect(await workbench.value('H11')).toBe(2.45);
    await workbench.row(UNEMPLOYMENT, /Chênh lệch\s*0,00\s*Chưa đạt/).click();
    await workbench.pane.getByText(/phải thấp hơn 2,45/).waitFor();
    expect(await workbench.value('L11')).toBe('Chưa đạt');
    expect(await workbench.drawn('L11')).toBe('Chưa đạt');
  });

  test('2,4 is', async () => {
    await workbench.goTo(UNEMPLOYMENT);
    await workbench.type('2,4');
    await workbench.row(UNEMPLOYMENT, /Kết quả\s*2,4[^5].*[^a]\s*Đạt/s).waitFor();
    expect(await workbench.value('H11')).toBe(2.4);
    expect(await workbench.drawn('L11')).toBe('Đạt');
  });

  test('a pasted block of forty results is counted as the command line counts it', async () => {
    const rows = await check((await workbench.save()).bytes);
    const cells = new Map(rows.map(({ indicator, cell }) => [indicator, Number(cell.slice(1))]));
    const asked = binhDinh.indicators.slice(0, 40);
    const first = Math.min(...cells.values());
    const lines: string[] = [];
    asked.forEach((indicator, index) => (lines[cells.get(indicator.id)! - first] = typed(indicator, index)));
    await workbench.select(`H${first}`);
    await workbench.paste(Array.from(lines, (line: string | undefined) => line ?? '').join('\r\n'));
    await workbench.pane.getByText('Đã có 40/42').waitFor();

    ({ bytes: saved } = await workbench.save());
    const results = await check(saved);
    const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
    expect(results.filter(({ state }) => state === 'reported')).toHaveLength(40);
    expect({
      exceeded: await chip(workbench, 'Vượt'),
      met: await chip(workbench, 'Đạt'),
      notMet: await chip(workbench, 'Chưa đạt'),
    }).toEqual({ exceeded: count('exceeded'), met: count('met'), notMet: count('notMet') });
    expect(count('met') + count('exceeded') + count('notMet')).toBe(40);
  });

  testWithLibreOffice(
    'LibreOffice opens the saved file and works out the same verdicts',
    async () => {
      const results = await check(convertWithLibreOffice(saved, 'xlsx'));
      expect(results).toEqual(await check(saved));
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('the saved file opens again with everything on it', async () => {
    const other = await WorkbenchPage.open();
    await other.openFile('phu-luc.xlsx', saved);
    await other.pane.getByText('Đã có 40/42').waitFor();
    expect(await check((await other.save()).bytes)).toEqual(await check(saved));
  });

  test('nothing went wrong on the way', () => {
    expect(workbench.errors).toEqual([]);
  });
});
