import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planXml } from '../../src/core/plan/embedded';
import type { Plan } from '../../src/core/plan/schema';
import { exportPlanFile, readPlanFile } from '../../src/taskpane/files/planFiles';
import { shippedPlans } from '../../src/taskpane/plans';
import { MemoryPort } from '../support/memoryPort';
import { appendix, plan, show } from './support';

const minhLong = shippedPlans.find(({ id }) => id === 'minh-long')!;

async function open(): Promise<HTMLElement> {
  show(new MemoryPort(), { view: 'plan' });
  return screen.findByRole('region', { name: 'Hạn báo cáo' });
}

/** Chooses a unit in the open tab. */
async function chooseUnit(words: string): Promise<void> {
  const user = userEvent.setup();
  const panel = within(screen.getByRole('tabpanel', { name: 'Kế hoạch' }));
  await user.click(panel.getByRole('combobox', { name: 'Đơn vị báo cáo' }));
  await user.keyboard(`${words}{Enter}`);
}

describe('the deadlines, on 15 October 2026', () => {
  it('lists both of Bình Định, with the days left to the last day in time', async () => {
    const deadlines = within(await open());
    expect(deadlines.getAllByRole('listitem')).toHaveLength(2);
    expect(deadlines.getByText('Trước ngày 30/11/2026')).toBeTruthy();
    expect(deadlines.getByText('còn 45 ngày')).toBeTruthy();
    expect(deadlines.getByText('Trước ngày 15/12/2026')).toBeTruthy();
    expect(deadlines.getByText('còn 60 ngày')).toBeTruthy();
  });

  it("shows a commune only what it has to send, on its former district's account", async () => {
    const deadlines = within(await open());
    await chooseUnit('xa an lao');
    expect(deadlines.getAllByRole('listitem')).toHaveLength(1);
    expect(deadlines.getByText(/Đơn vị phải báo cáo/)).toBeTruthy();
    expect(deadlines.getByText('Trước ngày 30/11/2026')).toBeTruthy();
  });

  it('says how late a report of an earlier year is', async () => {
    const user = userEvent.setup();
    const deadlines = within(await open());
    const panel = within(screen.getByRole('tabpanel', { name: 'Kế hoạch' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Năm báo cáo' }), '2025');
    // 29 November 2025 to 15 October 2026.
    expect(deadlines.getByText('quá hạn 320 ngày')).toBeTruthy();
  });

  it('has the calendar of the other plan', async () => {
    const user = userEvent.setup();
    const deadlines = within(await open());
    const panel = within(screen.getByRole('tabpanel', { name: 'Kế hoạch' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Kế hoạch' }), 'minh-long@1');
    expect(deadlines.getByText('Trước ngày 30/10/2026')).toBeTruthy();
    expect(deadlines.getByText('còn 14 ngày')).toBeTruthy();
  });

  it('warns that a merged territory needs targets of its own', async () => {
    await open();
    expect(screen.getByText(/^Từ ngày 01\/7\/2025, .*cần mục tiêu riêng\.$/)).toBeTruthy();
  });

  it('opens with the appendix at hand', async () => {
    const unit = plan.units.find(({ id }) => id === 'so-y-te')!;
    show(new MemoryPort([appendix({ unit, year: 2027 })]));
    await screen.findByText(/Đã có/);
    await userEvent.setup().click(screen.getByRole('tab', { name: 'Kế hoạch' }));
    expect(await screen.findByText('Trước ngày 30/11/2027')).toBeTruthy();
    const panel = within(screen.getByRole('tabpanel', { name: 'Kế hoạch' }));
    expect(panel.getByRole<HTMLInputElement>('combobox', { name: 'Đơn vị báo cáo' }).value).toBe('Sở Y tế');
  });
});

/** The workbook of a plan whose texts all fit. */
async function planBytes(exported: Plan): Promise<Uint8Array> {
  const outcome = await exportPlanFile(exported);
  if ('tooLong' in outcome) throw new Error(`${outcome.tooLong.sheet}!${outcome.tooLong.cell} is too long`);
  return outcome.bytes;
}

describe('a plan that nobody programmed', () => {
  const changed = (): Plan => {
    const [first, ...others] = minhLong.indicators;
    return { ...minhLong, indicators: [{ ...first!, label: 'Chỉ tiêu đã sửa' }, ...others] };
  };
  const file = (bytes: Uint8Array) => new File([Uint8Array.from(bytes)], 'ke-hoach.xlsx');
  const choose = async (chosen: File) => {
    await userEvent.setup().upload(screen.getByLabelText('Chọn tệp kế hoạch (.xlsx)'), chosen);
  };

  beforeEach(() => {
    localStorage.clear();
  });

  it('comes out and in again unchanged', async () => {
    const outcome = await readPlanFile(await planBytes(plan), shippedPlans);
    expect(outcome).toEqual({ plan, findings: [] });
  });

  it('is taken in under a version of its own, chosen, and known to the next pane', async () => {
    await open();
    await choose(file(await planBytes(changed())));
    expect(await screen.findByText(/Đã nạp kế hoạch của .*phiên bản 1\+[0-9a-f]{6}/)).toBeTruthy();
    expect(await screen.findByText('Trước ngày 30/10/2026')).toBeTruthy();
    expect(localStorage.getItem('phuluc.plans')).toContain('Chỉ tiêu đã sửa');
  });

  it('is offered for the next appendix, and inserted with its change', async () => {
    await open();
    await choose(file(await planBytes(changed())));
    await screen.findByText(/Đã nạp kế hoạch/);
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'Phụ lục' }));
    const form = within(screen.getByRole('form', { name: 'Chèn phụ lục' }));
    const [, imported] = form.getAllByRole<HTMLOptionElement>('option', { name: /Minh Long/ });
    await user.selectOptions(form.getByRole('combobox', { name: 'Kế hoạch' }), imported!);
    await user.click(form.getByRole('button', { name: 'Chèn phụ lục' }));
    expect(await screen.findByText('Chỉ tiêu đã sửa')).toBeTruthy();
  });

  it('is read from the workbook that brings it along', async () => {
    const own: Plan = { ...changed(), id: 'tinh-khac', version: '7' };
    const port = new MemoryPort([{ ...appendix({ plan: own }), customXml: [planXml(own)] }]);
    show(port);
    expect(await screen.findByText('Chỉ tiêu đã sửa')).toBeTruthy();
    expect(screen.queryByText(/không có kế hoạch/)).toBeNull();
  });

  it('has the workbook read once more at most: Excel gives the same parts as new ones each time', async () => {
    const own: Plan = { ...changed(), id: 'tinh-khac', version: '7' };
    const port = new MemoryPort([{ ...appendix({ plan: own }), customXml: [planXml(own)] }]);
    const read = port.readWorkbook.bind(port);
    port.readWorkbook = async () => {
      const outcome = await read();
      return { ...outcome, workbook: { ...outcome.workbook, customXml: [...outcome.workbook.customXml] } };
    };
    show(port);
    expect(await screen.findByText('Chỉ tiêu đã sửa')).toBeTruthy();
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(port.calls.filter((call) => call === 'readWorkbook')).toHaveLength(2);
  });

  it('does not take the place of a known one: nobody changes the targets they are judged by', async () => {
    const port = new MemoryPort([{ ...appendix({ plan: minhLong }), customXml: [planXml(changed())] }]);
    show(port, { view: 'check' });
    expect(await screen.findByText(/khác với kế hoạch cùng phiên bản trên máy/)).toBeTruthy();
    expect(screen.queryByText(/Chỉ tiêu đã sửa/)).toBeNull();
  });

  it('is not exported where a cell could not hold one of its texts', async () => {
    const long: Plan = { ...minhLong, title: 'a'.repeat(32_768) };
    show(new MemoryPort(), { view: 'plan', plans: [long] });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Xuất ra sổ Excel' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(
      /^Chưa xuất được: trang “Kế hoạch”, ô [A-Z]+\d+ có văn bản dài quá 32\.767 ký tự/,
    );
  });

  it('is refused whole, each problem with its cell', async () => {
    const [first, second] = minhLong.indicators;
    const twice = { ...minhLong, indicators: [first!, { ...second!, id: first!.id }] };
    await open();
    await choose(file(await planBytes(twice)));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/chưa nạp được/)).toBeTruthy();
    expect(within(alert).getAllByText(/Trang “Chỉ tiêu”, ô [A-Z]+\d+/).length).toBeGreaterThan(0);
    expect(localStorage.getItem('phuluc.plans')).toBeNull();
  });

  it('says what is wrong with a file that is no workbook', async () => {
    await open();
    await choose(file(new TextEncoder().encode('không phải sổ tính')));
    expect((await screen.findByRole('alert')).textContent).toContain('ke-hoach.xlsx');
  });
});
