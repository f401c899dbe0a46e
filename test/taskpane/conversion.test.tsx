import { screen, waitFor, within } from '@testing-library/react';
import type { RowValues } from '../../src/core/appendix/values';
import { MemoryPort } from '../support/memoryPort';
import { appendix, rowOf, show, violations } from './support';

/** Sources typed in TCVN3 and what they say. */
const SOURCES: readonly [indicator: string, typed: string, meant: string][] = [
  ['bac-si', 'B¸o c¸o cña Së Y tÕ', 'Báo cáo của Sở Y tế'],
  ['duoc-si', 'BiÓu thèng kª cuèi n¨m', 'Biểu thống kê cuối năm'],
];
const values = new Map(SOURCES.map(([id, source]): [string, RowValues] => [id, { result: 11, source }]));
const sheet = () => appendix({ values });
const cellOf = (source: string) => {
  const { row, column } = sheet().cells.find(({ value }) => value === source)!;
  return `${String.fromCharCode(64 + column)}${row}`;
};
const cells = SOURCES.map(([, typed]) => cellOf(typed));

const button = (name: string | RegExp) => screen.getByRole('button', { name });
async function open() {
  const shown = show(new MemoryPort([sheet()]), { view: 'check' });
  await screen.findByRole('region', { name: 'Những điều cần xử lý' });
  return shown;
}
const held = (port: MemoryPort) => cells.map((cell) => port.valueAt(cell));
const typed = SOURCES.map(([, text]) => text);
const meant = SOURCES.map(([, , text]) => text);

describe('text in an old encoding, in the pane', () => {
  it('shows what it says in Unicode, writes that for one cell, and takes it back by one click', async () => {
    const { port, user } = await open();
    expect(screen.getByText(`“${meant[0]}”`)).toBeTruthy();
    const entry = screen.getByText(`“${meant[0]}”`).closest('li')!;
    await user.click(within(entry).getByRole('button', { name: 'Chuyển sang Unicode' }));
    expect(await screen.findByText(`Đã chuyển chữ của ô ${cells[0]} sang Unicode.`)).toBeTruthy();
    expect(held(port)).toEqual([meant[0], typed[1]]);
    await user.click(button('Hoàn tác'));
    expect(await screen.findByText('Đã hoàn tác.')).toBeTruthy();
    expect(held(port)).toEqual(typed);
  });

  it('converts the whole sheet after a preview, and takes all back at once', async () => {
    const { port, user } = await open();
    await user.click(button('Chuyển cả 2 ô sang Unicode…'));
    const preview = within(screen.getByRole('group', { name: 'Chuyển chữ của 2 ô sang Unicode?' }));
    for (const [at, text] of typed.entries()) {
      expect(preview.getByText(new RegExp(`“${text}” →`))).toBeTruthy();
      expect(preview.getByText(`“${meant[at]}”`)).toBeTruthy();
    }
    expect(held(port)).toEqual(typed);
    expect(await violations()).toEqual([]);
    await user.click(preview.getByRole('button', { name: 'Ghi 2 ô' }));
    expect(await screen.findByText('Đã chuyển chữ của 2 ô sang Unicode.')).toBeTruthy();
    expect(held(port)).toEqual(meant);
    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: /Chữ theo bảng mã cũ/ })).toBeNull();
    });
    await user.click(button('Hoàn tác'));
    await screen.findByRole('heading', { name: /Chữ theo bảng mã cũ/ });
    expect(held(port)).toEqual(typed);
  });

  it('offers the same beside the row of an indicator', async () => {
    const { port, user } = show(new MemoryPort([sheet()]));
    await user.click(await rowOf(/Số bác sĩ/));
    expect(await screen.findByText(`“${meant[0]}”`)).toBeTruthy();
    await user.click(button('Chuyển sang Unicode'));
    await screen.findByText(`Đã chuyển chữ của ô ${cells[0]} sang Unicode.`);
    expect(held(port)).toEqual([meant[0], typed[1]]);
  });
});
