/** A stamp holds as long as nothing that was filled in changes, and names what did. */
import { changesSince, cellDigests } from '../../../src/core/record/cellDigests';
import type { AppendixContent } from '../../../src/core/record/content';
import { gateOf } from '../../../src/core/record/gate';
import { stampAppendix } from '../../../src/core/record/stampAppendix';
import { stampFromText, stampOf, stampText } from '../../../src/core/record/stamp';
import type { RowValues } from '../../../src/core/appendix/values';
import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import {
  appendixSheet,
  binhDinh,
  check,
  distinctValues,
  filledSheet,
  snapshotOf,
} from '../../support/appendix';
import {
  columnNamed,
  copyRowBelow,
  deleteRow,
  insertRows,
  moveColumn,
  renameSheet,
  reverseVisible,
  rowOf,
  withValues,
} from '../../support/edits';
import { AT, accepted, ofCode, recorded, stamped } from '../../support/record';
import { check as checkTasks, taskPlan, taskSheet } from '../taskAppendix/support';

const LIFE = 'tuoi-tho-trung-binh';
const DOCTORS = 'bac-si';
const made = snapshotOf(filledSheet());
const stampedOnce = stamped(made);
const put = (workbook: WorkbookSnapshot, id: string, name: string, value: CellValue) =>
  withValues(workbook, [[rowOf(workbook, id), columnNamed(workbook, name), value]]);
const stateOf = (workbook: WorkbookSnapshot) => check(workbook).appendices[0]?.stamp;

/** What formulas show, other than before: as after calculating anew. */
const recalculated = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 'khác' })),
  })),
});

/** The workbook with its stamp as versions wrote it that knew of inputs only. */
const asEarlier = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' && cell.value.startsWith('phuluc:stamp:')
        ? { ...cell, value: cell.value.replace(/ frame=.*$/, '') }
        : cell,
    ),
  })),
});
const counts = { rows: 1, reported: 1, errors: 0, warnings: 2, accepted: 3, notes: 4, missing: 5 };

test('a clean appendix that was stamped has no finding', () => {
  expect(check(stampedOnce).findings).toEqual(check(made).findings);
  expect(stateOf(stampedOnce)).toMatchObject({
    holds: true,
    stamp: { at: AT, planVersion: '1', rows: 42, reported: 42 },
  });
});

test.each<[string, (workbook: WorkbookSnapshot) => WorkbookSnapshot]>([
  ['insert rows', (workbook) => insertRows(workbook, 3, 2)],
  ['move a column', (workbook) => moveColumn(workbook, columnNamed(workbook, 'PL_GhiChu'), 3)],
  ['rename the sheet', (workbook) => renameSheet(workbook, 'gửi tỉnh')],
])('it holds whoever may %s', (_, change) => {
  expect(stateOf(change(stampedOnce))?.holds).toBe(true);
});

describe('it breaks and names', () => {
  const brokenBy = (workbook: WorkbookSnapshot) => ofCode(workbook, 'stampBroken');

  test('the cell that changed, wherever it stands by then', () => {
    const changed = put(insertRows(stampedOnce, 3, 2), LIFE, 'PL_GhiChu', 'Số mới');
    const cell = `O${rowOf(changed, LIFE)}`;
    expect(brokenBy(changed)).toEqual([
      {
        fact: { code: 'stampBroken', at: AT, changed: ['inputs'], cells: [cell], goneItems: [] },
        severity: 'warning',
        sheet: 'Phụ lục 2026',
        cell,
      },
    ]);
    expect(stateOf(changed)?.holds).toBe(false);
  });

  test('every cell that changed', () => {
    const changed = put(
      put(put(stampedOnce, LIFE, 'PL_KetQua', null), LIFE, 'PL_LoaiSoLieu', 'Chính thức'),
      DOCTORS,
      'PL_KetQua',
      12.5,
    );
    const [life, doctors] = [rowOf(changed, LIFE), rowOf(changed, DOCTORS)];
    expect(brokenBy(changed)[0]?.fact).toMatchObject({ cells: [`H${life}`, `I${life}`, `H${doctors}`] });
  });

  test('rows that are gone, and rows that are there twice', () => {
    expect(brokenBy(deleteRow(stampedOnce, rowOf(stampedOnce, LIFE)))[0]?.fact).toMatchObject({
      cells: [],
      goneItems: [LIFE],
    });
    const twice = copyRowBelow(stampedOnce, rowOf(stampedOnce, LIFE));
    expect(brokenBy(twice)[0]?.fact).toMatchObject({ cells: [`H${rowOf(twice, LIFE) + 1}`], goneItems: [] });
  });

  test('of a row that is there twice, the one that was changed', () => {
    const twice = snapshotOf(appendixSheet({ values: distinctValues(binhDinh) }));
    const doubled = copyRowBelow(twice, rowOf(twice, LIFE));
    const { content } = recorded(doubled)[0]!;
    const row = rowOf(doubled, LIFE);
    const first = withValues(doubled, [[row, columnNamed(doubled, 'PL_KetQua'), 71]]);
    expect(changesSince(cellDigests(content), recorded(first)[0]!.content, [])).toEqual({
      cells: [`H${row}`],
      goneItems: [],
    });
  });

  test('and holds again when the entry comes back', () => {
    const before = made.sheets[0]!.cells.find(
      ({ row, column }) => row === rowOf(made, LIFE) && column === columnNamed(made, 'PL_KetQua'),
    )!.value;
    const changed = put(stampedOnce, LIFE, 'PL_KetQua', 71);
    expect(stateOf(changed)?.holds).toBe(false);
    expect(stateOf(put(changed, LIFE, 'PL_KetQua', before))?.holds).toBe(true);
  });
});

describe('the frame around what was filled in', () => {
  const put = (name: string, value: CellValue, workbook = stampedOnce) =>
    withValues(workbook, [[rowOf(workbook, LIFE), column(name), value]]);
  const column = (name: string) => PLAIN[name] ?? columnNamed(stampedOnce, name);
  const PLAIN: Readonly<Record<string, number>> = { unit: 3, target: 4 };
  const group = rowOf(stampedOnce, binhDinh.indicators[0]!.id) - 1;
  const result = columnNamed(stampedOnce, 'PL_KetQua');
  const broken = (workbook: WorkbookSnapshot) =>
    ofCode(workbook, 'stampBroken').map(({ fact, cell }) => [
      fact.code === 'stampBroken' && fact.changed,
      cell,
    ]);

  test.each<[what: string, cell: string, workbook: WorkbookSnapshot]>([
    ['a unit', 'C', put('unit', 'người')],
    ['a target', 'D', put('target', '30')],
    ['a label', 'B', put('PL_ChiTieu', 'Tuổi thọ khác')],
    ['a verdict typed over its formula', 'L', put('PL_DanhGia', 'Vượt')],
    ['a gap typed over its formula', 'J', put('PL_ChenhLech', 5)],
  ])('breaks it by %s', (_, letter, workbook) => {
    expect(broken(workbook)).toEqual([[['frame'], `${letter}${rowOf(workbook, LIFE)}`]]);
  });

  test('breaks it by a figure in a group heading, an inserted row, and one below the table', () => {
    expect(broken(withValues(stampedOnce, [[group, result, 50]]))).toEqual([[['frame'], `H${group}`]]);
    const at = rowOf(stampedOnce, LIFE);
    const inserted = withValues(insertRows(stampedOnce, at), [
      [at, 2, 'Chỉ tiêu mới'],
      [at, result, '50 người'],
    ]);
    expect(broken(inserted)).toEqual([[['frame'], `H${at}`]]);
    const end = Math.max(...stampedOnce.sheets[0]!.cells.map(({ row }) => row)) + 1;
    expect(broken(withValues(stampedOnce, [[end, result, 50]]))).toEqual([[['frame'], `H${end}`]]);
    expect(broken(withValues(stampedOnce, [[end, result, 'Ngày 15/10/2026']]))).toEqual([]);
  });

  test('and what was filled in are told together, every cell of both', () => {
    const both = put('unit', 'người', put('PL_KetQua', 71));
    const row = rowOf(both, LIFE);
    expect(ofCode(both, 'stampBroken')[0]!.fact).toMatchObject({
      changed: ['inputs', 'frame'],
      cells: [`H${row}`, `C${row}`],
    });
  });

  test.each<[string, WorkbookSnapshot]>([
    ['an empty row', insertRows(stampedOnce, rowOf(stampedOnce, LIFE))],
    [
      'a row of words',
      withValues(insertRows(stampedOnce, rowOf(stampedOnce, LIFE)), [
        [rowOf(stampedOnce, LIFE), 2, 'Ghi thêm'],
      ]),
    ],
    ['another outcome of the sheet’s own formulas', recalculated(stampedOnce)],
    [
      'rows in another order',
      reverseVisible(
        stampedOnce,
        [LIFE, DOCTORS].map((id) => rowOf(stampedOnce, id)),
      ),
    ],
  ])('is not broken by %s', (_, workbook) => {
    expect(stateOf(workbook)?.holds).toBe(true);
  });

  test('is not looked at where a stamp of an earlier version says nothing of it', () => {
    const before = asEarlier(stampedOnce);
    expect(stateOf(before)).toMatchObject({ holds: true });
    expect(stateOf(put('unit', 'người', before))).toMatchObject({ holds: true });
    expect(stateOf(put('PL_KetQua', 71, before))).toMatchObject({ holds: false, changed: ['inputs'] });
  });
});

test('stamped again, the newer stamp is the one', () => {
  const again = stamped(put(stampedOnce, LIFE, 'PL_KetQua', 71), '2026-10-16T08:00+07:00');
  expect(stateOf(again)).toMatchObject({ holds: true, stamp: { at: '2026-10-16T08:00+07:00' } });
});

test('accepting afterwards does not break it', () => {
  const doubtful = snapshotOf(
    appendixSheet({
      values: new Map<string, RowValues>([
        ...distinctValues(binhDinh),
        [LIFE, { result: 755, source: 'Niên giám' }],
      ]),
    }),
  );
  const both = accepted(stamped(doubtful), ({ fact }) => fact.code === 'resultImplausible');
  expect(stateOf(both)).toMatchObject({ holds: true, stamp: { warnings: 1, accepted: 0 } });
  expect(check(both).record?.acceptances).toHaveLength(1);
});

test('a missing stamp is a finding only where one is asked for', () => {
  const asked = (workbook: WorkbookSnapshot) =>
    checkWorkbook(workbook, shippedPlans, vietnameseAppendix, { requireStamp: true }).findings.filter(
      ({ fact }) => fact.code === 'stampMissing',
    );
  expect(asked(made)).toEqual([
    { fact: { code: 'stampMissing' }, severity: 'warning', sheet: 'Phụ lục 2026' },
  ]);
  expect(asked(stampedOnce)).toEqual([]);
  expect(ofCode(made, 'stampMissing')).toEqual([]);
});

test('a task appendix is stamped too', () => {
  const tasks = snapshotOf(taskSheet());
  const { content, plan } = recorded(tasks, [taskPlan])[0]!;
  const gate = gateOf(checkTasks(tasks).tasks[0]!, checkTasks(tasks).findings);
  expect(gate.counts).toMatchObject({ rows: 5, reported: 0, missing: 5 });
  expect(stampAppendix({ content, plan }, gate, AT, vietnameseAppendix.record).ok).toBe(true);
});

describe('the hidden line', () => {
  const { content } = recorded(made)[0]!;
  const stamp = stampOf(content, counts, AT);
  const line = stampText(stamp);

  test('is read as it was written, and fits into a cell', () => {
    expect(stampFromText(line)).toEqual(stamp);
    expect(line.length).toBeLessThan(6000);
  });

  test.each([
    '',
    line.replace('stamp:1', 'stamp:2'),
    line.replace('rows=1', 'rows=-1'),
    line.replace('rows=1', ''),
    line.replace(/hash=\w/, 'hash='),
    line.replace('at=2', 'at='),
    line.replace(/frame=\w/, 'frame='),
    line.replace('plan=', 'p='),
  ])('is not read where it is damaged (%#)', (damaged) => {
    expect(stampFromText(damaged)).toBeUndefined();
  });

  test('leaves the digests away where they would not fit, and then names no cells', () => {
    const long: AppendixContent = {
      ...content,
      rows: Array.from({ length: 3000 }, (_, at) => ({
        item: `i${at}`,
        row: at + 10,
        cells: ['n1', 'n2', 'n3', 'tx', '', '', ''],
      })),
    };
    const of = stampOf(long, counts, AT);
    expect(of.digests).toBe('');
    const halves = stampOf({ ...content, frame: { ...long, rows: long.rows.slice(0, 840) } }, counts, AT);
    expect([halves.digests === '', halves.frame?.digests]).toEqual([false, '']);
    expect(stampText(of).length).toBeLessThan(32_767);
    expect(changesSince(of.digests, long, [])).toBeUndefined();
  });
});

describe('the gate', () => {
  const gate = (
    values: ReadonlyMap<string, RowValues>,
    change = (workbook: WorkbookSnapshot) => workbook,
  ) => {
    const workbook = change(snapshotOf(appendixSheet({ values })));
    const { appendices, findings } = check(workbook);
    return { workbook, gate: gateOf(appendices[0]!, findings) };
  };
  const values = (entries: Readonly<Record<string, RowValues>>) =>
    new Map<string, RowValues>([...distinctValues(binhDinh), ...Object.entries(entries)]);

  test('stamps nothing while an error stands', () => {
    const { workbook, gate: shut } = gate(values({ [LIFE]: { result: 'nhiều' } }));
    expect([shut.canStamp, shut.counts.errors, shut.errors.map(({ indicator }) => indicator)]).toEqual([
      false,
      1,
      [LIFE],
    ]);
    expect(stampAppendix(recorded(workbook)[0]!, shut, AT, vietnameseAppendix.record)).toEqual({
      ok: false,
      reason: 'errors',
    });
  });

  test('lets a person stamp with warnings and gaps, and the stamp says so', () => {
    const { workbook, gate: open } = gate(
      values({ [LIFE]: { result: 755, source: 'Niên giám' }, [DOCTORS]: {} }),
    );
    expect(open).toMatchObject({
      canStamp: true,
      counts: { rows: 42, reported: 41, errors: 0, warnings: 1, missing: 1 },
    });
    const outcome = stampAppendix(recorded(workbook)[0]!, open, AT, vietnameseAppendix.record);
    const texts = outcome.ok
      ? outcome.edit({ stamps: [], acceptances: [], others: [] }).stamps[0]!.texts
      : {};
    expect(texts).toEqual({
      place: 'Phụ lục 2026',
      subject: `${binhDinh.citation} (phiên bản 1); Toàn bộ kế hoạch; năm 2026`,
      value: '09:30 ngày 15/10/2026',
      statement: '42 dòng, 41 dòng đã có số liệu; 0 lỗi; 0 cảnh báo đã chấp nhận; 0 lưu ý',
      answer: 'Còn 1 cảnh báo chưa xử lý; 1 mục chưa có số liệu',
      mark: expect.stringMatching(/^[0-9A-F ]{19}$/) as unknown,
    });
  });

  test('counts what was accepted as settled', () => {
    const { gate: settled } = gate(
      values({ [LIFE]: { result: 755, source: 'Niên giám' }, [DOCTORS]: {} }),
      (workbook) =>
        accepted(workbook, ({ fact }) => ['resultImplausible', 'resultMissing'].includes(fact.code)),
    );
    expect(settled.counts).toMatchObject({ warnings: 0, missing: 0, accepted: 2 });
    expect([settled.openWarnings, settled.missing]).toEqual([[], []]);
  });

  test('a row that is gone is missing, and counted among the rows', () => {
    const { gate: open } = gate(values({}), (workbook) => deleteRow(workbook, rowOf(workbook, LIFE)));
    expect(open.counts).toMatchObject({ rows: 42, reported: 41, missing: 1 });
  });

  test('a broken stamp does not stand in the way of another', () => {
    const { appendices, findings } = check(put(stampedOnce, LIFE, 'PL_KetQua', 71));
    expect(gateOf(appendices[0]!, findings).counts).toMatchObject({ warnings: 0, errors: 0 });
  });
});
