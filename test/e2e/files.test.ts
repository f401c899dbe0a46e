import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { chartSheetBook } from '../support/chartSheet';
import { phuluc } from '../support/cli';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

afterEach(() => WorkbenchPage.closeAll());

/** The workbook with parts that the workbench does not keep: a chart, a macro, a part nobody knows. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  return zipSync({
    ...unzipSync(bytes),
    'xl/charts/chart1.xml': strToU8(
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    ),
    'xl/drawings/drawing1.xml': strToU8(
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    ),
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    'xl/strange/part1.xml': strToU8('<strange/>'),
  });
}

test('the sample opens with its results, and saves without a question', async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.page.getByRole('button', { name: 'Bảng tính mẫu' }).click();
  await workbench.pane.getByText('Đã có 28/42').first().waitFor();
  const { name, bytes } = await workbench.save();
  expect(name).toBe('Phụ lục mẫu Bình Định.xlsx');
  const { code } = await phuluc(['check', name], { [name]: bytes });
  expect(code).not.toBe(2);
  expect(await workbench.differences()).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

async function openForeign(workbench: WorkbenchPage): Promise<Uint8Array> {
  await workbench.page.getByRole('button', { name: 'Bảng tính mẫu' }).click();
  await workbench.pane.getByText('Đã có 28/42').first().waitFor();
  const foreign = withForeignParts((await workbench.save()).bytes);
  await workbench.openFile('Báo cáo.xlsx', foreign);
  await workbench.page.getByText('Đã mở Báo cáo.xlsx').waitFor();
  await workbench.pane.getByText('Đã có 28/42').first().waitFor();
  return foreign;
}

test('a typed result is saved into a foreign file without a question, and the rest of it stays', async () => {
  const workbench = await WorkbenchPage.open();
  const foreign = await openForeign(workbench);
  await workbench.select('Z95');
  await workbench.type('Ghi thêm');
  const { name, bytes } = await workbench.save();
  expect(name).toBe('Báo cáo.xlsx');
  const [before, after] = [unzipSync(foreign), unzipSync(bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const differing = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part]!) !== 0);
  expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
  expect(new TextDecoder().decode(after['xl/worksheets/sheet1.xml'])).toContain('Ghi thêm');
  expect(workbench.errors).toEqual([]);
});

test('an appendix inserted into somebody’s workbook is saved beside their sheets, and those stay as they were', async () => {
  const workbench = await WorkbenchPage.open();
  const rows = [['Báo cáo của Phòng'], ['Số hộ', 1234.5]];
  const foreign = withForeignParts(await writeXlsx({ sheets: [{ name: 'Báo cáo', rows }] }));
  await workbench.openFile('Báo cáo.xlsx', foreign);
  await workbench.page.getByText('Đã mở Báo cáo.xlsx').waitFor();
  await workbench.insertAppendix();
  const { name, bytes } = await workbench.save();
  expect(name).toBe('Báo cáo.xlsx');
  const [before, after] = [unzipSync(foreign), unzipSync(bytes)];
  const kept = Object.keys(before).filter((part) =>
    /^xl\/(charts|drawings|strange|vba|worksheets)/.test(part),
  );
  expect(kept).toContain('xl/worksheets/sheet1.xml');
  for (const part of kept) expect(Buffer.compare(before[part]!, after[part]!)).toBe(0);
  const { code, out } = await phuluc(['check', name, '--json'], { [name]: bytes });
  expect(code).not.toBe(2);
  expect(JSON.parse(out)).toMatchObject({ files: [{ appendices: [{ plan: 'binh-dinh' }] }] });
  expect(workbench.errors).toEqual([]);
});

test('what cannot be saved into a foreign file is told with what would be lost, and a copy is offered', async () => {
  const workbench = await WorkbenchPage.open();
  await openForeign(workbench);
  await workbench.select('Z95');
  await workbench.command('sheet.command.insert-row-before', { value: 1 });

  await workbench.page.getByRole('button', { name: 'Lưu tệp' }).click();
  const dialog = workbench.page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('chèn hoặc xóa dòng, cột, ô');
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    'Biểu đồ',
    'Hình ảnh và hình vẽ',
    'Macro (VBA)',
    'Phần khác của tệp: xl/strange/part1.xml',
  ]);
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await dialog.waitFor({ state: 'detached' });

  await workbench.page.getByRole('button', { name: 'Lưu tệp' }).click();
  const { name, bytes } = await workbench.save(() =>
    dialog.getByRole('button', { name: 'Lưu bản sao' }).click(),
  );
  expect(name).toBe('Báo cáo (bản sao).xlsx');
  expect(Object.keys(unzipSync(bytes)).filter((part) => /chart|vba|strange/.test(part))).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

test('a file that is no workbook is refused in words', async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.openFile('ghi chú.xlsx', strToU8('not a zip'));
  const dialog = workbench.page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('ghi chú.xlsx');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  expect(await workbench.sheetNames()).toEqual(['Sheet1']);
});

test('a file with a chart sheet opens with its figures, says what is not shown, and keeps it when saved', async () => {
  const workbench = await WorkbenchPage.open();
  await workbench.openFile('biểu đồ.xlsx', chartSheetBook());
  const dialog = workbench.page.getByRole('dialog', { name: 'Đã mở, nhưng chưa hiện đủ' });
  await dialog.getByText('Trang biểu đồ (trang chỉ có một biểu đồ).').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await workbench.settled(() => workbench.sheetNames(), ['Số liệu']);
  await workbench.select('A1');
  await workbench.type('7');
  const { bytes } = await workbench.save();
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toContain('xl/chartsheets/sheet1.xml');
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<v>7</v>');
  expect(workbench.errors).toEqual([]);
});
