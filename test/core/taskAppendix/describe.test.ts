/** What a task appendix holds, row by row. */
import { styles } from '../../../src/core/appendix/styles';
import { identityFromText, identityFromXml } from '../../../src/core/appendix/identity';
import type { SheetDescription } from '../../../src/core/appendix/description';
import { serialOfDay } from '../../../src/core/calendar/serial';
import { partsOf } from '../../../src/core/taskAppendix/fullTexts';
import { rangeAddress } from '../../../src/core/workbook/address';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { unitOf } from '../../support/appendix';
import { taskPlan, taskSheet, values } from './support';

const sheet = taskSheet();
const rowsOf = ({ cells }: SheetDescription) => {
  const rows = new Map<number, (string | number | undefined)[]>();
  for (const { row, column, value } of cells) {
    const line = rows.get(row) ?? [];
    line[column - 1] = value;
    rows.set(row, line);
  }
  return [...rows.values()];
};
const texts = ({ cells }: SheetDescription) => cells.map(({ value }) => value);

test('the table, with a heading for each section of the plan', () => {
  const rows = rowsOf(sheet);
  const head = rows.findIndex(([first]) => first === 'STT');
  const agencies = ['Sở Y tế', 'Các sở, ban, ngành; UBND các huyện'];
  expect(rows[head]).toEqual([
    'STT',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời gian thực hiện',
    'Hạn hoàn thành',
    'Tiến độ (%)',
    'Trạng thái',
    'Khó khăn, vướng mắc; kiến nghị',
    'Ghi chú',
    'Mã nhiệm vụ',
  ]);
  expect(rows.slice(head + 1, head + 9).map((row) => row.filter((value) => value !== undefined))).toEqual([
    ['I', 'Nâng cao nhận thức'],
    [1, 'Nhiệm vụ 1-a', ...agencies, 'Thường xuyên', 'task:1-a'],
    [2, 'Nhiệm vụ 1-b', ...agencies, 'Trước 30/11/2026', serialOfDay('2026-11-29'), 'task:1-b'],
    ['II', 'Thực hiện tốt chính sách người có công'],
    [3, 'Thực hiện tốt chính sách người có công', ...agencies, '', 'task:2'],
    ['III', 'Phát triển nhà ở xã hội'],
    [4, 'Nhiệm vụ 3-a', ...agencies, 'Quý IV/2026', serialOfDay('2026-12-31'), 'task:3-a'],
    [5, 'Nhiệm vụ bac-si', '', agencies[1], 'Năm 2024 và các năm tiếp theo', 'task:bac-si'],
  ]);
});

test("a unit's appendix has its own rows under the numbers of the whole plan", () => {
  const rows = rowsOf(taskSheet({ unit: { id: 'xa', name: 'UBND xã A', kind: 'commune' } }));
  expect(
    rows.filter((row) => row.some((value) => String(value).startsWith('task:'))).map(([number]) => number),
  ).toEqual([3]);
  expect(texts(taskSheet({ unit: unitOf('so-y-te') }))).toEqual(
    expect.arrayContaining(['Đơn vị báo cáo: Sở Y tế', 'task:1-a', 'task:1-b']),
  );
});

test('what is known is filled in: a percentage as a fraction, a day as its serial number', () => {
  const rows = rowsOf(taskSheet({ values }));
  const row = rows.find((cells) => cells.includes('task:3-a'))!;
  expect(row.slice(5, 8)).toEqual([serialOfDay('2026-12-15'), 0.125, 'Đang thực hiện']);
});

test('the identity says that the rows are tasks, in both places', () => {
  const identity = {
    plan: 'thu-nhiem-vu',
    planVersion: taskPlan.version,
    unit: 'so-y-te',
    year: 2026,
    kind: 'tasks',
  };
  const { cells, identityXml } = taskSheet({ unit: unitOf('so-y-te') });
  expect(identityFromText(String(cells[0]!.value))).toEqual(identity);
  expect(identityFromXml(identityXml)).toEqual(identity);
});

test('full texts stand under the table, where the title does not say it all', () => {
  expect(texts(sheet)).toEqual(
    expect.arrayContaining([
      'Nội dung đầy đủ của các nhiệm vụ theo Kế hoạch',
      '1. (Mục III.1-a của Kế hoạch) Nhiệm vụ 1-a, viết đầy đủ như trong kế hoạch.',
    ]),
  );
  expect(texts(sheet).filter((value) => String(value).startsWith('3. '))).toEqual([]);
});

test('a text that no row could hold is cut behind a sentence, and nothing of it is lost', () => {
  const text = Array.from({ length: 300 }, (_, at) => `Câu số ${at} của nhiệm vụ.`).join(' ');
  const parts = partsOf(text, 1000);
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.every((part) => part.length <= 1000 && part.endsWith('.'))).toBe(true);
  expect(parts.join(' ')).toBe(text);
});

describe.each(shippedPlans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
  const described = taskSheet({ plan });

  test('every task of the plan has its row, its agencies and its text', () => {
    const all = texts(described);
    expect(plan.tasks.length).toBeGreaterThan(10);
    for (const { id, title, text, leadAgencies } of plan.tasks) {
      expect(all).toEqual(expect.arrayContaining([`task:${id}`, title, leadAgencies.join('; ')]));
      expect(all.some((value) => String(value).endsWith(text.slice(-60)))).toBe(true);
    }
  });

  test('no row is higher than Excel allows, no validation longer than it takes', () => {
    expect(Math.max(...[...described.rowHeights.values()].map(({ points }) => points))).toBeLessThan(409);
    for (const { rule } of described.validations) {
      expect((rule.kind === 'list' ? rule.items.join(',') : rule.formula).length).toBeLessThanOrEqual(255);
    }
  });
});

test('messages keep the limits of Excel: 32 characters of a title, 255 of a text', () => {
  const { prompts, alerts } = vietnameseAppendix.tasks;
  for (const { title, text } of [...Object.values(prompts), ...Object.values(alerts)]) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(255);
  }
});

test('exactly deadline, progress, status, difficulties and notes of the tasks are open for input', () => {
  const { first } = { first: sheet.print.repeatedRows.last + 1 };
  const open = sheet.cells.filter(({ row, style }) => row >= first && !styles[style].locked);
  expect(new Set(open.map(({ column }) => column))).toEqual(new Set([6, 7, 8, 9, 10]));
  expect(open).toHaveLength(taskPlan.tasks.length * 5);
});

test('the names span every data row, and the table stands on one page across with its head repeated', () => {
  const { names, print, frozen } = sheet;
  const rows = rowsOf(sheet).length;
  expect(Object.fromEntries(names.map(({ name, range }) => [name, rangeAddress(range)]))).toEqual({
    PL_NhiemVu: 'B7:B14',
    PL_HanHoanThanh: 'F7:F14',
    PL_TienDo: 'G7:G14',
    PL_TrangThai: 'H7:H14',
    PL_KhoKhan: 'I7:I14',
    PL_GhiChuNhiemVu: 'J7:J14',
    PL_MaNhiemVu: 'K7:K14',
  });
  expect(print.repeatedRows).toEqual({ first: 6, last: 6 });
  expect(frozen).toEqual({ rows: 6, columns: 2 });
  expect(print.area).toMatchObject({ firstRow: 1, firstColumn: 1, lastColumn: 10 });
  expect(print.area.lastRow).toBeGreaterThanOrEqual(rows);
});

test('as a form it carries issuer, national title and signatures', () => {
  const form = texts(taskSheet({ variant: 'form', unit: unitOf('so-y-te') }));
  expect(form).toEqual(
    expect.arrayContaining(['BIỂU MẪU BÁO CÁO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'THỦ TRƯỞNG ĐƠN VỊ']),
  );
});
