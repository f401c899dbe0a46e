import { strFromU8, unzipSync } from 'fflate';
import { exportPlanFile } from '../../src/taskpane/files/planFiles';
import { binhDinh } from '../support/appendix';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

const UNEMPLOYMENT = '"binh-dinh";"that-nghiep-chung"';

describe('the functions of the add-in in the sheet', () => {
  let workbench: WorkbenchPage;
  let saved: Uint8Array;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.pane.getByRole('button', { name: 'Chèn phụ lục' }).waitFor();
  });

  afterAll(async () => {
    const { errors } = workbench;
    await WorkbenchPage.closeAll();
    expect(errors).toEqual([]);
  });

  const formula = async (address: string, text: string) => {
    await workbench.select(address);
    await workbench.type(text);
  };
  const shows = async (address: string, wanted: unknown) => {
    await workbench.settled(() => workbench.value(address), wanted);
    const drawn = typeof wanted === 'object' && wanted !== null && 'error' in wanted ? wanted.error : wanted;
    await workbench.settled(() => workbench.drawn(address), drawn);
  };

  test('answer where they are typed, as Excel in Vietnamese has them typed', async () => {
    await formula('A1', `=PHULUC.VERDICT(${UNEMPLOYMENT};2,45)`);
    await shows('A1', 'Chưa đạt');
    await formula('A2', `=PHULUC.GAP(${UNEMPLOYMENT};2,5)`);
    await shows('A2', 0.05);
    await formula('A3', `=PHULUC.TARGET(${UNEMPLOYMENT})`);
    await shows('A3', 'dưới 2,45%');
    await formula('A4', '=PHULUC.READ("12,9 nghìn căn")');
    await shows('A4', 12900);
  });

  test('stay as typed where the list of functions is behind; Tab takes one from it, Enter enters', async () => {
    const { page } = workbench;
    const { keyboard } = page;
    const list = page.getByText('PHULUC.VERDICT', { exact: true });
    await workbench.select('A5');
    await keyboard.type('=PHULUC.');
    await list.waitFor();
    await workbench.type(`TARGET(${UNEMPLOYMENT})`);
    await shows('A5', 'dưới 2,45%');
    await workbench.select('A6');
    await keyboard.type('=PHULUC.G');
    await page.getByText('PHULUC.GAP', { exact: true }).waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await workbench.settled(() => workbench.formula('A6'), '=PHULUC.GAP()');
    await workbench.select('A6');
    await keyboard.press('Delete');
    await shows('A6', null);
  });

  test('leave a cell empty whose formula is deleted before its result comes', async () => {
    await workbench.select('A7');
    await workbench.resultInGrid('A7', '');
    await shows('A7', null);
  });

  test('follow the cell they ask about, and tell a blank from a zero', async () => {
    await formula('B1', `=PHULUC.VERDICT(${UNEMPLOYMENT};C1)`);
    await shows('B1', 'Chưa có số liệu');
    await formula('C1', '2,4');
    await shows('B1', 'Đạt');
    await formula('C1', '0');
    await shows('B1', 'Đạt');
    await formula('C1', '3');
    await shows('B1', 'Chưa đạt');
    // As in Excel the cell now holds 0,0245 under a percent format, which no function is told.
    await formula('C1', '2,45%');
    await shows('B1', 'Kiểm tra đơn vị');
  });

  test('say why they give an error', async () => {
    await formula('D1', '=PHULUC.TARGET("khong-co";"that-nghiep-chung")');
    await shows('D1', { error: '#N/A' });
    await workbench.select('E1');
    await workbench.select('D1');
    await workbench.page.getByText(/Không có kế hoạch "khong-co".*"binh-dinh"/).waitFor();
    await formula('D2', '=PHULUC.READ("1,234")');
    await shows('D2', { error: '#VALUE!' });
    await workbench.select('D2');
    await workbench.page.getByText(/"1,234" đọc được nhiều cách \(1\.234 hoặc 1,234\)/).waitFor();
  });

  test('know a plan as soon as the pane has taken it in', async () => {
    const { pane, page } = workbench;
    await formula('F1', '=PHULUC.TARGET("tinh-khac";"that-nghiep-chung")');
    await shows('F1', { error: '#N/A' });
    const made = await exportPlanFile({ ...binhDinh, id: 'tinh-khac', version: '7' });
    if (!('bytes' in made)) throw new Error('a text is too long');
    await pane.getByRole('tab', { name: 'Kế hoạch' }).click();
    const chooser = page.waitForEvent('filechooser');
    await pane.getByRole('button', { name: 'Nạp kế hoạch từ tệp…' }).click();
    await (await chooser).setFiles({ name: 'ke-hoach.xlsx', mimeType: '', buffer: Buffer.from(made.bytes) });
    await pane.getByText(/Đã nạp kế hoạch/).waitFor();
    await shows('F1', 'dưới 2,45%');
  });

  test('are saved by the names Excel gives them, and come back', async () => {
    expect(await workbench.differences()).toEqual([]);
    ({ bytes: saved } = await workbench.save());
    const xml = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml']!);
    expect(xml).toMatch(/_xldudf_PHULUC_GAP\((?:"|&quot;)binh-dinh/);
    expect(xml).not.toContain('PHULUC.');
    await workbench.openFile('cong-thuc.xlsx', saved);
    await workbench.page.getByText('Đã mở cong-thuc.xlsx.').waitFor();
    await shows('A1', 'Chưa đạt');
    await formula('C2', '2,4');
    await formula('B1', `=PHULUC.VERDICT(${UNEMPLOYMENT};C2)`);
    await shows('B1', 'Đạt');
    expect(await workbench.differences()).toEqual([]);
  });
});
