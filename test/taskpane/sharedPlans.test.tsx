/** The pane leaves its plans, and the worksheet functions answer from what it left. */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planXml } from '../../src/core/plan/embedded';
import type { Plan } from '../../src/core/plan/schema';
import { SHARED_PLANS_KEY, leaveSharedPlans } from '../../src/core/plan/sharedPlans';
import { ExcelFailure } from '../../src/excel/port';
import { PlanShelf } from '../../src/functions/planShelf';
import { functions } from '../../src/functions/run';
import { shippedPlans as shippedForFunctions } from '../../src/functions/shippedPlans';
import { exportPlanFile } from '../../src/taskpane/files/planFiles';
import { MemoryPort } from '../support/memoryPort';
import { appendix, plan, show } from './support';

const own: Plan = { ...plan, id: 'tinh-khac', version: '7', number: '12/KH-UBND' };

/** What =PHULUC.TARGET gives, from the store the pane wrote to. */
async function target(port: MemoryPort, name: string): Promise<unknown> {
  const shelf = new PlanShelf(shippedForFunctions, {
    getItem: (key) => Promise.resolve(port.left.get(key) ?? null),
  });
  const call = {
    args: [name, 'that-nghiep-chung'],
    isReference: [false, false],
    tellsBlanks: false,
  };
  return functions.target(await shelf.known(), call)[0]?.[0];
}

async function bytesOf(made: Plan): Promise<Uint8Array> {
  const outcome = await exportPlanFile(made);
  if (!('bytes' in outcome)) throw new Error('a text is too long');
  return outcome.bytes;
}

const left = (port: MemoryPort) =>
  waitFor(() => {
    expect(port.left.has(SHARED_PLANS_KEY)).toBe(true);
  });
const PHRASE = 'dưới 2,45%';

beforeEach(() => {
  localStorage.clear();
});

test('an imported plan reaches the functions, and is gone once it is forgotten', async () => {
  const { port, user } = show(new MemoryPort(), { view: 'plan' });
  await screen.findByRole('region', { name: 'Hạn báo cáo' });
  await left(port);
  expect(await target(port, 'tinh-khac')).toMatchObject({ kind: 'notAvailable' });

  const file = new File([Uint8Array.from(await bytesOf(own))], 'ke-hoach.xlsx');
  await userEvent.setup().upload(screen.getByLabelText('Chọn tệp kế hoạch (.xlsx)'), file);
  await screen.findByText(/Đã nạp kế hoạch/);
  await waitFor(async () => {
    expect(await target(port, 'tinh-khac')).toBe(PHRASE);
  });
  expect(await target(port, '12/KH-UBND')).toBe(PHRASE);

  await user.click(screen.getByRole('button', { name: /Bỏ kế hoạch/ }));
  await waitFor(async () => {
    expect(await target(port, 'tinh-khac')).toMatchObject({ kind: 'notAvailable' });
  });
});

test('a plan imported at an earlier time is left before anything is asked', async () => {
  localStorage.setItem('phuluc.plans', JSON.stringify([own]));
  const { port } = show(new MemoryPort([appendix()]));
  await left(port);
  expect(await target(port, 'tinh-khac@7')).toBe(PHRASE);
});

test('a plan that the workbook carries reaches the functions, beside those of other workbooks', async () => {
  const other: Plan = { ...own, id: 'tinh-nua' };
  const port = new MemoryPort([{ ...appendix({ plan: own }), customXml: [planXml(own)] }]);
  port.left.set(SHARED_PLANS_KEY, leaveSharedPlans(null, { imported: [], carried: [other] }));
  show(port);
  await waitFor(async () => {
    expect(await target(port, 'tinh-khac')).toBe(PHRASE);
  });
  expect(await target(port, 'tinh-nua')).toBe(PHRASE);
});

test('a store that cannot be written is told, with what it means', async () => {
  const port = new MemoryPort([appendix()]);
  port.sharingFailures.push(new ExcelFailure('notShared', 'full'));
  show(port);
  expect((await screen.findByRole('alert')).textContent).toContain('các hàm PHULUC trong bảng tính');
});
