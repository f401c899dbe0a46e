import { act, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/port';
import { MemoryPort } from '../support/memoryPort';
import { appendix, resultCell, rowOf, show, violations } from './support';

const filled = () =>
  new MemoryPort([
    appendix({
      values: new Map([
        ['nha-o-xa-hoi', { result: 12.9, source: 'Sở Xây dựng' }],
        ['that-nghiep-chung', { result: 2.45, source: 'Cục Thống kê' }],
        ['bac-si', { result: 12, source: 'Sở Y tế' }],
      ]),
    }),
  ]);

describe('axe finds nothing wrong', () => {
  it('while loading', async () => {
    const port = new MemoryPort();
    port.hold();
    show(port);
    expect(screen.getByText('Đang đọc sổ tính…')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('where there is no appendix, the list of units open', async () => {
    const { user } = show(new MemoryPort());
    await user.click(await screen.findByRole('combobox', { name: 'Đơn vị báo cáo' }));
    expect(await violations()).toEqual([]);
    await user.keyboard('zzz');
    expect(await violations()).toEqual([]);
  });

  it.each(['cellEditMode', 'tooOld', 'unknown'] as const)('where reading fails with %s', async (reason) => {
    const port = new MemoryPort();
    port.failNext(new ExcelFailure(reason, 'x'));
    show(port);
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
  });

  it('where nothing is reported', async () => {
    show();
    await screen.findByText(/Chưa có số liệu nào/);
    expect(await violations()).toEqual([]);
  });

  it('with a detail, a stale mark, a failure and a notice', async () => {
    const { port, user } = show(filled());
    await user.click(await rowOf(/Số căn nhà ở xã hội/));
    await user.click(screen.getByRole('button', { name: 'Áp dụng 12.900' }));
    act(() => {
      port.type(resultCell('duoc-si'), 2, { remote: true });
    });
    await screen.findByRole('button', { name: 'Kiểm tra lại' });
    expect(await violations()).toEqual([]);
    port.failNext(new ExcelFailure('protected', 'x'));
    await user.click(screen.getByRole('button', { name: 'Đánh dấu trong bảng' }));
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
  });

  it('in the quick check, in English', async () => {
    const { user } = show(filled(), { language: 'en' });
    await user.click(screen.getByRole('tab', { name: 'Quick check' }));
    await user.click(await screen.findByRole('combobox', { name: 'Indicator' }));
    await user.keyboard('hdi{Enter}Đạt');
    expect(await violations()).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('reaches the list in one stop, moves in it by arrows and goes to the cell by Enter', async () => {
    const { port, user } = show(filled());
    const first = await rowOf(/Số căn nhà ở xã hội/);
    screen.getByRole('searchbox').focus();
    await user.tab();
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await rowOf(/Tỷ lệ thất nghiệp chung/));
    await user.keyboard('{Enter}');
    expect(port.calls.at(-1)).toBe(`selectCell ${resultCell('that-nghiep-chung')}`);
    await user.keyboard('{End}{Home}');
    expect(document.activeElement).toBe(first);
    // The detail is the next stop: its buttons follow the list.
    await user.tab();
    const detail = await screen.findByRole('region', { name: 'Chỉ tiêu đang chọn' });
    expect(document.activeElement).toBe(within(detail).getByRole('button', { name: 'Đóng' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Chỉ tiêu đang chọn' })).toBeNull();
  });

  it('moves between the tabs by arrows', async () => {
    const { user } = show();
    screen.getByRole('tab', { name: 'Phụ lục' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Tổng hợp' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Kế hoạch' }));
    expect(screen.getByRole('tabpanel', { name: 'Kế hoạch' })).toBeTruthy();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Phụ lục' }));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Kiểm tra nhanh' }));
  });
});

describe('the language', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('is switched in the header, kept, and told to the document', async () => {
    const { user } = show();
    await rowOf(/Tỷ lệ thất nghiệp chung/);
    expect(document.documentElement.lang).toBe('vi');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByText('0 of 42 indicators reported')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('phuluc.language')).toBe('en');
  });

  it('can be switched where storage is forbidden', async () => {
    const forbidden = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user } = show(new MemoryPort(), { language: 'en' });
    await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    expect(screen.getByRole('tab', { name: 'Phụ lục' })).toBeTruthy();
    forbidden.mockRestore();
  });
});

describe('a screen reader', () => {
  it('hears one sentence after a check, and not every keystroke of a search', async () => {
    const { port, user } = show(filled());
    await rowOf(/Số căn nhà ở xã hội/);
    const heard = () => document.querySelector('[role=status]')?.textContent;
    await waitFor(() => {
      expect(heard()).toBe(
        'Đã kiểm tra: Đã có 3/42 chỉ tiêu, Cần xem lại: 1, Chưa đạt: 1, Chưa có số liệu: 39.',
      );
    });
    const before = heard();
    await user.type(screen.getByRole('searchbox'), 'nha');
    expect(heard()).toBe(before);
    act(() => {
      port.type(resultCell('duoc-si'), 3);
    });
    await waitFor(() => {
      expect(heard()).toMatch(/Đã có 4\/42/);
    });
  });
});
