/** The coordinating department's week: returned files dropped on the pane, merged, written, saved, and late ones added. */
import type { Locator } from 'playwright-core';
import type { MergeAnswer } from '../../scripts/merge-truth/mergeJson';
import { compareWithTruth } from '../../scripts/merge-truth/compare';
import { makeSamples } from '../../scripts/merge-truth/run';
import type { Files } from '../../scripts/merge-truth/run';
import type { Truth } from '../../src/core/samples/returned/truth';
import { phuluc } from '../support/cli';
import { FrameGaps } from './frameGaps';
import { violations } from './violations';
import { WorkbenchPage } from './workbenchPage';

jest.setTimeout(600_000);

const request = { plan: 'binh-dinh', year: '2026', units: '135', seed: '7' };
const REASON = '=đã đối chiếu qua điện thoại';
const PLAN = 'nộp/plan.json';
const PATIENCE = 240_000;

interface DecidedAnswer extends MergeAnswer {
  readonly conflicts: readonly (MergeAnswer['conflicts'][number] & {
    readonly open: boolean;
    readonly decision?: { readonly reason: string };
  })[];
}

/** What the command line finds in a workbook that the pane has written. */
async function mergedByCommand(files: Files, path: string): Promise<DecidedAnswer> {
  const { out } = await phuluc(['merge', path, '--plan', PLAN, '--year', '2026', '--json'], files);
  return JSON.parse(out) as DecidedAnswer;
}

let samples: Files;
let truth: Truth;
let names: string[];
let late: string[];
let planFile: Uint8Array;
let workbench: WorkbenchPage;
let saved: Uint8Array;
const figures: string[] = [];

const panelOf = ({ pane }: WorkbenchPage): Locator => pane.getByRole('tabpanel', { name: 'Tổng hợp' });
const listOf = (page: WorkbenchPage, name: string) =>
  panelOf(page)
    .getByRole('group', { name: 'Xem theo' })
    .getByRole('button', { name: new RegExp(`^${name}`) });

/** Takes files up, to be dropped. */
async function takeUp(page: WorkbenchPage, dropped: readonly string[]) {
  const files = dropped.map((name) => ({
    name: name.replace(/^.*\//, ''),
    text: Buffer.from(samples[name]!).toString('base64'),
  }));
  return page.pane.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { lastModified: Date.UTC(2026, 10, 25) }));
    }
    return data;
  }, files);
}

/** Drops files on the pane, as a person drags them there. */
async function drop(
  page: WorkbenchPage,
  dropped: readonly string[],
  transfer = takeUp(page, dropped),
): Promise<void> {
  const dataTransfer = await transfer;
  const zone = panelOf(page).getByRole('region', { name: 'Tệp các đơn vị gửi về' });
  await zone.dispatchEvent('drop', { dataTransfer });
}

const write = async (page: WorkbenchPage): Promise<void> => {
  await panelOf(page).getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.pane
    .getByText(/^Đã ghi 8 trang tổng hợp/)
    .first()
    .waitFor({ timeout: PATIENCE });
};

/** Selects a cell through Excel's own interface, as a click in another sheet does. */
const selectOn = (page: WorkbenchPage, sheet: string, address: string): Promise<void> =>
  page.pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(cell).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );

beforeAll(async () => {
  ({ files: samples, truth } = await makeSamples(request));
  names = Object.keys(samples).filter((name) => !/truth\.json|plan\.json/.test(name));
  late = names.filter((name) => name.endsWith('.xlsx')).slice(-2);
  const exported = await phuluc(['plan', 'export', PLAN, '-o', 'plan.xlsx'], samples);
  planFile = exported.files.get('plan.xlsx')!;
  workbench = await WorkbenchPage.open();
  await workbench.select('A1');
  await workbench.type('trang của tôi');
  expect(await workbench.value('A1')).toBe('trang của tôi');
});

afterAll(async () => {
  console.info(figures.join('\n'));
  await WorkbenchPage.closeAll();
});

test('a plan is imported and chosen for the merge', async () => {
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Kế hoạch' }).click();
  await pane.getByLabel('Chọn tệp kế hoạch (.xlsx)').setInputFiles({
    name: 'plan.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(planFile),
  });
  await pane.getByText(/Đã nạp kế hoạch/).waitFor();
  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  const plans = panelOf(workbench).getByRole('combobox', { name: 'Kế hoạch' });
  await plans.waitFor();
  await plans.selectOption({ index: (await plans.locator('option').count()) - 1 });
  await panelOf(workbench).getByRole('combobox', { name: 'Năm báo cáo' }).selectOption('2026');
});

test('files dropped are read one after the other, and the progress is seen', async () => {
  const { pane } = workbench;
  const early = names.filter((name) => !late.includes(name));
  await pane.evaluate(() => {
    const seen = new Set<string>();
    (window as unknown as { seen: Set<string> }).seen = seen;
    new MutationObserver(() => {
      const text = /Đã đọc \d+\/\d+ tệp/.exec(document.body.textContent)?.[0];
      if (text !== undefined) seen.add(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const taken = await takeUp(workbench, early);
  const gaps = await FrameGaps.watch(pane);
  const before = Date.now();
  await drop(workbench, early, Promise.resolve(taken));
  await panelOf(workbench).getByRole('button', { name: 'Dừng' }).waitFor();
  await panelOf(workbench).getByText(`Đã đọc ${early.length} tệp`).first().waitFor({ timeout: PATIENCE });
  figures.push(
    `${early.length} files read in ${((Date.now() - before) / 1000).toFixed(1)} s; longest times without a frame: ${(await gaps.longest()).join(', ')} ms`,
  );
  const seen = await pane.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.every((text) => text.endsWith(`/${early.length} tệp`))).toBe(true);
});

test('what cannot be read is refused alone, with what to do about it', async () => {
  await listOf(workbench, 'Tệp').click();
  await panelOf(workbench)
    .getByRole('button', { name: /^Không nhận/ })
    .click();
  const list = panelOf(workbench).getByRole('list', { name: 'Tệp' });
  await list.getByText(/có mật khẩu mở tệp; hãy mở bằng Excel, bỏ mật khẩu/).waitFor();
  await list.getByText(/cắt cụt/).waitFor();
  await list.getByText(/quá lớn khi giải nén/).waitFor();
  expect(await list.getByRole('listitem').count()).toBeLessThan(20);
  expect(await violations(workbench.pane)).toEqual([]);
});

test('a conflict is shown side by side and decided with a reason, never without', async () => {
  await listOf(workbench, 'Mâu thuẫn').click();
  const conflict = panelOf(workbench)
    .getByRole('list', { name: 'Mâu thuẫn' })
    .getByRole('listitem')
    .filter({ has: workbench.pane.getByRole('radio') })
    .first();
  await conflict.waitFor();
  expect(await conflict.getByRole('radio', { checked: true }).count()).toBe(0);
  await conflict.getByRole('button', { name: 'Quyết định' }).click();
  await conflict.getByText('Hãy chọn một số liệu.').waitFor();
  await conflict.getByRole('radio').first().check();
  await conflict.getByRole('button', { name: 'Quyết định' }).click();
  await conflict.getByText('Hãy ghi lý do.').waitFor();
  await conflict.getByRole('textbox').fill(REASON);
  await conflict.getByRole('button', { name: 'Quyết định' }).click();
  await panelOf(workbench)
    .getByRole('button', { name: /^Đã quyết định 1/ })
    .click();
  await panelOf(workbench).getByText(`: ${REASON}`).waitFor();
});

test('a unit that sent nothing can be reminded', async () => {
  await listOf(workbench, 'Đơn vị').click();
  const copy = panelOf(workbench)
    .getByRole('button', { name: /^Sao chép nội dung nhắc/ })
    .first();
  await copy.click();
  await copy.getByText('Đã sao chép').waitFor();
  expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Kính gửi /);
});

test('it is written into the workbook in parts, and nothing else is touched', async () => {
  const gaps = await FrameGaps.watch(workbench.pane);
  await workbench.countRoundTrips();
  const before = Date.now();
  await write(workbench);
  const took = Date.now() - before;
  // What was written is still being drawn.
  await workbench.page.waitForTimeout(5000);
  figures.push(
    `written in ${(took / 1000).toFixed(1)} s and ${await workbench.roundTrips()} round trips; longest times without a frame, the grid's own work among them: ${(await gaps.longest()).join(', ')} ms`,
  );
  expect(await workbench.sheetNames()).toEqual([
    'Sheet1',
    'Phụ lục tổng hợp 2026',
    'Đơn vị x chỉ tiêu',
    'Độ phủ',
    'Mâu thuẫn',
    'Tình hình nộp',
    'Nguồn số liệu',
    'Tệp đã nhận',
    'Điểm cần xem lại',
    'PL_TongHop',
  ]);
  await selectOn(workbench, 'Sheet1', 'A1');
  expect(await workbench.value('A1')).toBe('trang của tôi');
});

test('one click on a figure shows where it came from', async () => {
  await selectOn(workbench, 'Đơn vị x chỉ tiêu', await workbench.firstNumber('Đơn vị x chỉ tiêu', 4));
  const origin = workbench.pane.getByRole('region', { name: 'Nguồn của ô đang chọn' });
  await origin
    .getByText(/trang “.+”, ô [A-Z]+\d+/)
    .first()
    .waitFor();
  await origin.getByText('Chi tiết nguồn').first().click();
  expect(await origin.innerText()).toMatch(/[0-9a-f]{64}/);
  await selectOn(workbench, 'Phụ lục tổng hợp 2026', 'H9');
  await origin.getByText(/Có số liệu của \d+\/\d+ đơn vị/).waitFor();
  ({ bytes: saved } = await workbench.save());
  expect(workbench.errors).toEqual([]);
});

test('opened again, it takes the late files in and keeps the decision', async () => {
  const other = await WorkbenchPage.open();
  await other.openFile('tổng hợp.xlsx', saved);
  await other.pane.getByText('Phụ lục tổng hợp 2026').first().waitFor();
  await other.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  const panel = panelOf(other);
  await panel.getByText(/Sổ này đang tổng hợp năm 2026/).waitFor({ timeout: PATIENCE });
  await panel.getByText('Sổ đã ghi đủ, không có gì mới.').first().waitFor();
  await drop(other, late);
  await panel.getByText('Đã đọc 2 tệp').first().waitFor({ timeout: PATIENCE });
  await listOf(other, 'Mâu thuẫn').click();
  await panel.getByRole('button', { name: /^Đã quyết định 1/ }).waitFor();
  await write(other);
  await panel.getByText('Sổ đã ghi đủ, không có gì mới.').first().waitFor();

  // The same once more changes nothing.
  await drop(other, names.slice(0, 10));
  await panel.getByText('Đã đọc 10 tệp, 10 tệp đã có từ trước').first().waitFor({ timeout: PATIENCE });
  await panel.getByText('Sổ đã ghi đủ, không có gì mới.').first().waitFor();

  const { bytes } = await other.save();
  const ours = await mergedByCommand({ ...samples, 'gộp.xlsx': bytes }, 'gộp.xlsx');
  expect(ours.conflicts.filter(({ decision }) => decision)).toMatchObject([
    { open: false, decision: { reason: REASON } },
  ]);
  expect(compareWithTruth(ours, truth)).toMatchObject({ lost: [], wrong: [], invented: [] });
  expect(other.errors).toEqual([]);
});
