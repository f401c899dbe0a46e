/** A folder of returned files dragged onto the pane from the machine's own file manager. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeSamples } from '../../scripts/merge-truth/run';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

const FIRST = 'Đợt 1';
const SECOND = 'Đợt 2/gửi lại';
/** A browser lists a folder by the hundred. */
const IN_FIRST = 104;

let folder: string;
let count: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'phuluc-'));
  const { files } = await makeSamples({ plan: 'binh-dinh', year: '2026', units: '110', seed: '3' });
  const returned = Object.entries(files).filter(([name]) => name.endsWith('.xlsx'));
  count = returned.length;
  for (const each of [FIRST, SECOND]) await mkdir(path.join(folder, each), { recursive: true });
  for (const [at, [name, bytes]] of returned.entries())
    await writeFile(path.join(folder, at < IN_FIRST ? FIRST : SECOND, path.basename(name)), bytes);
  await writeFile(path.join(folder, 'công văn.docx'), 'không phải bảng tính');
});

afterAll(async () => {
  await WorkbenchPage.closeAll();
  await rm(folder, { recursive: true, force: true });
});

test('every workbook of a dropped folder is read, folders within it and more than a hundred files included', async () => {
  const workbench = await WorkbenchPage.open();
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  const panel = pane.getByRole('tabpanel', { name: 'Tổng hợp' });
  await panel.getByRole('combobox', { name: 'Năm báo cáo' }).selectOption('2026');
  const zone = panel.getByRole('region', { name: 'Tệp các đơn vị gửi về' });
  await workbench.dropFromDisk(zone, [folder]);
  await panel.getByText(`Đã đọc ${count} tệp`).first().waitFor({ timeout: 120_000 });
  expect(await panel.innerText()).toContain('công văn.docx');
  expect(workbench.errors).toEqual([]);
});
