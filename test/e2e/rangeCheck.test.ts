import { mkdirSync } from 'node:fs';
import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

const FOLDER = 'test-results/pane';

/** A table that did not come from the template: a title, headings over two rows, a row of numbers, sections. */
const TABLE = [
  ['BIỂU TỔNG HỢP CỦA ĐƠN VỊ'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'],
  ['', '', '', 'Năm 2025', 'Năm 2026'],
  ['A', 'B', 'C', '1', '2'],
  ['I', 'Lao động, việc làm'],
  ['1', 'Tỷ lệ thất nghiệp chung', '%', '2,6', '2,45'],
  ['2', 'Tỷ lệ lao động qua đào tạo', '%', '38', '41'],
  ['3', 'Số cây xanh đã trồng', 'cây', '120', '130'],
  ['4', 'Tỷ lệ thất nghiệp khu vực thành thị', '%', '3', '1,5 hoặc 2'],
];

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
] as const;

describe.each(LOOKS)('a selected range of any sheet, %s', (name, options) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    workbench = await WorkbenchPage.open({ ...options, reducedMotion: 'reduce' });
    await workbench.select('A1');
    await workbench.paste(TABLE.map((row) => row.join('\t')).join('\n'));
    await workbench.settled(() => workbench.value('E6'), 2.45);
  });

  afterAll(async () => {
    const { errors } = workbench;
    await WorkbenchPage.closeAll();
    expect(errors).toEqual([]);
  });

  test('is matched, judged, decided, written beside and taken back', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: 'Kiểm tra nhanh' }).click();
    const part = pane.getByRole('region', { name: 'Kiểm tra vùng chọn' });
    await part.waitFor();
    await workbench.select('A2:E9');
    await part.getByRole('button', { name: 'Kiểm tra vùng đang chọn' }).click();
    await part.getByText('Khớp 2, cần hỏi 1, không khớp 1 dòng').first().waitFor();
    await part.getByText('Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)').waitFor();
    expect(await violations(pane)).toEqual([]);
    for (const width of [320, 450]) {
      await workbench.setPaneWidth(width);
      await pane.locator('#panel-quickCheck').evaluate((panel) => {
        panel.scrollTop = panel.querySelector('section')?.offsetTop ?? 0;
      });
      await workbench.page.locator('#pane').screenshot({ path: `${FOLDER}/range-${name}-${width}.png` });
    }

    await part.getByRole('button', { name: /^Là 2\.3 / }).click();
    await part.getByText('Khớp 3, cần hỏi 0, không khớp 1 dòng').first().waitFor();
    await part.getByRole('button', { name: 'Ghi 3 đánh giá cạnh bảng' }).click();
    await pane.getByText('Đã ghi 3 đánh giá cạnh bảng.').first().waitFor();
    await workbench.settled(() => workbench.value('F6'), 'Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)');
    expect(await workbench.value('F3')).toBe('Đánh giá so với mục tiêu 2030');
    expect(await workbench.value('F7')).toMatch(/^Vượt mục tiêu 2030|^Đạt mục tiêu 2030/);
    expect(await workbench.value('F8')).toBeNull();
    expect(await workbench.value('F9')).toMatch(/^Cần kiểm tra: "1,5 hoặc 2"/);
    expect(await part.getByText(/đã được sửa sau khi kiểm tra/).count()).toBe(0);
    expect(await workbench.differences()).toEqual([]);

    await part.getByRole('button', { name: 'Hoàn tác' }).click();
    await workbench.settled(
      () => Promise.all(['F3', 'F6', 'F7', 'F9'].map((cell) => workbench.value(cell))),
      [null, null, null, null],
    );

    await part.getByRole('button', { name: /^E6 Tỷ lệ thất nghiệp chung/ }).click();
    await workbench.settled(
      () =>
        workbench.page.evaluate(() => {
          const { row, column } = (
            window as unknown as {
              host: { workbook: { activeSheet: { selection: { row: number; column: number } } } };
            }
          ).host.workbook.activeSheet.selection;
          return [row, column];
        }),
      [5, 4],
    );
  });
});
