/** What the model leaves to the grid: formulas it does not know, and conditional formats. */
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(180_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});

afterAll(async () => {
  const { errors } = workbench;
  await WorkbenchPage.closeAll();
  expect(errors).toEqual([]);
});

const type = async (address: string, text: string) => {
  await workbench.select(address);
  await workbench.type(text);
};
const shows = async (address: string, wanted: unknown) => {
  await workbench.settled(() => workbench.value(address), wanted);
  await workbench.settled(() => workbench.drawn(address), wanted);
};

test('a formula that only the grid knows follows one that the model works out, and is followed', async () => {
  await type('A1', '2');
  await type('B1', '=A1*2');
  await type('C1', '=STDEV(B1;10)*SQRT(2)');
  await type('D1', '=C1+1');
  await shows('B1', 4);
  await shows('D1', 7);
  await type('A1', '5');
  await shows('B1', 10);
  await shows('C1', 0);
  await shows('D1', 1);
});

test('a formula that no longer asks such a one is the model’s again, and one that begins to is the grid’s', async () => {
  await type('C1', '6');
  await shows('D1', 7);
  await type('C1', '=STDEV(A1;B1)*SQRT(2)');
  await shows('C1', 5);
  await shows('D1', 6);
  await type('A1', '4');
  await shows('D1', 5);
  await workbench.undo();
  await shows('D1', 6);
  expect(await workbench.differences()).toEqual([]);
});

test('a sheet behind is calculated as well', async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Sau');
      sheet.getRange('A1:B1').formulas = [['=Sheet1!B1+1', '=ROUND(STDEV(Sheet1!B1,A1)*SQRT(2),6)']];
      await context.sync();
    }),
  );
  await type('A1', '10');
  await shows('A1', 10);
  const behind = () =>
    workbench.page.evaluate(() => {
      const { host } = window as unknown as {
        host: { workbook: { sheets: { value: (row: number, column: number) => unknown }[] } };
      };
      return [host.workbook.sheets[1]?.value(0, 0), host.workbook.sheets[1]?.value(0, 1)];
    });
  await workbench.settled(behind, [21, 1]);
  expect(await workbench.differences()).toEqual([]);
});

test('what is drawn behind takes nothing away of what is being typed', async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nữa');
      sheet.getRange('A1:C20').values = Array.from({ length: 20 }, () => [1, 2, 3]);
      await context.sync();
    }),
  );
  await workbench.select('A1');
  await workbench.page.keyboard.type('12345678', { delay: 150 });
  await workbench.page.keyboard.press('Enter');
  await shows('A1', 12345678);
  expect(await workbench.differences()).toEqual([]);
});

test('what is typed at once, while the choice of its cell is still being drawn, is there', async () => {
  const rows = Array.from({ length: 12 }, (_, at) => at + 5);
  for (const row of rows) {
    await workbench.select(`B${row}`);
    // The page is late with its next frame, as on a busy PC.
    await workbench.page.evaluate(() => {
      for (const end = performance.now() + 60; performance.now() < end;);
    });
    await workbench.page.keyboard.type('đã gõ');
    await workbench.page.keyboard.press('Enter');
  }
  for (const row of rows) expect([row, await workbench.value(`B${row}`)]).toEqual([row, 'đã gõ']);
});

test('a conditional format that compares with a text is drawn, follows an edit, and goes with its rule', async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('F1:G3');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=F1="chưa báo cáo"';
      format.custom.format.fill.color = '#FFC7CE';
      await context.sync();
    }),
  );
  const fill = () => workbench.drawnFill('G2');
  await workbench.settled(fill, null);
  await type('G2', 'Chưa báo cáo');
  await workbench.settled(fill, '#FFC7CE');
  await type('G2', '12');
  await workbench.settled(fill, null);
  await workbench.undo();
  await workbench.settled(fill, '#FFC7CE');
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('F1:G3').conditionalFormats.clearAll();
      await context.sync();
    }),
  );
  await workbench.settled(fill, null);
});
