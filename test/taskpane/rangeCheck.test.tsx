import { act, screen, waitFor, within } from '@testing-library/react';
import type { SheetDescription } from '../../src/core/appendix/description';
import { ExcelFailure } from '../../src/excel/port';
import { MemoryPort } from '../support/memoryPort';
import { sheetOf } from '../support/sheet';
import { show, violations } from './support';

const ROWS = [
  ['BÁO CÁO CỦA ĐƠN VỊ'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 2025', 'Kết quả 2026'],
  ['I', 'Lao động, việc làm'],
  ['1', 'Tỷ lệ thất nghiệp chung', '%', 2.6, 2.45],
  ['2', 'Tỷ lệ lao động qua đào tạo', '%', 38, 41],
  ['3', 'Số cây xanh đã trồng', 'cây', 120, 130],
  ['4', 'Tỷ lệ thất nghiệp khu vực thành thị', '%', 3, '1,5 hoặc 2'],
];

/** A table that did not come from the template, in a workbook of its own. */
const foreign = (): SheetDescription => {
  const { cells, name, merges } = sheetOf(ROWS, { name: 'Biểu 1' });
  // The port needs no more of a description than its cells.
  return { name, cells, merges, identityXml: '<x/>' } as unknown as SheetDescription;
};

async function checked(options: { language?: 'vi' | 'en' } = {}) {
  const port = new MemoryPort([foreign()]);
  const { user } = show(port, { view: 'quickCheck', ...options });
  const button = await screen.findByRole('button', {
    name: /Kiểm tra vùng đang chọn|Check what is selected/,
  });
  act(() => {
    port.select('A2:E7');
  });
  await user.click(button);
  return { port, user };
}

const list = (name: RegExp) => within(screen.getByRole('list', { name }));

describe('a selected range', () => {
  it('is matched with the plan it is likest to: what is certain, what is asked, what is neither', async () => {
    await checked();
    await screen.findByText('Khớp 2, cần hỏi 1, không khớp 1 dòng');
    screen.getByText('Trang “Biểu 1”, vùng A2:E7');
    const matched = list(/^Khớp/);
    matched.getByText('Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)');
    matched.getByText('2.1 Tỷ lệ thất nghiệp chung');
    list(/^Cần hỏi/).getByText(/thiếu “.*” so với chỉ tiêu của kế hoạch/);
    list(/^Không phải/).getByText('Số cây xanh đã trồng');
    expect(await violations()).toEqual([]);
  });

  it('shows a row in the sheet', async () => {
    const { port, user } = await checked();
    await user.click(await screen.findByRole('button', { name: /^E4 Tỷ lệ thất nghiệp chung/ }));
    expect(port.calls).toContain('selectCell E4');
  });

  it('judges another column where the person says so', async () => {
    const { user } = await checked();
    const column = await screen.findByRole('combobox', { name: 'Cột kết quả' });
    expect((column as HTMLSelectElement).selectedOptions[0]?.text).toBe('E: Kết quả 2026');
    await user.selectOptions(column, 'D: Kết quả 2025');
    list(/^Khớp/).getByText('Chưa đạt mục tiêu 2030 (còn 0,15 điểm %; phải thấp hơn 2,45%)');
  });

  it('takes a person’s word for a row, and lets it be taken back', async () => {
    const { user } = await checked();
    await user.click(await screen.findByRole('button', { name: /^Là 2\.3 / }));
    screen.getByText('Khớp 3, cần hỏi 0, không khớp 1 dòng');
    expect(list(/^Khớp/).getByText(/\(do bạn chọn\)/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Chọn lại' }));
    await user.click(screen.getByRole('button', { name: 'Không phải chỉ tiêu nào' }));
    screen.getByText('Khớp 2, cần hỏi 0, không khớp 2 dòng');
    list(/^Không phải/).getByText('Tỷ lệ lao động qua đào tạo');
  });

  it('speaks English, and writes Vietnamese into the sheet', async () => {
    const { port, user } = await checked({ language: 'en' });
    await screen.findByText('2 matched, 1 to decide, 1 not matched');
    await user.click(screen.getByRole('button', { name: 'Write 2 verdicts beside the table' }));
    await screen.findByText('2 verdicts written beside the table.');
    expect(port.valueAt('F4')).toBe('Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)');
  });
});

describe('writing the verdicts', () => {
  it('fills blank cells beside the table, and one undo empties them', async () => {
    const { port, user } = await checked();
    await user.click(await screen.findByRole('button', { name: 'Ghi 2 đánh giá cạnh bảng' }));
    await screen.findByText('Đã ghi 2 đánh giá cạnh bảng.');
    expect(['F2', 'F4', 'F5', 'F6', 'F7'].map((cell) => port.valueAt(cell))).toEqual([
      'Đánh giá so với mục tiêu 2030',
      'Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)',
      undefined,
      undefined,
      expect.stringMatching(/^Cần kiểm tra: /),
    ]);
    // Its own writing makes nothing old.
    expect(screen.queryByText(/đã được sửa sau khi kiểm tra/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => {
      expect(['F2', 'F4', 'F7'].map((cell) => port.valueAt(cell))).toEqual([undefined, undefined, undefined]);
    });
    expect(await screen.findByRole('button', { name: 'Ghi 2 đánh giá cạnh bảng' })).toBeTruthy();
  });

  it('overwrites nothing that came there meanwhile', async () => {
    const { port, user } = await checked();
    const button = await screen.findByRole('button', { name: 'Ghi 2 đánh giá cạnh bảng' });
    act(() => {
      port.type('F7', 'ghi chú của tôi');
    });
    await user.click(button);
    await screen.findByRole('alert');
    expect([port.valueAt('F2'), port.valueAt('F7')]).toEqual([undefined, 'ghi chú của tôi']);
  });

  it('is refused once the table was edited', async () => {
    const { port, user } = await checked();
    const button = await screen.findByRole('button', { name: 'Ghi 2 đánh giá cạnh bảng' });
    act(() => {
      port.type('E4', 2);
    });
    await screen.findByText(/đã được sửa sau khi kiểm tra/);
    await user.click(button);
    expect(port.calls.filter((call) => call.startsWith('writeCells'))).toEqual([]);
    act(() => {
      port.select('A2:E7');
    });
    await user.click(screen.getByRole('button', { name: 'Kiểm tra vùng đang chọn' }));
    await screen.findByText(/^Đạt mục tiêu 2030/);
    expect(screen.queryByText(/đã được sửa sau khi kiểm tra/)).toBeNull();
  });
});

describe('what cannot be checked', () => {
  it('is said', async () => {
    const port = new MemoryPort([foreign()]);
    const { user } = show(port, { view: 'quickCheck' });
    const button = await screen.findByRole('button', { name: 'Kiểm tra vùng đang chọn' });
    port.failNext(new ExcelFailure('noCells', 'InvalidSelection'));
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(/ô/);
  });
});
