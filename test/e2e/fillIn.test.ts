import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../support/libreOffice';
import { binhDinh } from '../support/appendix';
import { checkedRows, figureOf, pastedColumn } from './figures';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

const UNEMPLOYMENT = 'Tỷ lệ thất nghiệp chung';

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
    await workbench.pane.getByText('Đã có 1/42').first().waitFor();
    expect(await workbench.value('H11')).toBe(2.45);
    await workbench.row(UNEMPLOYMENT, /Chênh lệch\s*0,00\s*Chưa đạt/).click();
    await workbench.pane.getByText(/phải thấp hơn 2,45/).waitFor();
    expect(await workbench.value('L11')).toBe('Chưa đạt');
    await workbench.settled(() => workbench.drawn('L11'), 'Chưa đạt');
  });

  test('2,4 is', async () => {
    await workbench.goTo(UNEMPLOYMENT);
    await workbench.type('2,4');
    await workbench.row(UNEMPLOYMENT, /Kết quả\s*2,4[^5].*[^a]\s*Đạt/s).waitFor();
    expect(await workbench.value('H11')).toBe(2.4);
    await workbench.settled(() => workbench.drawn('L11'), 'Đạt');
  });

  test('a pasted block of forty results is counted as the command line counts it', async () => {
    const rows = await checkedRows((await workbench.save()).bytes);
    const cells = new Map(rows.map(({ indicator, cell }) => [indicator, Number(cell.slice(1))]));
    const asked = binhDinh.indicators.slice(0, 40);
    const first = Math.min(...cells.values());
    const entries = new Map(
      asked.map((indicator, index) => [cells.get(indicator.id)!, figureOf(indicator, index)]),
    );
    await workbench.select(`H${first}`);
    await workbench.paste(pastedColumn(entries, first));
    await workbench.pane.getByText('Đã có 40/42').first().waitFor();

    ({ bytes: saved } = await workbench.save());
    const results = await checkedRows(saved);
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
      const results = await checkedRows(convertWithLibreOffice(saved, 'xlsx'));
      expect(results).toEqual(await checkedRows(saved));
    },
    LIBREOFFICE_TIMEOUT,
  );

  test('the saved file opens again with everything on it', async () => {
    const other = await WorkbenchPage.open();
    await other.openFile('phu-luc.xlsx', saved);
    await other.pane.getByText('Đã có 40/42').first().waitFor();
    expect(await checkedRows((await other.save()).bytes)).toEqual(await checkedRows(saved));
  });

  test('nothing went wrong on the way', () => {
    expect(workbench.errors).toEqual([]);
  });
});
