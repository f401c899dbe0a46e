/** A sheet whose words were typed in old encodings: the pane shows what they say, writes them in Unicode, and one undo takes all back. */
import { mkdirSync } from 'node:fs';
import type { RowValues } from '../../src/core/appendix/values';
import { cellAddress } from '../../src/core/workbook/address';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet } from '../support/appendix';
import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

const FOLDER = 'test-results/pane';
const FILE = 'Báo cáo cũ.xlsx';

/** Sources as they were typed with fonts of TCVN3 and VNI, and what they say. */
const SOURCES: readonly [indicator: string, typed: string, meant: string][] = [
  ['bac-si', 'B¸o c¸o cña Së Y tÕ', 'Báo cáo của Sở Y tế'],
  ['duoc-si', 'BiÓu thèng kª cuèi n¨m', 'Biểu thống kê cuối năm'],
  ['nuoc-sach-nong-thon', 'Baùo caùo cuûa Sôû Noâng nghieäp', 'Báo cáo của Sở Nông nghiệp'],
];
const typed = SOURCES.map(([, text]) => text);
const meant = SOURCES.map(([, , text]) => text);

const values = new Map(SOURCES.map(([id, source]): [string, RowValues] => [id, { result: 11, source }]));
const sheet = appendixSheet({ values });
const cells = typed.map((text) => {
  const { row, column } = sheet.cells.find(({ value }) => value === text)!;
  return cellAddress(row, column);
});

afterEach(() => WorkbenchPage.closeAll());

test('legacy text is listed, previewed, written in Unicode, and taken back whole by one undo', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const original = await writeWorkbook([sheet], { title: 'Báo cáo cũ' });
  const workbench = await WorkbenchPage.open({ reducedMotion: 'reduce' });
  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  const held = () => Promise.all(cells.map((cell) => workbench.value(cell)));
  const drawn = () => Promise.all(cells.map((cell) => workbench.drawn(cell)));

  await workbench.openFile(FILE, original);
  await workbench.page.getByText(`Đã mở ${FILE}`).waitFor();
  await workbench.pane.getByText('Đã có 3/42').first().waitFor();
  await button(/^Cần xử lý/).click();
  await workbench.toDo.getByRole('heading', { name: /Chữ theo bảng mã cũ/ }).waitFor();
  expect((await workbench.foundCells()).filter((cell) => cells.includes(cell)).sort()).toEqual(
    [...cells].sort(),
  );

  await button('Chuyển cả 3 ô sang Unicode…').click();
  const preview = workbench.pane.getByRole('group', { name: 'Chuyển chữ của 3 ô sang Unicode?' });
  for (const [at, text] of typed.entries()) {
    await preview.getByText(`“${text}”`).waitFor();
    await preview.getByText(`“${meant[at] ?? ''}”`).waitFor();
  }
  expect(await held()).toEqual(typed);
  expect(await violations(workbench.pane)).toEqual([]);
  for (const width of [320, 450]) {
    await workbench.setPaneWidth(width);
    await preview.scrollIntoViewIfNeeded();
    expect(await preview.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(false);
    await workbench.page.locator('#pane').screenshot({ path: `${FOLDER}/conversion-${width}.png` });
  }

  await preview.getByRole('button', { name: 'Ghi 3 ô' }).click();
  await workbench.settled(held, meant);
  await workbench.settled(drawn, meant);
  await workbench.pane.getByText('Đã chuyển chữ của 3 ô sang Unicode.', { exact: true }).waitFor();
  expect(await workbench.toDo.getByRole('heading', { name: /Chữ theo bảng mã cũ/ }).count()).toBe(0);
  expect(await workbench.differences()).toEqual([]);

  await button('Hoàn tác').click();
  await workbench.settled(held, typed);
  await workbench.settled(drawn, typed);
  await workbench.toDo.getByRole('heading', { name: /Chữ theo bảng mã cũ/ }).waitFor();
  expect(await workbench.differences()).toEqual([]);
  const saved = await workbench.save();
  expect(Buffer.compare(saved.bytes, original)).toBe(0);
  expect(workbench.errors).toEqual([]);
});
