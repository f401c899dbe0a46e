/**
 * What a task appendix marks by itself, recalculated by a real spreadsheet program, is what the table below states
 * by hand and what the check finds. Conditional formats have no result that could be read back, so each one's
 * formula is written into a cell of its own beside the row, with the row's number put in.
 */
import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import type { FindingCode } from '../../src/core/check/finding';
import type { CellDescription, SheetDescription } from '../../src/core/appendix/description';
import { addDays } from '../../src/core/calendar/day';
import { serialOfDay } from '../../src/core/calendar/serial';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { planSchema } from '../../src/core/plan/schema';
import { taskPlan, taskSheet } from '../core/taskAppendix/support';
import { readBytes } from '../support/appendix';
import { convertWithLibreOffice, LIBREOFFICE_TIMEOUT, testWithLibreOffice } from '../support/libreOffice';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';

type Mark = 'contradiction' | 'oddDeadline' | 'overdue' | 'answerDone' | 'rowDone' | 'cancelled';
/** In the order in which the sheet holds them. */
const MARKS: readonly Mark[] = [
  'contradiction',
  'oddDeadline',
  'overdue',
  'answerDone',
  'rowDone',
  'cancelled',
];

/** Today where this computer is, which is what TODAY() asks. */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

const TODAY = today();
const serial = (days: number) => serialOfDay(addDays(TODAY, days));

type Typed = Pick<CellDescription, 'value' | 'formula'>['value'] | { readonly formula: string };

interface Row {
  readonly deadline?: Typed;
  readonly progress?: Typed;
  readonly status?: Typed;
  readonly marks: readonly Mark[];
}

const DONE: readonly Mark[] = ['answerDone', 'rowDone'];

const rows: readonly Row[] = [
  { marks: [] },
  { status: 'Đang thực hiện', progress: 0.45, marks: [] },
  { status: 'Hoàn thành', progress: 1, marks: DONE },
  { status: ' đã hoàn thành ', progress: 1, marks: DONE },
  { status: 'Hoàn thành', progress: 0.99, marks: ['contradiction', ...DONE] },
  { status: 'Hoàn thành', marks: ['contradiction', ...DONE] },
  { status: 'Hoàn thành', progress: 'chưa có số liệu', marks: ['contradiction', ...DONE] },
  { status: 'Đang thực hiện', progress: 1, marks: ['contradiction'] },
  { progress: 1, marks: ['contradiction'] },
  { status: 'Đang thực hiện', progress: 0.999, marks: [] },
  // Nine parts of 0.1 and another are 1 to every reader of decimals.
  { status: 'Hoàn thành', progress: { formula: '0.7+0.2+0.1' }, marks: DONE },
  { status: 'Chưa thực hiện', progress: 0, marks: [] },
  { status: 'Chưa thực hiện', progress: 0.01, marks: ['contradiction'] },
  { status: 'Chưa thực hiện', progress: 'đang tổng hợp', marks: [] },
  { status: 'Đang thực hiện', progress: 45, marks: ['contradiction'] },
  { status: 'Đang thực hiện', progress: -0.1, marks: ['contradiction'] },
  { status: 'Đang thực hiện', progress: 'gần xong', marks: ['contradiction'] },
  { status: 'Đang thực hiện', progress: { formula: 'TRUE()' }, marks: ['contradiction'] },
  { status: 'Xong rồi', progress: 0.5, marks: ['contradiction'] },
  { status: 'Không thực hiện', marks: ['cancelled'] },
  { deadline: serial(-1), marks: ['overdue'] },
  { deadline: serial(0), marks: [] },
  { deadline: serial(1), marks: [] },
  { deadline: serial(-1), status: 'Đang thực hiện', progress: 0.9, marks: ['overdue'] },
  { deadline: serial(-400), status: 'Chưa triển khai', marks: ['overdue'] },
  { deadline: serial(-1), status: 'Hoàn thành', progress: 1, marks: DONE },
  { deadline: serial(-1), status: 'Không thực hiện', marks: ['cancelled'] },
  { deadline: serial(-1) + 0.99, marks: ['overdue'] },
  { deadline: serial(0) + 0.5, marks: [] },
  { deadline: 'quý sau', marks: ['oddDeadline'] },
  { deadline: 'Thường xuyên', marks: [] },
  { deadline: 2026, marks: ['oddDeadline'] },
  { deadline: serialOfDay('2000-01-01'), marks: ['overdue'] },
  { deadline: serialOfDay('2000-01-01') - 1, marks: ['oddDeadline'] },
];

const plan = planSchema.parse({
  ...taskPlan,
  tasks: rows.map((_, at) => ({
    ...taskPlan.tasks[0]!,
    id: `dong-${at + 1}`,
    title: `Việc ${at + 1}`,
    timing: null,
  })),
});

const COLUMN = { deadline: 6, progress: 7, status: 8 } as const;
const FIRST_MARK = 20;

/** The appendix with the rows filled in, and every conditional format's formula in a cell beside each of them. */
function probe(): { sheet: SheetDescription; dataRows: number[] } {
  const sheet = taskSheet({ plan });
  const codes = sheet.cells.filter(({ value }) => String(value).startsWith('task:'));
  const dataRows = codes.map(({ row }) => row);
  const typedAt = ({ row, column }: CellDescription): Typed => {
    const typed = rows[dataRows.indexOf(row)];
    if (column === COLUMN.deadline) return typed?.deadline;
    return column === COLUMN.progress
      ? typed?.progress
      : column === COLUMN.status
        ? typed?.status
        : undefined;
  };
  const cells = sheet.cells.map((cell): CellDescription => {
    const typed = typedAt(cell);
    if (typed === undefined) return cell;
    return { ...cell, ...(typeof typed === 'object' ? typed : { value: typed }) };
  });
  const probes = dataRows.flatMap((row) =>
    sheet.conditionalFormats.map((format, at): CellDescription => {
      if (format.kind !== 'formula') throw new Error('a task appendix has formulas only');
      const formula = format.formula.replaceAll(/(\$[A-Z]+)\d+/g, `$1${row}`);
      return { row, column: FIRST_MARK + at, style: 'text', formula: `IF(${formula},"x","-")` };
    }),
  );
  return { sheet: { ...sheet, cells: [...cells, ...probes] }, dataRows };
}

const { sheet: made, dataRows } = probe();

/** What the check says of a row, in the words of the marks. */
const CODES: Readonly<Partial<Record<FindingCode, Mark>>> = {
  taskStatusUnknown: 'contradiction',
  taskProgressUnreadable: 'contradiction',
  taskProgressOutOfRange: 'contradiction',
  taskDoneIncomplete: 'contradiction',
  taskCompleteNotDone: 'contradiction',
  taskNotStartedProgress: 'contradiction',
  taskDeadlineUnreadable: 'oddDeadline',
  taskOverdue: 'overdue',
};

describe('the marks of a task appendix', () => {
  let calculated: SheetSnapshot | undefined;

  const marksOf = (row: number) =>
    MARKS.filter(
      (_, at) =>
        calculated?.cells.find((cell) => cell.row === row && cell.column === FIRST_MARK + at)?.value === 'x',
    );

  test('there is a formula for each', () => {
    expect(made.conditionalFormats).toHaveLength(MARKS.length);
    expect(dataRows).toHaveLength(rows.length);
  });

  testWithLibreOffice(
    'LibreOffice works out every formula as stated, and the check agrees',
    async () => {
      const saved = convertWithLibreOffice(await writeWorkbook([made], { title: 'Thử' }), 'xlsx');
      const workbook = await readBytes(saved);
      calculated = workbook.sheets[0];
      const answers = calculated?.cells.filter(({ column }) => column >= FIRST_MARK) ?? [];
      expect(new Set(answers.map(({ value }) => value))).toEqual(new Set(['x', '-']));
      const shown = rows.map((row, at) => ({ ...row, marks: marksOf(dataRows[at]!) }));
      expect(shown).toEqual(rows);

      const { tasks, findings } = checkWorkbook(workbook, [plan], vietnameseAppendix, { today: TODAY });
      const results = tasks[0]?.results ?? [];
      const found = rows.map((row, at) => {
        const { status, isOverdue } = results[at]!;
        const own = findings.filter(({ task }) => task === `dong-${at + 1}`);
        const marks = new Set<Mark>(own.flatMap(({ fact }) => CODES[fact.code] ?? []));
        if (isOverdue) marks.add('overdue');
        if (status === 'done') DONE.forEach((mark) => marks.add(mark));
        if (status === 'cancelled') marks.add('cancelled');
        return { ...row, marks: MARKS.filter((mark) => marks.has(mark)) };
      });
      expect(found).toEqual(rows);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
