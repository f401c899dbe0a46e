import { act, screen, waitFor, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/port';
import { MemoryPort } from '../support/memoryPort';
import { appendix, chosen, resultCell, rowOf, show } from './support';

const detail = () => screen.findByRole('region', { name: 'Chỉ tiêu đang chọn' });

describe('a clerk', () => {
  it('inserts an appendix, types, sees the verdict and mends a mistake', async () => {
    const { port, user } = show(new MemoryPort());
    expect(await screen.findByRole('heading', { name: 'Sổ tính này chưa có phụ lục' })).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: 'Đơn vị báo cáo' }));
    const units = within(screen.getByRole('listbox', { name: 'Đơn vị báo cáo' }));
    expect(units.getAllByRole('option')[0]?.textContent).toBe('Toàn bộ kế hoạch');
    await user.keyboard('so xay{Enter}');
    expect(screen.getByDisplayValue('Sở Xây dựng')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Chèn phụ lục' }));

    expect(await screen.findByText(/Đã chèn trang “Phụ lục 2026”/)).toBeTruthy();
    expect(await screen.findByText('Chưa có số liệu nào.', { exact: false })).toBeTruthy();
    const homes = await rowOf(/Số căn nhà ở xã hội/);
    await user.click(homes);
    const address = /selectCell (\w+)/.exec(port.calls.at(-1) ?? '')![1]!;
    expect(within(await detail()).getByText('Chưa có số liệu')).toBeTruthy();

    act(() => {
      port.type(address, 12.9);
    });
    const apply = await screen.findByRole('button', { name: 'Áp dụng 12.900' });
    expect(within(await detail()).getByText(/có phần thập phân/)).toBeTruthy();
    // What stands there already is no remedy.
    expect(screen.getAllByRole('button', { name: /^Áp dụng/ })).toEqual([apply]);
    await user.click(apply);
    expect(port.valueAt(address)).toBe(12900);
    expect(await screen.findByText(`Đã ghi 12.900 vào ô ${address}.`)).toBeTruthy();
    expect(await within(await detail()).findByText(/^Đạt mục tiêu 2030/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(port.valueAt(address)).toBe(12.9);
    expect(await screen.findByRole('button', { name: 'Áp dụng 12.900' })).toBeTruthy();
  });

  it('is told where the new sheet got another name', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Chèn phụ lục khác' }));
    await user.click(screen.getByRole('button', { name: 'Chèn phụ lục' }));
    expect(
      await screen.findByText(/Đã có trang “Phụ lục 2026” nên phụ lục mới mang tên “Phụ lục 2026 \(2\)”/),
    ).toBeTruthy();
    const chooser = await screen.findByRole('combobox', { name: 'Phụ lục đang xem' });
    expect(chosen(chooser)).toBe('Phụ lục 2026 (2) – Toàn bộ kế hoạch');
  });

  it('sees a number just at a strict bound as not met, with the reason', async () => {
    const { port } = show();
    await rowOf(/Tỷ lệ thất nghiệp chung/);
    const address = resultCell('that-nghiep-chung');
    act(() => {
      port.select(address);
      port.type(address, 2.45);
    });
    expect(
      await within(await detail()).findByText('Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)'),
    ).toBeTruthy();
    expect(within(await detail()).getByText('0,00 điểm %')).toBeTruthy();
    expect((await rowOf(/Tỷ lệ thất nghiệp chung/)).getAttribute('aria-current')).toBe('true');
    expect(screen.getByText('Đã có 1/42 chỉ tiêu')).toBeTruthy();
  });

  it('marks what is doubtful in the sheet and takes the marks back', async () => {
    const homes = resultCell('nha-o-xa-hoi');
    const { port, user } = show(
      new MemoryPort([appendix({ values: new Map([['nha-o-xa-hoi', { result: 12.9 }]]) })]),
    );
    const toggle = await screen.findByRole('button', { name: 'Đánh dấu trong bảng' });
    await user.click(toggle);
    expect(port.marks.get(homes)?.tone).toBe('error');
    expect(port.marks.get(resultCell('that-nghiep-chung'))?.tone).toBe('warning');
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    await user.click(toggle);
    expect(port.marks.size).toBe(0);
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    expect(port.calls.filter((call) => /mark|restore/.test(call))).toEqual(['markCells 42', 'markCells 0']);
  });

  it('finds rows without diacritics and by verdict', async () => {
    const { user } = show(new MemoryPort([appendix({ values: new Map([['bac-si', { result: 11 }]]) })]));
    await rowOf(/Tỷ lệ thất nghiệp chung/);
    await user.type(screen.getByRole('searchbox', { name: 'Tìm chỉ tiêu' }), 'that nghiep');
    const list = screen.getByRole('region', { name: 'Chỉ tiêu' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Đạt 1' }));
    expect(within(list).getByText('Không có chỉ tiêu nào khớp.')).toBeTruthy();
    await user.click(within(list).getByRole('button', { name: 'Xem tất cả' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(42);
    await user.click(screen.getByRole('button', { name: 'Đạt 1' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  });

  it('is not told "red" before the target year, and is in it', async () => {
    const values = new Map([['bac-si', { result: 9 }]]);
    const before = show(new MemoryPort([appendix({ values })]));
    const neutral = (await rowOf(/Số bác sĩ/)).innerHTML;
    before.unmount();
    show(new MemoryPort([appendix({ values, year: 2030 })]));
    expect((await rowOf(/Số bác sĩ/)).innerHTML).not.toBe(neutral);
  });
});

describe('an edit', () => {
  it('reads one sheet again, however many cells were edited at once', async () => {
    const { port } = show();
    await rowOf(/Tỷ lệ thất nghiệp chung/);
    act(() => {
      for (const id of ['bac-si', 'duoc-si', 'giuong-benh-vien']) port.type(resultCell(id), 50);
    });
    await screen.findByText('Đã có 3/42 chỉ tiêu');
    expect(port.calls).toEqual(['readWorkbook', 'rereadSheet {1}']);
  });

  it('by somebody else marks the figures stale until they are read again', async () => {
    const { port, user } = show();
    await rowOf(/Tỷ lệ thất nghiệp chung/);
    act(() => {
      port.type(resultCell('bac-si'), 11, { remote: true });
    });
    const again = await screen.findByRole('button', { name: 'Kiểm tra lại' });
    expect(port.calls).toEqual(['readWorkbook']);
    expect(screen.getByText('Đã có 0/42 chỉ tiêu')).toBeTruthy();
    await user.click(again);
    expect(await screen.findByText('Đã có 1/42 chỉ tiêu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kiểm tra lại' })).toBeNull();
  });

  it('is not undone by an older answer that comes late', async () => {
    const { port, user } = show();
    await rowOf(/Tỷ lệ thất nghiệp chung/);
    const release = port.hold();
    const check = screen.getByRole('button', { name: 'Kiểm tra' });
    await user.click(check);
    act(() => {
      port.type(resultCell('bac-si'), 11);
    });
    await user.click(check);
    act(() => {
      release('reversed');
    });
    expect(await screen.findByText('Đã có 1/42 chỉ tiêu')).toBeTruthy();
    await act(() => new Promise((resolve) => setTimeout(resolve, 120)));
    expect(screen.getByText('Đã có 1/42 chỉ tiêu')).toBeTruthy();
  });

  it('of the workbook itself is followed: a sheet renamed, deleted, added', async () => {
    const { port } = show(new MemoryPort([appendix(), appendix({ year: 2027 })]));
    const chooser = await screen.findByRole('combobox', { name: 'Phụ lục đang xem' });
    act(() => {
      port.rename(0, 'Nộp tỉnh');
    });
    await waitFor(() => {
      expect(chosen(chooser)).toBe('Nộp tỉnh – Toàn bộ kế hoạch');
    });
    act(() => {
      port.activate(1);
    });
    await waitFor(() => {
      expect(chosen(chooser)).toBe('Phụ lục 2027 – Toàn bộ kế hoạch');
    });
    act(() => {
      port.delete(1);
    });
    expect(await screen.findByRole('heading', { name: 'Nộp tỉnh' })).toBeTruthy();
    act(() => {
      port.delete(0);
    });
    expect(await screen.findByRole('heading', { name: 'Sổ tính này chưa có phụ lục' })).toBeTruthy();
  });
});

describe('a failure', () => {
  it.each([
    ['cellEditMode', /Hãy nhấn Enter hoặc Esc để kết thúc sửa ô rồi thử lại/],
    ['protected', /Bỏ bảo vệ trang tính/],
    ['sheetGone', /không còn trong sổ/],
    ['interrupted', /dừng giữa chừng/],
    ['unknown', /Mã để báo lỗi: GeneralException/],
  ] as const)('of kind %s says what to do and goes when the request succeeds', async (reason, remedy) => {
    const { port, user } = show(
      new MemoryPort([appendix({ values: new Map([['nha-o-xa-hoi', { result: 12.9 }]]) })]),
    );
    await user.click(await rowOf(/Số căn nhà ở xã hội/));
    port.failNext(new ExcelFailure(reason, 'GeneralException'));
    await user.click(screen.getByRole('button', { name: 'Áp dụng 12.900' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(remedy);
    await user.click(screen.getByRole('button', { name: 'Áp dụng 12.900' }));
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
  });

  it('of the first read takes the pane, and trying again mends it', async () => {
    const port = new MemoryPort([appendix()]);
    port.failNext(new ExcelFailure('cellEditMode', 'InvalidOperationInCellEditMode'));
    const { user } = show(port);
    expect(await screen.findByRole('heading', { name: 'Chưa đọc được sổ tính' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await rowOf(/Tỷ lệ thất nghiệp chung/);
  });

  it('of an old Excel offers no button that cannot help', async () => {
    const port = new MemoryPort();
    port.failNext(new ExcelFailure('tooOld', 'ExcelApi 1.14'));
    show(port);
    expect(await screen.findByText(/Cần Excel của Microsoft 365/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });
});
