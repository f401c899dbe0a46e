import { act, screen, within } from '@testing-library/react';
import { firstView } from '../../src/taskpane/start';
import { MemoryPort } from '../support/memoryPort';
import { appendix, resultCell, show } from './support';

async function open(language: 'vi' | 'en' = 'vi') {
  const { user } = show(new MemoryPort(), { language });
  await user.click(screen.getByRole('tab', { name: language === 'vi' ? 'Kiểm tra nhanh' : 'Quick check' }));
  await screen.findByRole('combobox');
  return user;
}

describe('the quick check', () => {
  it('answers while the number is typed, by keyboard alone', async () => {
    const user = await open();
    await user.tab();
    await user.keyboard('that-nghiep-chung{Enter}2,45');
    const answer = within(screen.getByRole('region', { name: 'Đánh giá' }));
    expect(answer.getByText('Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)')).toBeTruthy();
    expect(answer.getByText(/0,00/)).toBeTruthy();
    // Enter makes room for the next number.
    await user.keyboard('{Enter}2,44');
    expect(answer.getByText(/^Đạt mục tiêu 2030/)).toBeTruthy();
    expect(screen.queryByText(/lưu dạng chữ/)).toBeNull();
  });

  it('asks where a number has two readings', async () => {
    const user = await open();
    await user.click(screen.getByRole('combobox', { name: 'Chỉ tiêu' }));
    await user.keyboard('so can nha o xa hoi{Enter}12,9');
    expect(screen.getByText(/số đếm không thể có phần thập phân/)).toBeTruthy();
  });

  it('answers in English', async () => {
    const user = await open('en');
    await user.tab();
    await user.keyboard('that-nghiep-chung{Enter}2,45');
    expect(screen.getByText('Does not meet the 2030 target yet (must be below 2.45%)')).toBeTruthy();
  });

  it('opens on the selected cell and lets the person type over it', async () => {
    const port = new MemoryPort([appendix()]);
    const cell = resultCell('that-nghiep-chung');
    port.type(cell, 2.45);
    const { user } = show(port, { view: 'quickCheck' });
    const box = await screen.findByRole('textbox');
    act(() => {
      port.select(cell);
    });
    await screen.findByText(`Lấy từ ô đang chọn ${cell}`);
    expect((box as HTMLInputElement).value).toBe('2,45');
    expect(screen.getByText('Chưa đạt mục tiêu 2030 (phải thấp hơn 2,45%)')).toBeTruthy();
    await user.clear(box);
    await user.type(box, '2,44');
    expect(screen.getByText(/^Đạt mục tiêu 2030/)).toBeTruthy();
    expect(screen.queryByText(/Lấy từ ô/)).toBeNull();
  });
});

test.each([
  ['?view=quick', 'quickCheck'],
  ['?lang=en&view=insert', 'insert'],
  ['?view=constructor', 'appendix'],
  ['', 'appendix'],
])('the address %j opens %s', (query, view) => {
  expect(firstView(query)).toBe(view);
});
