/** Accepting a warning, and the gate before sending, over sheets in memory. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/port';
import { isoMoment } from '../../src/taskpane/model/day';
import { MemoryPort } from '../support/memoryPort';
import { appendix, plan, resultCell, rowOf, show, violations } from './support';

const LIFE = 'tuoi-tho-trung-binh';
const CELL = resultCell(LIFE);
const RECORD = 'Phiếu kiểm tra';

const withLife = (result: number | string) =>
  new MemoryPort([appendix({ values: new Map([[LIFE, { result, source: 'Cục Thống kê' }]]) })]);
const detail = () => screen.findByRole('region', { name: 'Chỉ tiêu đang chọn' });
const gate = () => screen.findByRole('region', { name: 'Kiểm tra trước khi gửi' });

/** Opens the detail of the life expectancy. */
async function openDetail(port: MemoryPort) {
  const shown = show(port);
  await shown.user.click(await rowOf(/Tuổi thọ trung bình/));
  return { ...shown, panel: within(await detail()) };
}

describe('accepting a warning', () => {
  it('asks for a reason, writes it into the record and settles the row', async () => {
    const { port, user, panel } = await openDetail(withLife(755));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    const reason = panel.getByRole('textbox', { name: /^Lý do chấp nhận/ });
    expect(document.activeElement).toBe(reason);
    await user.click(panel.getByRole('button', { name: 'Chấp nhận' }));
    expect(panel.getByText('Hãy ghi lý do.')).toBeTruthy();
    expect(port.sheetNames()).toEqual(['Phụ lục 2026']);

    await user.type(reason, '=Cục Thống kê xác nhận');
    expect(await violations()).toEqual([]);
    await user.click(panel.getByRole('button', { name: 'Chấp nhận' }));
    expect(await panel.findByText(/^Đã chấp nhận lúc .*: =Cục Thống kê xác nhận$/)).toBeTruthy();
    expect(await screen.findByText('Đã ghi vào phiếu kiểm tra là chấp nhận.')).toBeTruthy();
    expect(port.sheetNames()).toEqual(['Phụ lục 2026', RECORD]);
    expect(screen.queryByRole('button', { name: /^Cần xem lại/ })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is asked again once the value changes, and not when it comes back', async () => {
    const { port, user, panel } = await openDetail(withLife(755));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    await user.type(panel.getByRole('textbox', { name: /^Lý do/ }), 'đúng{Enter}vậy');
    await user.click(panel.getByRole('button', { name: 'Chấp nhận' }));
    await panel.findByText(/^Đã chấp nhận/);
    act(() => {
      port.type(CELL, 756);
    });
    expect(await panel.findByRole('button', { name: 'Chấp nhận, ghi lý do' })).toBeTruthy();
    act(() => {
      port.type(CELL, 755);
    });
    expect(await panel.findByText(/^Đã chấp nhận/)).toBeTruthy();
  });

  it('can be taken back', async () => {
    const { user, panel } = await openDetail(withLife(755));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    await user.type(panel.getByRole('textbox', { name: /^Lý do/ }), 'đúng');
    await user.click(panel.getByRole('button', { name: 'Chấp nhận' }));
    await user.click(await panel.findByRole('button', { name: 'Bỏ chấp nhận' }));
    expect(await panel.findByRole('button', { name: 'Chấp nhận, ghi lý do' })).toBeTruthy();
    expect(await screen.findByText('Đã bỏ chấp nhận.')).toBeTruthy();
  });

  it('closes on Esc without closing the detail, and is not offered for an error', async () => {
    const { port, user, panel } = await openDetail(withLife(755));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    await user.keyboard('{Escape}');
    expect(panel.queryByRole('textbox')).toBeNull();
    expect(await detail()).toBeTruthy();
    act(() => {
      port.type(CELL, 'rất cao');
    });
    await panel.findByText(/cần một con số/);
    expect(panel.queryByRole('button', { name: 'Chấp nhận, ghi lý do' })).toBeNull();
  });

  it('tells why Excel refused, and keeps the reason that was typed', async () => {
    const { port, user, panel } = await openDetail(withLife(755));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    await user.type(panel.getByRole('textbox', { name: /^Lý do/ }), 'đúng');
    port.failNext(new ExcelFailure('protected', 'x'));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(panel.getByDisplayValue('đúng')).toBeTruthy();
    expect(port.sheetNames()).toEqual(['Phụ lục 2026']);
  });
});

describe('the list of what is to be done', () => {
  it('accepts a warning where it is listed, sets it apart and goes on', async () => {
    const { user } = show(withLife(755), { view: 'check' });
    const list = within(await screen.findByRole('region', { name: 'Những điều cần xử lý' }));
    await user.click(list.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    await user.keyboard('đúng');
    expect(await violations()).toEqual([]);
    await user.click(list.getByRole('button', { name: 'Chấp nhận' }));
    await user.click(await screen.findByRole('button', { name: 'Đã chấp nhận 1' }));
    const accepted = within(screen.getByRole('region', { name: 'Những điều cần xử lý' }));
    expect(accepted.getByText(/^Đã chấp nhận lúc .*: đúng$/)).toBeTruthy();
    await user.click(accepted.getByRole('button', { name: 'Bỏ chấp nhận' }));
    await user.click(await screen.findByRole('button', { name: 'Tất cả 1' }));
    expect(list.getByRole('button', { name: 'Chấp nhận, ghi lý do' })).toBeTruthy();
  });
});

describe('the gate', () => {
  it('lists what stands in the way, one click from each to its cell, and stamps nothing meanwhile', async () => {
    const { port, user } = show(withLife('rất cao'));
    const region = within(await gate());
    expect(region.getByText('1 lỗi')).toBeTruthy();
    await user.click(region.getByRole('button', { name: /^Kiểm tra trước khi gửi/ }));
    expect(region.getByText('Chưa đóng dấu kiểm tra.')).toBeTruthy();
    const stamp = region.getByRole('button', { name: 'Đóng dấu đã kiểm tra' });
    expect(stamp.getAttribute('aria-disabled')).toBe('true');
    await user.click(stamp);
    expect(port.sheetNames()).toEqual(['Phụ lục 2026']);
    expect(await violations()).toEqual([]);
    const errors = within(region.getByRole('list', { name: '1 lỗi phải sửa trước khi gửi' }));
    await user.click(errors.getByRole('button', { name: new RegExp(`^${CELL} `) }));
    expect(port.calls.at(-1)).toBe(`selectCell ${CELL}`);
  });

  it('stamps with what is left open, and the stamp breaks when one cell changes', async () => {
    const { port, user } = show(withLife(75.5));
    const region = within(await gate());
    await user.click(region.getByRole('button', { name: /^Kiểm tra trước khi gửi/ }));
    expect(region.getByText(`${plan.indicators.length - 1} mục chưa có số liệu`)).toBeTruthy();
    await user.click(region.getByRole('button', { name: 'Vẫn đóng dấu đã kiểm tra' }));
    expect(await region.findByText(/^Đã đóng dấu lúc .*; số liệu còn nguyên từ đó\.$/)).toBeTruthy();
    expect(port.sheetNames()).toEqual(['Phụ lục 2026', RECORD]);
    const record = [...Array(20).keys()].map((row) => port.valueAt(`F${row}`, 1));
    expect(record).toContain(`Còn ${plan.indicators.length - 1} mục chưa có số liệu`);

    const other = resultCell('bac-si');
    act(() => {
      port.type(other, 12);
    });
    expect(await region.findByText(/nhưng nội dung đã điền đã bị sửa sau đó/)).toBeTruthy();
    const cells = within(region.getByRole('group', { name: 'Ô đã thay đổi' }));
    await user.click(cells.getByRole('button', { name: other }));
    expect(port.calls.at(-1)).toBe(`selectCell ${other}`);
    expect(await violations()).toEqual([]);
  });

  it('lists acceptances that count no more, and removes them', async () => {
    const { port, user, panel } = await openDetail(withLife(755));
    await user.click(panel.getByRole('button', { name: 'Chấp nhận, ghi lý do' }));
    await user.type(panel.getByRole('textbox', { name: /^Lý do/ }), 'đúng');
    await user.click(panel.getByRole('button', { name: 'Chấp nhận' }));
    await panel.findByText(/^Đã chấp nhận/);
    act(() => {
      port.type(CELL, 75.5);
    });
    const region = within(await gate());
    await user.click(region.getByRole('button', { name: /^Kiểm tra trước khi gửi/ }));
    expect(await region.findByText('1 lần chấp nhận không còn được tính')).toBeTruthy();
    await user.click(region.getByRole('button', { name: 'Xóa khỏi phiếu' }));
    await screen.findByText('Đã bỏ chấp nhận.');
    await waitFor(() => {
      expect(region.queryByText('1 lần chấp nhận không còn được tính')).toBeNull();
    });
  });

  it('speaks English too', async () => {
    const { user } = show(withLife(75.5), { language: 'en' });
    const region = within(await screen.findByRole('region', { name: 'Check before sending' }));
    await user.click(region.getByRole('button', { name: /^Check before sending/ }));
    expect(region.getByRole('button', { name: 'Stamp as checked all the same' })).toBeTruthy();
  });
});

test('a moment states the distance from UTC', () => {
  const date = new Date(2026, 9, 15, 9, 5);
  const offset = (minutes: number) => Object.assign(date, { getTimezoneOffset: () => minutes });
  expect(isoMoment(offset(-420))).toBe('2026-10-15T09:05+07:00');
  expect(isoMoment(offset(210))).toBe('2026-10-15T09:05-03:30');
  expect(isoMoment(offset(0))).toBe('2026-10-15T09:05+00:00');
});
