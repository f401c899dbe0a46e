import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

/** The day of the machine the story runs on, as the pane counts from. */
const today = new Date();
const DAY = 86_400_000;

/** Whole days from today to a day of the calendar. */
function daysTo(year: number, month: number, day: number): number {
  const start = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - start) / DAY);
}

function left(days: number): string {
  if (days === 0) return 'hôm nay là hạn cuối';
  return days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`;
}

describe('the plan beside the sheet', () => {
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await WorkbenchPage.open();
  });

  afterEach(async () => {
    const { errors } = workbench;
    await WorkbenchPage.closeAll();
    expect(errors).toEqual([]);
  });

  test('what is due when: the days left this year, and how late last year is', async () => {
    const { pane } = workbench;
    const year = today.getFullYear();
    await pane.getByRole('tab', { name: 'Kế hoạch' }).click();
    const deadlines = pane.getByRole('region', { name: 'Hạn báo cáo' });
    await deadlines.getByText(`Trước ngày 30/11/${year}`).waitFor();
    // "Trước ngày 30/11" leaves the 29th as the last day in time.
    await deadlines.getByText(left(daysTo(year, 11, 29)), { exact: true }).waitFor();
    await deadlines.getByText(left(daysTo(year, 12, 14)), { exact: true }).waitFor();
    const panel = pane.getByRole('tabpanel', { name: 'Kế hoạch' });
    await panel.getByRole('combobox', { name: 'Năm báo cáo' }).selectOption(String(year - 1));
    await deadlines.getByText(left(daysTo(year - 1, 11, 29)), { exact: true }).waitFor();
  });

  test('a file for each unit, in one archive', async () => {
    const { pane, page } = workbench;
    await pane.getByRole('tab', { name: 'Kế hoạch' }).click();
    const panel = pane.getByRole('tabpanel', { name: 'Kế hoạch' });
    await panel.getByRole('combobox', { name: 'Kế hoạch' }).selectOption('minh-long@1');
    await panel.getByRole('combobox', { name: 'Năm báo cáo' }).selectOption('2026');
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Lập tệp cho các đơn vị' }).click();
    expect((await download).suggestedFilename()).toBe('phu-luc-minh-long-2026.zip');
    await panel.getByText('Đã lập 3 tệp').waitFor();
  });

  test('a task appendix with a task that is overdue, then done', async () => {
    const { pane } = workbench;
    await pane.getByText('Tiến độ nhiệm vụ').click();
    await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
    await pane.getByText('Đã có 0/17').waitFor();
    const first = await workbench.rowOf('task:iii-1');
    await workbench.select(`F${first}`);
    await workbench.type('1/6/2025');
    await workbench.select(`H${first}`);
    // The list of a cell catches what is typed; a paste goes into the cell, as it does in Excel.
    await workbench.paste('Đang thực hiện');
    await pane.getByRole('heading', { name: 'Quá hạn (1)' }).waitFor();
    await workbench.row('III.1', 'Đang thực hiện').waitFor();
    expect(await violations(pane)).toEqual([]);
    await workbench.setPaneWidth(320);
    await workbench.page.locator('#pane').screenshot({ path: 'test-results/pane/tasks-320.png' });

    await workbench.select(`G${first}`);
    await workbench.type('100%');
    await workbench.select(`H${first}`);
    await workbench.paste('Hoàn thành');
    await pane.getByRole('heading', { name: 'Hoàn thành (1)' }).waitFor();
    expect(await pane.getByRole('heading', { name: /Quá hạn/ }).count()).toBe(0);
    expect(await workbench.differences()).toEqual([]);
  });
});
