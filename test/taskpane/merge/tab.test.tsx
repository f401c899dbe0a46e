import { within } from '@testing-library/react';
import { MEMORY_SHEET } from '../../../src/core/mergeWorkbook/memory';
import { MemoryPort } from '../../support/memoryPort';
import { violations } from '../support';
import { choose, returned, showMerge } from './support';
import type { Shown } from './support';

const WATER = 'nuoc-sach-nong-thon';
const UNIT = 'ubnd-xa-an-lao';
const OTHER = 'ubnd-xa-an-hoa';
const water = (numerator: number, denominator: number) => ({
  [WATER]: { numerator, denominator, result: (100 * numerator) / denominator },
});
const broken = () => new File(['không phải sổ tính'], 'hỏng.xlsx');

const first = () => returned('a.xlsx', UNIT, water(900, 1000));
const second = () => returned('a2.xlsx', UNIT, water(950, 1000), Date.UTC(2026, 9, 3));
const third = () => returned('b.xlsx', OTHER, water(50, 100));

const button = ({ panel }: Shown, name: string | RegExp) => panel.findByRole('button', { name });

/** The conflict's own place in the list. */
async function conflict(shown: Shown) {
  await shown.user.click(await button(shown, /^Mâu thuẫn/));
  const list = await shown.panel.findByRole('list', { name: 'Mâu thuẫn' });
  const [item] = await within(list).findAllByRole('listitem');
  return within(item!);
}

async function decide(shown: Shown, reason: string): Promise<void> {
  const own = await conflict(shown);
  const [choice] = await own.findAllByRole('radio');
  await shown.user.click(choice!);
  await shown.user.type(own.getByRole('textbox'), reason);
  await shown.user.click(own.getByRole('button', { name: 'Quyết định' }));
  await shown.panel.findByText(new RegExp(`^Quyết định lúc .*: ${reason}$`));
}

async function write(shown: Shown, name = 'Ghi vào sổ'): Promise<void> {
  await shown.user.click(await button(shown, name));
  await shown.panel.findByText('Sổ đã ghi đủ, không có gì mới.');
}

test('every file has an outcome, and one that cannot be read harms no other', async () => {
  const shown = await showMerge();
  await choose(shown, await first(), await third(), broken());
  expect(await shown.panel.findByText('Đã đọc 3 tệp, 1 tệp không nhận.')).toBeTruthy();
  await shown.user.click(await button(shown, /^Tệp/));
  const list = within(await shown.panel.findByRole('list', { name: 'Tệp' }));
  await list.findByText('a.xlsx');
  const outcome = (name: string) => list.getByText(name).parentElement!.textContent;
  expect(outcome('hỏng.xlsx')).toMatch(/^hỏng\.xlsxKhông nhận.*không phải sổ tính Excel; hãy chọn/);
  for (const name of ['a.xlsx', 'b.xlsx']) expect(outcome(name)).toMatch(/xlsxNhận, cần xem lại · .*An /);
  expect(await violations()).toEqual([]);
});

test('a conflict is proposed, never taken: a choice and a reason are asked for', async () => {
  const shown = await showMerge();
  await choose(shown, await first(), await second());
  const own = await conflict(shown);
  const radios = await own.findAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
  expect(own.getByText('gợi ý: tệp gửi sau')).toBeTruthy();
  expect(own.getAllByText('a.xlsx')).toHaveLength(1);
  const submit = own.getByRole('button', { name: 'Quyết định' });
  await shown.user.click(submit);
  expect(own.getByRole('alert').textContent).toBe('Hãy chọn một số liệu.');
  await shown.user.click(radios[0]!);
  await shown.user.click(submit);
  expect(own.getByText('Hãy ghi lý do.')).toBeTruthy();
  await decide(shown, '=theo biên bản');
  await shown.user.click(await button(shown, 'Bỏ quyết định'));
  expect(await (await conflict(shown)).findAllByRole('radio')).toHaveLength(2);
});

test('figures are shown with what is new about them and their cells', async () => {
  const shown = await showMerge();
  await choose(shown, await first());
  await shown.user.click(await button(shown, /^Số liệu/));
  await shown.user.click(await button(shown, /^Mới\s*1$/));
  const list = within(await shown.panel.findByRole('list', { name: 'Số liệu' }));
  const item = await list.findByText('90 (900/1.000)');
  expect(item.closest('li')!.textContent).toMatch(/a\.xlsx, trang “Phụ lục 2026”, ô [A-Z]+\d+/);
  expect(item.closest('li')!.textContent).toMatch(/SHA-256 của tệp: [0-9a-f]{64}/);
});

test('written, opened again, late files added: decisions and typed explanations stay, twice changes nothing', async () => {
  const port = new MemoryPort();
  const before = await showMerge(port);
  await choose(before, await first(), await second());
  await decide(before, '=theo biên bản');
  await write(before);
  expect(port.sheetNames()).toHaveLength(9);
  before.unmount();

  const [explained] = port.cellsWith('Phụ lục tổng hợp 2026', WATER);
  const [heading] = port.cellsWith('Phụ lục tổng hợp 2026', /^Nguyên nhân/);
  const cell = port.addressOf({ ...heading!, row: explained!.row });
  port.type(cell, 'Đã có kế hoạch bổ sung', {
    sheet: port.sheetNames().indexOf('Phụ lục tổng hợp 2026'),
  });
  const ATTACHED = '(Kèm theo Báo cáo số 12/BC-UBND)';
  const sheet = port.sheetNames().indexOf('Phụ lục tổng hợp 2026');
  const [attached] = port.cellsWith('Phụ lục tổng hợp 2026', /^\(Kèm theo/);
  port.type(port.addressOf(attached!), ATTACHED, { sheet });
  const label = `B${explained!.row}`;
  port.type(label, 'Nước sạch (cách gọi khác)', { sheet });
  const after = await showMerge(port);
  expect(await after.panel.findByText(/^1 nội dung gõ trong phụ lục tổng hợp sẽ mất/)).toBeTruthy();
  expect(after.panel.getByText(`${label}: Nước sạch (cách gọi khác)`)).toBeTruthy();
  expect(await after.panel.findByText(/Sổ này đang tổng hợp năm 2026/)).toBeTruthy();
  await choose(after, await third(), await first());
  expect(await after.panel.findByText('Đã đọc 2 tệp, 1 tệp đã có từ trước.')).toBeTruthy();
  await after.user.click(await button(after, /^Mâu thuẫn/));
  expect(await after.panel.findByText(/: =theo biên bản$/)).toBeTruthy();
  await write(after, 'Vẫn ghi, bỏ 1 nội dung đã gõ');
  expect(port.sheetNames().filter((name) => name.startsWith(MEMORY_SHEET))).toHaveLength(1);
  expect(port.sheetNames()).toHaveLength(9);
  const texts = port.cellsWith('Phụ lục tổng hợp 2026', 'Đã có kế hoạch bổ sung');
  expect(texts).toHaveLength(1);
  expect(port.cellsWith('Phụ lục tổng hợp 2026', ATTACHED)).toHaveLength(1);
});

test('a workbook whose memory somebody changed is not gone on with', async () => {
  const port = new MemoryPort();
  const before = await showMerge(port);
  await choose(before, await first());
  await write(before);
  before.unmount();
  port.type('A2', '>sửa<', { sheet: port.sheetNames().indexOf(MEMORY_SHEET) });
  const after = await showMerge(port);
  expect((await after.panel.findByRole('alert')).textContent).toContain('đã bị sửa');
  expect(after.panel.queryByRole('button', { name: 'Ghi vào sổ' })).toBeNull();
  expect(after.panel.queryByRole('button', { name: 'Chọn tệp…' })).toBeNull();
});

test('a selected figure shows where it came from', async () => {
  const port = new MemoryPort();
  const shown = await showMerge(port);
  await choose(shown, await first(), await third());
  await write(shown);
  const sheet = port.sheetNames().indexOf('Đơn vị x chỉ tiêu');
  const [unit] = port.cellsWith('Đơn vị x chỉ tiêu', /An Lão$/);
  const [count] = port.cellsWith('Đơn vị x chỉ tiêu', 900);
  expect(unit!.row).toBe(count!.row);
  port.select(port.addressOf(count!), sheet);
  const origin = within(await shown.panel.findByRole('region', { name: 'Nguồn của ô đang chọn' }));
  expect(await origin.findByText('được tính')).toBeTruthy();
  expect(origin.getAllByText('a.xlsx').length).toBeGreaterThan(0);
  expect(origin.getByText(/^[0-9a-f]{64}$/)).toBeTruthy();
});

test('units that owe something are listed with a text to copy', async () => {
  const shown = await showMerge();
  await choose(shown, await first());
  await shown.user.click(await button(shown, /^Đơn vị/));
  await shown.user.click(await button(shown, /^Chưa nộp/));
  const [copy] = await shown.panel.findAllByRole('button', { name: /^Sao chép nội dung nhắc/ });
  await shown.user.click(copy!);
  expect(await navigator.clipboard.readText()).toMatch(/^Kính gửi .*: đến nay chưa nhận được phụ lục/);
});

test('a unit whose figure stands in the way of the whole is not called complete: what to mend is named', async () => {
  const shown = await showMerge();
  await choose(
    shown,
    await returned('a.xlsx', 'ubnd-xa-an-lao', { 'nuoc-sach-nong-thon': { result: 'hơn nửa' } }),
  );
  await shown.user.click(await button(shown, /^Đơn vị/));
  await shown.user.click(await button(shown, /^Chưa đủ/));
  expect(await shown.panel.findByText('Cần sửa (1)')).toBeTruthy();
  expect(shown.panel.getByText(/: ô chưa đọc được \(hơn nửa\)$/)).toBeTruthy();
  await shown.user.click(await button(shown, /^Sao chép nội dung nhắc/));
  expect(await navigator.clipboard.readText()).toMatch(/“hơn nửa” ở ô \w+, trang “.*”, tệp a\.xlsx/);
});

test('starting over asks first where files or decisions would be lost', async () => {
  const shown = await showMerge();
  await choose(shown, await first(), await second());
  await decide(shown, 'theo biên bản');
  await shown.user.click(await button(shown, 'Làm lại từ đầu'));
  expect(
    await shown.panel.findByText(/bỏ 2 tệp đã đọc, 1 quyết định kèm lý do chưa ghi vào sổ/),
  ).toBeTruthy();
  await shown.user.click(await button(shown, 'Giữ lại'));
  expect(await shown.panel.findByText(/theo biên bản/)).toBeTruthy();
  await shown.user.click(await button(shown, 'Làm lại từ đầu'));
  await shown.user.click(await button(shown, 'Bỏ và làm lại'));
  expect(await shown.panel.findByRole('combobox', { name: /Kế hoạch/ })).toBeTruthy();
  expect(shown.panel.queryByText(/theo biên bản/)).toBeNull();
});

test('speaks English', async () => {
  const shown = await showMerge(undefined, { language: 'en' });
  await choose(shown, await first(), broken());
  expect(await shown.panel.findByText('Read 2 files, 1 refused.')).toBeTruthy();
  await shown.user.click(await button(shown, /^Files/));
  expect(await shown.panel.findByText(/not an Excel workbook/)).toBeTruthy();
});
