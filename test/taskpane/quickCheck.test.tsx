import { act, screen, within } from '@testing-library/react';
import { firstView } from '../../src/taskpane/start';
import { MemoryPort } from '../support/memoryPort';
import { quickAnswer } from '../../src/taskpane/quickCheck/quickAnswer';
import { appendix, plan, resultCell, show } from './support';

async function open(language: 'vi' | 'en' = 'vi') {
  const { user } = show(new MemoryPort(), { language });
  await user.click(screen.getByRole('tab', { name: language === 'vi' ? 'Kiểm tra nhanh' : 'Quick check' }));
  await screen.findByRole('combobox', { name: language === 'vi' ? 'Chỉ tiêu' : 'Indicator' });
  return user;
}

describe('the quick check', () => {
  it('answers while the number is typed, by keyboard alone', async () => {
    const user = await open();
    // Past the choice of a plan.
    await user.tab();
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
    expect(screen.getByText(/phần thập phân/)).toBeTruthy();
  });

  it('answers in English', async () => {
    const user = await open('en');
    // Past the choice of a plan.
    await user.tab();
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

describe('a selected cell is judged as it stands in the sheet', () => {
  const unemployment = plan.indicators.find(({ id }) => id === 'that-nghiep-chung')!;
  const homes = plan.indicators.find(({ id }) => id === 'nha-o-xa-hoi')!;
  const at = { row: 11, column: 8 };

  it.each([
    ['a number above a thousand', homes, { ...at, value: 1234 }, { state: 'reported', value: '1234' }],
    [
      'a fraction shown as a percentage',
      unemployment,
      { ...at, value: 0.0245, format: 'percent' },
      // Read as it is shown; a finding says that it is stored as a fraction.
      { state: 'reported', value: '2.45' },
    ],
    ['a date', homes, { ...at, value: 46000, format: 'date' }, { state: 'unreadable' }],
  ] as const)('%s', (_, indicator, cell, expected) => {
    expect(quickAnswer(indicator, { cell })?.result).toMatchObject(expected);
  });

  it('and one that holds a count shown with marks is no decimal', async () => {
    const port = new MemoryPort([appendix()]);
    const cell = resultCell('nha-o-xa-hoi');
    port.type(cell, 12_900);
    show(port, { view: 'quickCheck' });
    const box = await screen.findByRole('textbox');
    act(() => {
      port.select(cell);
    });
    await screen.findByText(`Lấy từ ô đang chọn ${cell}`);
    expect((box as HTMLInputElement).value).toBe('12.900');
    expect(screen.getByText(/^Đạt mục tiêu 2030/)).toBeTruthy();
    expect(screen.queryByText(/đọc được nhiều cách/)).toBeNull();
  });
});

it('keeps what was typed while the other tab is shown', async () => {
  const user = await open();
  const box = screen.getByRole('textbox', { name: 'Kết quả' });
  await user.type(box, '2,45');
  await user.click(screen.getByRole('tab', { name: 'Phụ lục' }));
  expect(screen.getByRole('tabpanel', { name: 'Phụ lục', hidden: false })).toBeTruthy();
  expect(screen.queryByRole('tabpanel', { name: 'Kiểm tra nhanh', hidden: false })).toBeNull();
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra nhanh' }));
  expect(screen.getByRole('textbox', { name: 'Kết quả', hidden: false })).toHaveProperty('value', '2,45');
});

test.each([
  ['?view=quick', 'quickCheck'],
  ['?lang=en&view=insert', 'insert'],
  ['?view=constructor', 'appendix'],
  ['', 'appendix'],
])('the address %j opens %s', (query, view) => {
  expect(firstView(query)).toBe(view);
});
