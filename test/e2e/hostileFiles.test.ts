/** Files that send the library for other kinds off for ever: the pane and the page go on. */
import { growingOds, endlessXls } from '../xlsx/foreign/support/hostile';
import { bytesOf } from '../xlsx/foreign/support/workbooks';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

afterEach(() => WorkbenchPage.closeAll());

/** What the pane says of a file that is to be taken in as a plan. */
async function saidOf(workbench: WorkbenchPage, name: string, bytes: Uint8Array): Promise<string> {
  const { pane } = workbench;
  const section = pane.getByRole('region', { name: 'Định nghĩa kế hoạch' });
  await pane.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await section.getByText(name).waitFor({ timeout: 120_000 });
  return section.innerText();
}

test('the pane refuses what does not end, and reads the next file', async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.pane.getByRole('tab', { name: 'Kế hoạch' }).click();
  const refused = 'quá nhiều thời gian hoặc bộ nhớ';
  expect(await saidOf(workbench, 'lặp.xls', endlessXls(500_000))).toContain(refused);
  expect(await saidOf(workbench, 'phình.ods', growingOds())).toContain(refused);
  expect(await saidOf(workbench, 'thường.ods', bytesOf('ods'))).not.toContain(refused);
  expect(workbench.errors).toEqual([]);
});
