import { act, screen, waitFor } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/port';
import { MemoryPort } from '../support/memoryPort';
import { appendix, resultCell, rowOf, show } from './support';

const refused = () => new ExcelFailure('cellEditMode', 'InvalidOperationInCellEditMode');
const pause = (milliseconds: number) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

it('reads a sheet whose formulas have new results', async () => {
  const { port } = show();
  await rowOf(/Tỷ lệ thất nghiệp chung/);
  act(() => {
    port.calculate(resultCell('bac-si'), 11);
  });
  expect(await screen.findByText('Đã có 1/42 chỉ tiêu')).toBeTruthy();
  expect(port.calls).toEqual(['readWorkbook', 'rereadSheet {1}']);
});

it('still waits for a person where others edited the sheet that calculates', async () => {
  const { port } = show();
  await rowOf(/Tỷ lệ thất nghiệp chung/);
  act(() => {
    port.type(resultCell('bac-si'), 11, { remote: true });
    port.calculate(resultCell('duoc-si'), 11);
  });
  await pause(120);
  expect(port.calls).toEqual(['readWorkbook']);
});

it('reads with the next edit what could not be read, and says so until then', async () => {
  const { port } = show(new MemoryPort([appendix(), appendix({ year: 2027 })]));
  await rowOf(/Tỷ lệ thất nghiệp chung/);
  port.failNext(refused());
  act(() => {
    port.type(resultCell('bac-si'), 11);
  });
  await screen.findByRole('alert');
  // Nothing is tried again without a reason.
  await pause(120);
  expect(port.calls).toEqual(['readWorkbook', 'rereadSheet {1}']);
  act(() => {
    port.type(resultCell('bac-si'), 11, { sheet: 1 });
  });
  expect(await screen.findByText('Đã có 1/42 chỉ tiêu')).toBeTruthy();
  expect(port.calls.at(-1)).toBe('readWorkbook');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the form busy until the new appendix is read', async () => {
  const { port, user } = show(new MemoryPort());
  const insert = await screen.findByRole('button', { name: 'Chèn phụ lục' });
  const release = port.hold();
  await user.click(insert);
  await screen.findByText(/Đã chèn trang/);
  expect(screen.getByRole('button', { name: 'Đang chèn…' }).getAttribute('aria-disabled')).toBe('true');
  await pause(80);
  act(() => {
    release();
  });
  await rowOf(/Tỷ lệ thất nghiệp chung/);
  expect(screen.queryByRole('button', { name: 'Đang chèn…' })).toBeNull();
});

it('says that it is reading, and after a while what may be in the way', async () => {
  const { port, user } = show();
  await rowOf(/Tỷ lệ thất nghiệp chung/);
  const release = port.hold();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(await screen.findByText('Đang kiểm tra…')).toBeTruthy();
  expect(await screen.findByText(/nhấn Enter hoặc Esc/, undefined, { timeout: 4000 })).toBeTruthy();
  act(() => {
    release();
  });
  await waitFor(() => {
    expect(screen.queryByText(/Đang kiểm tra…/)).toBeNull();
  });
});

it('shows messages on both tabs and announces the same one twice', async () => {
  const { port, user } = show();
  const mark = await screen.findByRole('button', { name: 'Đánh dấu trong bảng' });
  const heard = () =>
    [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
  await user.click(mark);
  await waitFor(() => {
    expect(heard()).toMatch(/ô trong bảng\.$/);
  });
  await user.click(mark);
  await user.click(mark);
  await waitFor(() => {
    expect(heard()).toMatch(/ô trong bảng\.\u00a0$/);
  });
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra nhanh' }));
  port.failNext(refused());
  act(() => {
    port.type(resultCell('bac-si'), 11);
  });
  expect(await screen.findByRole('alert', { hidden: false })).toBeTruthy();
});

it("tells a screen reader that the plan's words are Vietnamese", async () => {
  show(new MemoryPort([appendix()]), { language: 'en' });
  const row = await rowOf(/Tỷ lệ thất nghiệp chung/);
  expect(row.querySelector('[lang=vi]')?.textContent).toMatch(/Tỷ lệ thất nghiệp chung/);
});
