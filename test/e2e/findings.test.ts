import { binhDinh } from '../support/appendix';
import { checkedRows, figureOf, pastedColumn } from './figures';
import { ScriptTime } from './scriptTime';
import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

/** Six mistakes of a kind that paste brings in, as they are typed. */
const FAULTS: ReadonlyMap<string, string> = new Map([
  ['nguoi-co-cong', '140'],
  ['lao-dong-qua-dao-tao', 'nhiều'],
  ['bac-si', '11 (8 xã)'],
  ['duoc-si', '3,5 (8 xã)'],
  ['nha-o-xa-hoi', '12,9'],
  ['nuoc-sach-nong-thon', '0,412'],
]);

let workbench: WorkbenchPage;
let rowOf: (indicator: string) => number;
const cell = (indicator: string) => `H${rowOf(indicator)}`;
const listed = () => workbench.foundCells();
const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
const times: string[] = [];

/** Does something, waits until the pane shows it, and tells what that cost. */
async function costOf(
  what: string,
  work: () => Promise<unknown>,
  shown: () => Promise<unknown>,
): Promise<number> {
  const script = await ScriptTime.of(workbench);
  await workbench.page.waitForTimeout(500);
  await workbench.countRoundTrips();
  const time = await script.during(async () => {
    await work();
    await shown();
    // Whatever else Excel tells of it.
    await workbench.page.waitForTimeout(500);
  });
  const trips = await workbench.roundTrips();
  times.push(
    `${what.padEnd(22)} ${time.toFixed(1).padStart(6)} ms of script in the pane, ${trips} round trips`,
  );
  return trips;
}

describe('the list of findings', () => {
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.insertAppendix();
    const rows = await checkedRows((await workbench.save()).bytes);
    const places = new Map(rows.map(({ indicator, cell: place }) => [indicator, Number(place.slice(1))]));
    rowOf = (indicator) => places.get(indicator)!;
    await button(/^Cần xử lý/).click();
  });

  afterAll(async () => {
    console.info(times.join('\n'));
    await WorkbenchPage.closeAll();
  });

  test('holds the six faults of a pasted block of forty, at their cells, after one round trip', async () => {
    const entries = new Map(
      binhDinh.indicators
        .slice(0, 40)
        .map((indicator, index) => [
          rowOf(indicator.id),
          FAULTS.get(indicator.id) ?? figureOf(indicator, index),
        ]),
    );
    const first = Math.min(...entries.keys());
    // No two in a row that a fill handle could have made.
    const sources = new Map(Array.from(entries.keys(), (row) => [row, `Biểu ${row * row}`]));
    await workbench.select(`M${first}`);
    await workbench.paste(pastedColumn(sources, first));
    await workbench.settled(() => workbench.value(`M${first}`), `Biểu ${first * first}`);
    await workbench.select(`H${first}`);
    const trips = await costOf(
      'paste of 40 rows',
      () => workbench.paste(pastedColumn(entries, first)),
      () => workbench.pane.getByText('Đã có 40/42').first().waitFor(),
    );
    expect(trips).toBe(1);
    expect((await listed()).sort()).toEqual([...FAULTS.keys()].map(cell).sort());
    expect(await violations(workbench.pane)).toEqual([]);
  });

  test('is stepped through, next after next, in the pane and in the sheet', async () => {
    const order = await listed();
    await workbench.select('A1');
    for (const place of [0, 1, 2]) {
      await button(/^Sau/).click();
      await workbench.settled(() => workbench.selected(), order[place]);
      await workbench.pane.getByText(`${place + 1}/6`).waitFor();
    }
    // By its key, the keyboard stays in the pane, at the finding, although the sheet follows.
    await workbench.pane.locator('button[data-row]').first().focus();
    for (const place of [3, 4, 5, 0]) {
      await workbench.page.keyboard.press('F8');
      await workbench.settled(() => workbench.selected(), order[place]);
      await workbench.settled(
        () =>
          workbench.pane.evaluate(
            () => document.hasFocus() && document.activeElement?.textContent.includes('H'),
          ),
        true,
      );
    }
    await workbench.page.keyboard.press('Shift+F8');
    await workbench.settled(() => workbench.selected(), order[5]);
  });

  test('follows the selection of the sheet', async () => {
    await workbench.select(cell('bac-si'));
    await workbench.pane
      .locator('[aria-current=true]')
      .filter({ hasText: cell('bac-si') })
      .waitFor();
  });

  test('writes a suggestion by one click and takes it back by one', async () => {
    const homes = cell('nha-o-xa-hoi');
    const trips = await costOf(
      'suggestion applied',
      () => button('Áp dụng 12.900').click(),
      () => workbench.settled(async () => (await listed()).includes(homes), false),
    );
    expect(await workbench.value(homes)).toBe(12900);
    // Two for the write, one to read what it came to.
    expect(trips).toBe(3);
    await button('Hoàn tác').click();
    await workbench.settled(() => workbench.value(homes), 12.9);
    await workbench.settled(async () => (await listed()).length, 6);
  });

  test('writes all suggestions of a kind after a look at them, and takes all back by one click', async () => {
    await button('Áp dụng cả 2 gợi ý…').click();
    await workbench.pane.getByText('Ghi số gợi ý vào 2 ô?').waitFor();
    expect(await violations(workbench.pane)).toEqual([]);
    await button('Ghi 2 ô').click();
    await workbench.settled(async () => (await listed()).length, 4);
    expect([await workbench.value(cell('bac-si')), await workbench.value(cell('duoc-si'))]).toEqual([
      11, 3.5,
    ]);
    await button('Hoàn tác').click();
    await workbench.settled(async () => (await listed()).length, 6);
    expect(await workbench.value(cell('bac-si'))).toBe('11 (8 xã)');
  });

  test('follows typing, fill, undo, deletion of rows and a new name in a round trip or two', async () => {
    const target = cell('lao-dong-qua-dao-tao');
    await workbench.select(target);
    const typing = await costOf(
      'a number typed',
      () => workbench.type('35'),
      () => workbench.settled(async () => (await listed()).includes(target), false),
    );
    const undone = await costOf(
      'undone in the sheet',
      () => workbench.undo(),
      () => workbench.settled(async () => (await listed()).includes(target), true),
    );
    const filled = await costOf(
      'a word filled down',
      () => workbench.fillDown(target, 3),
      () => workbench.settled(async () => (await listed()).length > 6, true),
    );
    const before = await listed();
    await workbench.undo();
    await workbench.settled(async () => (await listed()).length, 6);
    expect(before.length).toBeGreaterThan(6);

    const row = rowOf('nuoc-sach-nong-thon');
    await workbench.select(`A${row}`);
    const deleted = await costOf(
      'a row deleted',
      () => workbench.command('sheet.command.remove-row', {}),
      () => workbench.toDo.getByText(/^Không thấy dòng của chỉ tiêu/).waitFor(),
    );
    await workbench.undo();
    await workbench.settled(async () => (await listed()).includes(`H${row}`), true);

    const renamed = await costOf(
      'the sheet renamed',
      () => workbench.command('sheet.command.set-worksheet-name', { name: 'Nộp tỉnh' }),
      () => workbench.pane.getByRole('heading', { name: 'Nộp tỉnh' }).waitFor(),
    );
    expect({ typing, undone, filled, deleted, renamed }).toEqual({
      typing: 1,
      undone: 1,
      filled: 1,
      deleted: 1,
      renamed: 2,
    });
    await button(/^Sau/).click();
    await workbench.settled(async () => (await listed()).includes(await workbench.selected()), true);
  });

  test('and a check of everything takes two, and draws nothing where nothing is new', async () => {
    const trips = await costOf(
      'everything checked',
      () => button(/^Kiểm tra$/).click(),
      () => workbench.page.waitForTimeout(300),
    );
    expect(trips).toBe(2);
  });

  test('nothing went wrong on the way', () => {
    expect(workbench.errors).toEqual([]);
  });
});
