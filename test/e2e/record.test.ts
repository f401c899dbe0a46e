/** What is accepted with a reason, and the stamp of the last check, go with the file. */
import { phuluc } from '../support/cli';
import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

afterEach(() => WorkbenchPage.closeAll());

const LIFE = 'Tuổi thọ trung bình';

test('an accepted warning is still accepted after saving and opening, and a stamp breaks when one cell changes', async () => {
  const workbench = await WorkbenchPage.open();
  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  await workbench.insertAppendix();
  await workbench.goTo(LIFE);
  const cell = await workbench.selected();
  await workbench.select(cell.replace('H', 'M'));
  await workbench.type('Cục Thống kê');
  await workbench.select(cell);
  await workbench.type('755');
  await button(/^Cần xử lý 1$/).click();
  await workbench.settled(() => workbench.foundCells(), [cell]);

  await workbench.toDo.getByRole('button', { name: 'Chấp nhận, ghi lý do' }).click();
  await workbench.pane.getByRole('textbox', { name: /^Lý do chấp nhận/ }).fill('Cục Thống kê đã xác nhận');
  expect(await violations(workbench.pane)).toEqual([]);
  await button('Chấp nhận').click();
  await button(/^Đã chấp nhận 1$/).waitFor();
  await workbench.settled(() => workbench.foundCells(), []);
  await workbench.settled(() => workbench.sheetNames(), ['Sheet1', 'Phụ lục 2026', 'Phiếu kiểm tra']);

  await button(/^Kiểm tra trước khi gửi/).click();
  await button('Vẫn đóng dấu đã kiểm tra').click();
  await workbench.pane.getByText(/số liệu còn nguyên từ đó/).waitFor();
  expect(await violations(workbench.pane)).toEqual([]);
  const { name, bytes } = await workbench.save();
  const { out } = await phuluc(['check', name], { [name]: bytes });
  expect(out).toContain('Cục Thống kê đã xác nhận');

  // The pane starts anew with the file: until then the old one would answer.
  await workbench.pane.evaluate(() => {
    document.documentElement.dataset['before'] = '';
  });
  await workbench.openFile(name, bytes);
  await workbench.page.getByText(`Đã mở ${name}`).waitFor();
  await workbench.pane.locator('html:not([data-before])').waitFor({ state: 'attached' });
  await workbench.pane.getByText('Đã có 1/42').first().waitFor();
  await button(/^Cần xử lý/).click();
  await button(/^Đã chấp nhận 1$/).click();
  await workbench.toDo.getByText(/^Đã chấp nhận lúc .*: Cục Thống kê đã xác nhận$/).waitFor();
  await button(/^Kiểm tra trước khi gửi/).click();
  await workbench.pane.getByText(/số liệu còn nguyên từ đó/).waitFor();

  // The file opens on another sheet: the entry leads to its cell.
  await workbench.toDo.locator('button[data-row]').click();
  await workbench.settled(() => workbench.selected(), cell);
  await workbench.select(cell);
  await workbench.type('75,5');
  await workbench.pane.getByText(/nhưng nội dung đã điền đã bị sửa sau đó/).waitFor();
  await workbench.pane
    .getByRole('group', { name: 'Ô đã thay đổi' })
    .getByRole('button', { name: cell })
    .waitFor();
  expect(workbench.errors).toEqual([]);
});
