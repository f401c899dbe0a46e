/** What is read from a task's row, and that its row is found whatever was done to the sheet. */
import { serialOfDay } from '../../../src/core/calendar/serial';
import type { TaskResult } from '../../../src/core/taskAppendix/result';
import { cellAddress } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { appendixSheet, binhDinh, snapshotOf, unitOf, writtenAndRead } from '../../support/appendix';
import {
  columnNamed,
  deleteColumn,
  deleteRow,
  insertColumns,
  insertRows,
  moveColumn,
  renameSheet,
  retype,
  reverseVisible,
  rowOf,
  withValues,
  withoutCustomXml,
  withoutNames,
} from '../../support/edits';
import type { Typed } from './cases';
import { assess } from './cases';
import { SHEET, check, taskPlan, taskSheet, values } from './support';

describe('progress', () => {
  test.each<[string, Typed['progress'], string | undefined, TaskResult['progressState']]>([
    ['45 or 45% typed into the percent cell', 0.45, '45', 'reported'],
    ['0% typed', 0, '0', 'reported'],
    ['100 typed', 1, '100', 'reported'],
    ['12,5% typed', 0.125, '12.5', 'reported'],
    ['what binary cannot hold: 55%', 0.55, '55', 'reported'],
    ['45 as a value pasted into the percent cell: 4500%', 45, undefined, 'unreadable'],
    ['a negative', -0.1, undefined, 'unreadable'],
    ['45 where the format was lost', { value: 45 }, '45', 'reported'],
    ['0.45 where the format was lost', { value: 0.45 }, undefined, 'ambiguous'],
    ['1 where the format was lost', { value: 1 }, undefined, 'ambiguous'],
    ['1,5 where the format was lost', { value: 1.5 }, '1.5', 'reported'],
    ['101 where the format was lost', { value: 101 }, undefined, 'unreadable'],
    ['"45%" as text', '45%', '45', 'reported'],
    ['"45" as text', '45', '45', 'reported'],
    ['"140%" as text', '140%', undefined, 'unreadable'],
    ['"trên 50%" is no progress', 'trên 50%', undefined, 'unreadable'],
    ['"đang tổng hợp"', 'đang tổng hợp', undefined, 'notReported'],
    ['a date', { value: 46000, format: 'date' }, undefined, 'unreadable'],
    ['TRUE', true, undefined, 'unreadable'],
    ['an error', { value: { error: '#N/A' } }, undefined, 'unreadable'],
    ['a formula that was not calculated', { value: null, formula: 'A1' }, undefined, 'unreadable'],
    ['a blank', undefined, undefined, 'notReported'],
  ])('%s', (_, progress, value, state) => {
    const { result } = assess({ ...(progress !== undefined && { progress }) });
    expect([result.progress, result.progressState]).toEqual([value, state]);
  });
});

describe('deadline', () => {
  const serial = serialOfDay('2026-11-30');

  test('a serial number is the day that Excel shows', () => {
    expect(serial).toBe(46356);
    expect(serialOfDay('2000-01-01')).toBe(36526);
  });

  test.each<[string, Typed['deadline'], boolean, string | undefined, TaskResult['deadlineState']]>([
    ['a day', serial, false, '2026-11-30', 'reported'],
    ['a day with a time', serial + 0.99, false, '2026-11-30', 'reported'],
    ['a day of the 1904 system', serial - 1462, true, '2026-11-30', 'reported'],
    ['a day whose format was lost', { value: serial }, false, '2026-11-30', 'reported'],
    ['a year typed alone', 2026, false, undefined, 'unreadable'],
    ['the last day of 2100', 73415, false, '2100-12-31', 'reported'],
    ['the first day of 2101', 73416, false, undefined, 'unreadable'],
    ['a text', '30/11/2026', false, '2026-11-30', 'reported'],
    ['a period', 'Quý IV/2026', false, '2026-12-31', 'reported'],
    ['"Trước" leaves the day out', 'trước 30/11/2026', false, '2026-11-29', 'reported'],
    ['work without an end', 'Thường xuyên', false, undefined, 'notReported'],
    ['a date that is not on the calendar', '31/11/2026', false, undefined, 'unreadable'],
    ['TRUE', true, false, undefined, 'unreadable'],
    ['a blank', '  ', false, undefined, 'notReported'],
  ])('%s', (_, deadline, date1904, day, state) => {
    const { result } = assess({ deadline: deadline ?? null }, '2026-01-01', date1904);
    expect([result.deadline, result.deadlineState]).toEqual([day, state]);
  });
});

describe('overdue', () => {
  const due = { deadline: serialOfDay('2026-11-30') };
  const overdueOn = (today: string | undefined, typed: Typed) =>
    assess({ ...due, ...typed }, today).result.isOverdue;

  test('from the day after the deadline on, also over the end of a year', () => {
    expect(['2026-11-29', '2026-11-30', '2026-12-01', '2027-01-01'].map((day) => overdueOn(day, {}))).toEqual(
      [false, false, true, true],
    );
  });

  test.each([
    ['Chưa thực hiện', true],
    ['Đang thực hiện', true],
    ['Xong rồi', true],
    ['Hoàn thành', false],
    ['Không thực hiện', false],
  ])('%s: %s', (status, expected) => {
    expect(overdueOn('2026-12-01', { status })).toBe(expected);
  });

  test('says by how many days', () => {
    const { findings } = assess({ ...due, status: 'Đang thực hiện', progress: 0.5 }, '2026-12-31');
    expect(findings.map(({ fact }) => fact)).toEqual([
      { code: 'taskOverdue', day: '2026-11-30', days: 31 },
      { code: 'taskExplanationMissing', because: 'overdue' },
    ]);
  });

  test('without a day to judge by nothing is said', () => {
    const { tasks, findings } = check(snapshotOf(taskSheet()), {});
    expect(tasks[0]!.results.every((result) => !('isOverdue' in result))).toBe(true);
    expect(findings.map(({ fact }) => fact.code)).not.toContain('taskOverdue');
  });
});

const made = snapshotOf(taskSheet({ values }));
const column = (name: string) => columnNamed(made, name);
const ROWS = taskPlan.tasks.map(({ id }) => rowOf(made, `task:${id}`));
const CODE = column('PL_MaNhiemVu');

const expected = [
  { task: '1-a', status: 'inProgress', progress: '45', deadline: undefined, note: 'GC 1-a' },
  { task: '1-b', status: 'done', progress: '100', deadline: '2026-11-29', note: 'GC 1-b' },
  { task: '2', status: 'notStarted', progress: '0', deadline: undefined, note: '' },
  { task: '3-a', status: 'inProgress', progress: '12.5', deadline: '2026-12-15', note: '' },
  { task: 'bac-si', status: 'cancelled', progress: undefined, deadline: undefined, note: '' },
];

const readings = (workbook: WorkbookSnapshot) =>
  check(workbook).tasks.flatMap(({ results }) =>
    results
      .map(({ task, status, progress, deadline, note }) => ({ task, status, progress, deadline, note }))
      .sort((a, b) => a.task.localeCompare(b.task)),
  );

const codes = (workbook: WorkbookSnapshot) => check(workbook).findings.map(({ fact }) => fact.code);

describe('what people do to the sheet', () => {
  test.each<[string, WorkbookSnapshot, string[]]>([
    ['nothing', made, []],
    ['rows inserted', insertRows(made, ROWS[2]!, 3), []],
    ['a column inserted', insertColumns(made, 3, 2), []],
    ['the status moved to the front', moveColumn(made, column('PL_TrangThai'), 2), []],
    ['the sheet renamed', renameSheet(made, 'Theo dõi'), []],
    ['names lost', withoutNames(made), []],
    ['names lost and columns moved', moveColumn(withoutNames(made), column('PL_TienDo'), 10), []],
    ['the custom XML lost', withoutCustomXml(made), []],
    ['the code column lost', deleteColumn(made, CODE), ['identityRecovered']],
    [
      'codes, names and custom XML lost',
      withoutCustomXml(withoutNames(deleteColumn(made, CODE))),
      ['identityRecovered'],
    ],
    [
      'the identity lost, codes kept',
      withoutCustomXml(withValues(made, [[1, CODE, null]])),
      ['identityRecovered'],
    ],
    [
      'rows sorted without the hidden column',
      reverseVisible(made, ROWS),
      ['codeLabelMismatch', 'codeLabelMismatch', 'codeLabelMismatch', 'codeLabelMismatch'],
    ],
    ['accents written otherwise', retype(made, (text) => text.normalize('NFD')), []],
  ])('%s', (_, workbook, found) => {
    expect(readings(workbook)).toEqual(expected);
    expect(codes(workbook)).toEqual(found);
  });

  test('the file between', async () => {
    expect(readings(await writtenAndRead(taskSheet({ values })))).toEqual(expected);
  });

  test('without the column of the status nothing is read', () => {
    const { tasks, findings } = check(deleteColumn(made, column('PL_TrangThai')));
    expect(tasks).toMatchObject([{ sheet: SHEET, results: [] }]);
    expect(findings.map(({ fact }) => fact)).toEqual([{ code: 'columnMissing', column: 'Trạng thái' }]);
  });

  test('a row that reads like the heading above it is its own row', () => {
    const without = deleteColumn(made, CODE);
    expect(check(without).findings.map(({ fact }) => fact.code)).not.toContain('taskDuplicate');
    expect(check(without).tasks[0]!.results.find(({ task }) => task === '2')!.cell).toBe(`H${ROWS[2]!}`);
  });

  test('a deleted row is missed', () => {
    expect(codes(deleteRow(made, ROWS[1]!))).toEqual(['taskMissing']);
  });

  test('a deleted row is asked for at the heading that reads like it', () => {
    expect(codes(deleteRow(made, ROWS[2]!))).toEqual(['codeLost', 'taskStatusMissing']);
  });
});

describe('beside an appendix of indicators', () => {
  const both = snapshotOf(taskSheet({ values }), appendixSheet());

  test('each is read as what it is', () => {
    const { appendices, tasks } = check(both);
    expect(appendices.map(({ sheet }) => sheet)).toEqual(['Phụ lục 2026']);
    expect(appendices[0]!.results).toHaveLength(binhDinh.indicators.length);
    expect(tasks.map(({ sheet, plan }) => [sheet, plan.id])).toEqual([[SHEET, 'thu-nhiem-vu']]);
  });

  test('a sheet of tasks alone is no appendix of indicators, with and without its identity', () => {
    expect(check(made).appendices).toEqual([]);
    expect(check(withoutCustomXml(withValues(made, [[1, CODE, null]]))).appendices).toEqual([]);
  });
});

describe('text in an old encoding', () => {
  test('is told at its cell, with what it means, and not in Unicode', () => {
    const [, second] = ROWS;
    const place = { row: second!, column: column('PL_TrangThai') + 3 };
    const typed = withValues(made, [[place.row, place.column, 'B¸o c¸o cña Së Y tÕ']]);
    const { findings } = check(typed);
    expect(findings.filter(({ fact }) => fact.code === 'legacyText')).toMatchObject([
      {
        fact: { encoding: 'tcvn3', meant: 'Báo cáo của Sở Y tế' },
        severity: 'warning',
        sheet: SHEET,
        cell: cellAddress(place.row, place.column),
        task: '1-b',
      },
    ]);
    expect(codes(made)).not.toContain('legacyText');
  });
});

describe('who and when', () => {
  test('unit and year', () => {
    const workbook = snapshotOf(taskSheet({ unit: unitOf('so-y-te'), year: 2027 }));
    expect(check(workbook).tasks).toMatchObject([{ sheet: 'Nhiệm vụ 2027', unit: 'so-y-te', year: 2027 }]);
    expect(check(workbook).tasks[0]!.results.map(({ task }) => task)).toEqual(['1-a', '1-b']);
  });

  test('two sheets for one unit and year', () => {
    const twice = snapshotOf(taskSheet({ values }), { ...taskSheet({ values }), name: 'Bản hai' });
    expect(codes(twice)).toContain('appendixDuplicate');
  });

  test('an empty appendix misses every status and says what is overdue', () => {
    expect(check(snapshotOf(taskSheet())).findings.map(({ fact }) => fact.code)).toEqual([
      'taskStatusMissing',
      'taskStatusMissing',
      'taskOverdue',
      'taskExplanationMissing',
      'taskStatusMissing',
      'taskStatusMissing',
      'taskStatusMissing',
    ]);
  });
});
