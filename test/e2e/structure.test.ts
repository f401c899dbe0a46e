import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

const UNEMPLOYMENT = 'Tỷ lệ thất nghiệp chung';

describe('what happens to the sheet while the pane is open', () => {
  let workbench: WorkbenchPage;

  beforeEach(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.insertAppendix();
    await workbench.goTo(UNEMPLOYMENT);
    await workbench.type('2,4');
    await workbench.row(UNEMPLOYMENT, '2,4').waitFor();
  });

  afterEach(async () => {
    const { errors } = workbench;
    await WorkbenchPage.closeAll();
    expect(errors).toEqual([]);
  });

  test('rows inserted and deleted, and undone: the pane goes to the right cell throughout', async () => {
    await workbench.select('A11');
    await workbench.command('sheet.command.insert-row-before', { value: 2 });
    await workbench.settled(() => workbench.value('H13'), 2.4);
    await workbench.settled(() => workbench.value('L13'), 'Đạt');
    await workbench.goTo(UNEMPLOYMENT);
    await workbench.type('2,45');
    await workbench.row(UNEMPLOYMENT, 'Chưa đạt').waitFor();
    expect(await workbench.value('H13')).toBe(2.45);
    await workbench.undo();
    await workbench.row(UNEMPLOYMENT, /2,4[^5]/).waitFor();
    await workbench.undo();
    await workbench.settled(() => workbench.value('H11'), 2.4);
    await workbench.settled(() => workbench.drawn('H11'), 2.4);

    await workbench.select('A11:A12');
    await workbench.command('sheet.command.remove-row', {});
    await workbench.pane.getByText(/Đã có 0\/4/).waitFor();
    await workbench.undo();
    await workbench.row(UNEMPLOYMENT, /2,4[^5]/).waitFor();
    expect([await workbench.value('H11'), await workbench.value('L11')]).toEqual([2.4, 'Đạt']);
    await workbench.settled(() => workbench.drawn('H11'), 2.4);
    await workbench.settled(() => workbench.drawn('L11'), 'Đạt');
  });

  test('a result deleted and brought back', async () => {
    await workbench.select('H11');
    await workbench.page.keyboard.press('Delete');
    await workbench.pane.getByText('Đã có 0/42').first().waitFor();
    await workbench.undo();
    await workbench.row(UNEMPLOYMENT, /2,4[^5]/).waitFor();
    await workbench.redo();
    await workbench.pane.getByText('Đã có 0/42').first().waitFor();
  });

  test('the sheet renamed: names, formulas and the pane follow', async () => {
    await workbench.command('sheet.command.set-worksheet-name', { name: 'Kết quả 6 tháng' });
    await workbench.pane.getByText('Kết quả 6 tháng').first().waitFor();
    await workbench.goTo(UNEMPLOYMENT);
    await workbench.type('2,45');
    await workbench.row(UNEMPLOYMENT, 'Chưa đạt').waitFor();
    expect(await workbench.sheetNames()).toEqual(['Sheet1', 'Kết quả 6 tháng']);
  });

  test('the sheet deleted: the pane offers to insert another', async () => {
    await workbench.command('sheet.command.remove-sheet', {});
    await workbench.settled(() => workbench.sheetNames(), ['Sheet1']);
    await workbench.pane.getByRole('button', { name: 'Chèn phụ lục' }).first().waitFor();
  });

  test('the whole sheet agrees with the grid after all of this', async () => {
    await workbench.select('C11');
    await workbench.command('sheet.command.insert-col-before', { value: 1 });
    await workbench.settled(() => workbench.value('I11'), 2.4);
    await workbench.undo();
    await workbench.settled(() => workbench.value('H11'), 2.4);
    expect(await workbench.differences()).toEqual([]);
  });
});
