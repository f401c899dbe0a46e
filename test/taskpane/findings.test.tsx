import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RowValues } from '../../src/core/appendix/values';
import { planXml } from '../../src/core/plan/embedded';
import { MemoryPort } from '../support/memoryPort';
import { appendix, plan, resultCell, show, violations } from './support';
import type { Shown } from './support';

/** Three texts that are numbers, a word, a share that is too large, an interval. */
const FAULTS: readonly [indicator: string, result: number | string][] = [
  ['that-nghiep-chung', '2,4'],
  ['bac-si', '11'],
  ['duoc-si', '3'],
  ['giuong-benh-vien', 'nhiều'],
  ['bao-hiem-y-te', 140],
  ['huy-dong-nha-tre', 'trên 97%'],
];

const faulty = (faults = FAULTS) =>
  appendix({
    values: new Map(
      faults.map(([id, result], at): [string, RowValues] => [id, { result, source: `Biểu ${at * at}` }]),
    ),
  });

const cells = Object.fromEntries(FAULTS.map(([id]) => [id, resultCell(id)]));

/** The pane with the list of findings open. */
async function open(port = new MemoryPort([faulty()])): Promise<Shown> {
  const shown = show(port, { view: 'check' });
  await screen.findByRole('region', { name: 'Những điều cần xử lý' });
  return shown;
}

const rowNumber = (cell = '') => Number(/\d+/.exec(cell));
const byRow = (a?: string, b?: string) => rowNumber(a) - rowNumber(b);
const list = () => within(screen.getByRole('region', { name: 'Những điều cần xử lý' }));
/** The cells of the entries listed, in order. */
const listed = () =>
  list()
    .getAllByRole('listitem')
    .flatMap((item) => /^(?:lỗi|cảnh báo|ghi chú): ([A-Z]+\d+) /.exec(item.textContent)?.[1] ?? []);
const entry = (id: string) =>
  list()
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.includes(`: ${cells[id]!} `))!;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const current = () => document.querySelector('[aria-current=true]')?.textContent;

describe('the list of findings', () => {
  it('opens from the ribbon, the gravest first, each kind under its heading, blanks apart', async () => {
    await open();
    const headings = list().getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'lỗi: Kết quả không đọc được (1)',
      'lỗi: Ngoài giới hạn (1)',
      'cảnh báo: Số lưu dạng chữ (3)',
      'ghi chú: Kết quả là một khoảng (1)',
    ]);
    expect(button(/^Cần xử lý 5$/)).toBeTruthy();
    expect(button('Chưa nhập 36')).toBeTruthy();
  });

  it('keeps a source that is still to be typed among the blanks: its row is no mistake', async () => {
    const values = new Map([['bac-si', { result: 11 }]]);
    const { user } = show(new MemoryPort([appendix({ values })]), { view: 'check' });
    expect(await screen.findByRole('button', { name: /^Cần xử lý 0$/ })).toBeTruthy();
    await user.click(button('Chưa nhập 42'));
    expect(list().getByRole('heading', { name: 'cảnh báo: Thiếu nguồn số liệu (1)' })).toBeTruthy();
    await user.click(button('Chỉ tiêu'));
    expect(screen.getByRole('button', { name: 'Đạt 1' })).toBeTruthy();
  });

  it('says a message once that is the same for several cells, with all of them', async () => {
    const { user } = await open();
    await user.click(button('Chưa nhập 36'));
    expect(screen.getAllByText(/^Chưa nhập kết quả\. Hãy nhập số/)).toHaveLength(1);
    expect(listed()).toHaveLength(36);
    const described = list().getAllByRole('button')[0]!.getAttribute('aria-describedby');
    expect(document.getElementById(described!)?.textContent).toMatch(/^Chưa nhập kết quả/);
  });

  it('is narrowed by severity, by kind and by words, and shows all again', async () => {
    const { user } = await open();
    await user.click(button('Lỗi 2'));
    expect(listed()).toHaveLength(2);
    await user.click(button('Lỗi 2'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'Số lưu dạng chữ (3)');
    expect(listed()).toEqual([cells['that-nghiep-chung'], cells['bac-si'], cells['duoc-si']].sort(byRow));
    await user.type(screen.getByRole('searchbox', { name: /Tìm ô/ }), 'bac si');
    expect(listed()).toEqual([cells['bac-si']]);
    await user.type(screen.getByRole('searchbox', { name: /Tìm ô/ }), ' zzz');
    expect(list().getByText('Không có mục nào khớp.')).toBeTruthy();
    await user.click(list().getByRole('button', { name: 'Xem tất cả' }));
    expect(listed()).toHaveLength(6);
  });

  it('lists what is about the sheet as a whole, and the workbook', async () => {
    const damaged = planXml(plan).replace('"indicators"', '"indicator"').replace('binh-dinh', 'khac');
    const port = new MemoryPort([{ ...faulty(), customXml: [damaged] }, appendix()]);
    await open(port);
    expect(await list().findByText(/Định nghĩa kế hoạch "khac" đi kèm tệp bị hỏng/)).toBeTruthy();
    act(() => {
      port.activate(1);
    });
    expect(await list().findByText(/cùng kế hoạch, đơn vị và năm/)).toBeTruthy();
    expect(list().getAllByText('Cả phụ lục')).toHaveLength(2);
  });

  it('follows the selection of the sheet and leads to the cell', async () => {
    const { port, user } = await open();
    act(() => {
      port.select(cells['bac-si']!);
    });
    await waitFor(() => {
      expect(current()).toContain(cells['bac-si']);
    });
    // Another cell of the row is about the same finding.
    act(() => {
      port.select(cells['duoc-si']!.replace('H', 'C'));
    });
    await waitFor(() => {
      expect(current()).toContain(cells['duoc-si']);
    });
    await user.click(within(entry('bac-si')).getAllByRole('button')[0]!);
    expect(port.calls.at(-1)).toBe(`selectCell ${cells['bac-si']!}`);
    expect(current()).toContain(cells['bac-si']);
  });

  it('says calmly that nothing is wrong, and what is still to be typed', async () => {
    const { user } = show(new MemoryPort([faulty([['bac-si', 11]])]), { view: 'check' });
    expect(await screen.findByRole('heading', { name: 'Không có gì phải xử lý' })).toBeTruthy();
    expect(screen.getByText('Còn 41 ô chưa nhập.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Chuyển mục' })).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(button('Xem các ô chưa nhập'));
    expect(listed()).toHaveLength(41);
  });

  it('praises nobody for an empty appendix', async () => {
    show(new MemoryPort([appendix()]), { view: 'check' });
    expect(await screen.findByText('Chưa có số liệu nào để kiểm tra.')).toBeTruthy();
    expect(screen.queryByText('Không có gì phải xử lý')).toBeNull();
  });

  it('has no violation', async () => {
    const { user } = await open();
    expect(await violations()).toEqual([]);
    await user.click(button('Áp dụng cả 3 gợi ý…'));
    expect(await violations()).toEqual([]);
  });
});

describe('stepping through the findings', () => {
  it('by F8 takes keyboard and selection along, round and round, and back', async () => {
    const { port, user } = await open();
    const order = listed();
    await user.keyboard('{F8}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain(order[0]);
    });
    expect(port.calls.at(-1)).toBe(`selectCell ${order[0]!}`);
    expect(screen.getByText('1/6')).toBeTruthy();
    await user.keyboard('{F8}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain(order[1]);
    });
    await user.keyboard('{Shift>}{F8}{F8}{/Shift}');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain(order.at(-1));
    });
    expect(port.calls.at(-1)).toBe(`selectCell ${order.at(-1)!}`);
  });

  it('begins in the list of indicators too', async () => {
    const { port, user } = show(new MemoryPort([faulty()]));
    await screen.findByRole('region', { name: 'Chỉ tiêu' });
    await user.keyboard('{F8}');
    await screen.findByRole('region', { name: 'Những điều cần xử lý' });
    await waitFor(() => {
      expect(port.calls.at(-1)).toBe(`selectCell ${listed()[0]!}`);
    });
  });

  it('by a key on the button leaves the keyboard there and tells a screen reader', async () => {
    const { port, user } = await open();
    const next = button(/^Sau/);
    next.focus();
    await user.keyboard('{Enter}{Enter}');
    await waitFor(() => {
      expect(port.calls.at(-1)).toBe(`selectCell ${listed()[1]!}`);
    });
    expect(document.activeElement).toBe(next);
    await waitFor(() => {
      expect(document.querySelector('main ~ [role=status]')?.textContent).toMatch(
        new RegExp(`^Mục 2/6, ${listed()[1]!} `),
      );
    });
  });

  it('goes on with the next one where a finding was mended', async () => {
    const { port, user } = await open();
    const before = listed();
    await user.keyboard('{F8}{F8}');
    await waitFor(() => {
      expect(current()).toContain(before[1]);
    });
    act(() => {
      port.type(before[1]!, 50);
    });
    await waitFor(() => {
      expect(listed()).not.toContain(before[1]);
    });
    await user.keyboard('{F8}');
    await waitFor(() => {
      expect(current()).toContain(before[2]);
    });
  });

  it('moves in the list by arrows; its buttons are one Tab away', async () => {
    const { user } = await open();
    const texts = list()
      .getAllByRole('listitem')
      .filter(({ textContent }) => textContent.includes('Áp dụng'));
    const [first, second] = texts.map((item) => within(item).getAllByRole('button'));
    first![0]!.focus();
    await user.tab();
    expect(document.activeElement).toBe(first![1]);
    first![0]!.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second![0]);
  });
});

describe('suggestions', () => {
  it('are written by one click and taken back by one', async () => {
    const { port, user } = await open();
    await user.click(within(entry('bac-si')).getByRole('button', { name: 'Áp dụng 11' }));
    expect(port.valueAt(cells['bac-si']!)).toBe(11);
    await waitFor(() => {
      expect(listed()).not.toContain(cells['bac-si']);
    });
    await user.click(button('Hoàn tác'));
    expect(port.valueAt(cells['bac-si']!)).toBe('11');
    await waitFor(() => {
      expect(listed()).toContain(cells['bac-si']);
    });
  });

  it('of one kind are shown before they are written, each can be left out, and one undo takes all back', async () => {
    const { port, user } = await open();
    const texts = [cells['that-nghiep-chung']!, cells['bac-si']!, cells['duoc-si']!].sort(byRow);
    await user.click(button('Áp dụng cả 3 gợi ý…'));
    const preview = within(screen.getByRole('group', { name: 'Ghi số gợi ý vào 3 ô?' }));
    expect(preview.getByText('“2,4” →', { exact: false }).textContent).toBe('“2,4” → 2,4');
    expect(port.calls.filter((call) => call.startsWith('writeCells'))).toEqual([]);
    await user.click(preview.getByRole('checkbox', { name: new RegExp(cells['duoc-si']!) }));
    await user.click(preview.getByRole('button', { name: 'Ghi 2 ô' }));
    const written = texts.filter((cell) => cell !== cells['duoc-si']);
    expect(port.calls).toContain(`writeCells ${written.join(' ')}`);
    expect(written.map((cell) => typeof port.valueAt(cell))).toEqual(['number', 'number']);
    expect(await screen.findByText('Đã ghi số gợi ý vào 2 ô.')).toBeTruthy();
    await user.click(button('Hoàn tác'));
    expect(texts.map((cell) => typeof port.valueAt(cell))).toEqual(['string', 'string', 'string']);
  });

  it('are given up by Escape without a write', async () => {
    const { port, user } = await open();
    await user.click(button('Áp dụng cả 3 gợi ý…'));
    expect(document.activeElement?.textContent).toBe('Ghi 3 ô');
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Áp dụng cả 3 gợi ý…');
    expect(port.calls.some((call) => call.startsWith('writeCells'))).toBe(false);
  });

  it('are offered for no formula', async () => {
    const sheet = faulty();
    const row = Number(/\d+/.exec(cells['bac-si']!)![0]);
    const port = new MemoryPort([
      {
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.row === row && cell.column === 8
            ? { row, column: 8, style: cell.style, formula: '"1"&"1"', formulaResult: '11' }
            : cell,
        ),
      },
    ]);
    const { user } = await open(port);
    await user.click(button('Áp dụng cả 2 gợi ý…'));
    expect(screen.getByText('1 ô là công thức nên không ghi.')).toBeTruthy();
  });
});

describe('the marks in the sheet', () => {
  const marked = (port: MemoryPort) => [...port.marks.keys()];

  it('go from a cell that the pane mended, and are offered anew after an edit in the sheet', async () => {
    const { port, user } = await open();
    await user.click(button('Đánh dấu trong bảng'));
    expect(marked(port)).toContain(cells['bac-si']);
    await user.click(within(entry('bac-si')).getByRole('button', { name: 'Áp dụng 11' }));
    await waitFor(() => {
      expect(marked(port)).not.toContain(cells['bac-si']);
    });
    expect(button('Hoàn tác')).toBeTruthy();

    act(() => {
      port.type(cells['duoc-si']!, 3);
    });
    const refresh = await screen.findByRole('button', { name: 'Cập nhật đánh dấu' });
    // Nothing is written by itself after an edit of the person's.
    expect(marked(port)).toContain(cells['duoc-si']);
    await user.click(refresh);
    expect(marked(port)).not.toContain(cells['duoc-si']);
    expect(screen.queryByRole('button', { name: 'Cập nhật đánh dấu' })).toBeNull();
  });
});

describe('thousands of findings', () => {
  it('are drawn a hundred at a time, and stepped to nevertheless', async () => {
    const sheet = faulty();
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    const code = sheet.cells.find(({ style }) => style === 'code')!;
    const extra = Array.from({ length: 1900 }, (_, at) => ({
      ...code,
      row: last + 2 + at,
      value: `la-${at}`,
    }));
    const { user } = await open(new MemoryPort([{ ...sheet, cells: [...sheet.cells, ...extra] }]));
    expect(list().getAllByRole('listitem')).toHaveLength(100);
    await user.click(list().getByRole('button', { name: 'Xem thêm 100 mục' }));
    expect(list().getAllByRole('listitem')).toHaveLength(200);
    // The last of them, without those between.
    fireEvent.keyDown(document.body, { key: 'F8', shiftKey: true });
    await waitFor(() => {
      expect(current()).toContain(cells['huy-dong-nha-tre']!);
    });
    expect(list().getAllByRole('listitem').length).toBeLessThanOrEqual(100);
    await user.click(list().getByRole('button', { name: 'Xem 100 mục trước đó' }));
    expect(list().queryByRole('button', { name: /^Xem thêm/ })).toBeNull();
  });
});
