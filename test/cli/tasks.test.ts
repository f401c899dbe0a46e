/** `phuluc template --tasks`, and `phuluc check` of what comes back. */
import { describeTaskAppendix } from '../../src/core/taskAppendix/describe';
import type { TaskValues } from '../../src/core/taskAppendix/values';
import { vietnameseAppendix } from '../../src/locale';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { binhDinh, readBytes } from '../support/appendix';
import { lines, phuluc } from '../support/cli';
import { rowOf } from '../support/edits';

const FILE = 'nv.xlsx';
const TODAY = { today: () => '2026-12-01' };
const template = (...options: string[]) =>
  phuluc(['template', 'binh-dinh', '--tasks', '--year', '2026', '-o', FILE, ...options]);

describe('template', () => {
  test.each([
    ['vi', `Đã tạo nv.xlsx với ${binhDinh.tasks.length} nhiệm vụ.\n`],
    ['en', `Made nv.xlsx with ${binhDinh.tasks.length} tasks.\n`],
  ])('the whole plan (%s)', async (language, said) => {
    const { code, out, err, files } = await template('--lang', language);
    expect([code, out, err]).toEqual([0, said, '']);
    const { sheets } = await readBytes(files.get(FILE)!);
    expect(sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ 2026']);
  });

  test('--unit --form --json', async () => {
    const { code, out, files } = await template('--unit', 'so-xay-dung', '--form', '--json');
    expect(code).toBe(0);
    const workbook = await readBytes(files.get(FILE)!);
    const codes = workbook.sheets[0]!.cells.filter(
      ({ value }) => typeof value === 'string' && value.startsWith('task:'),
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThan(binhDinh.tasks.length);
    expect(JSON.parse(out)).toEqual({
      format: 'phuluc.template/1',
      file: FILE,
      plan: 'binh-dinh',
      unit: 'so-xay-dung',
      year: 2026,
      tasks: codes.length,
    });
    expect(workbook.sheets[0]!.cells.map(({ value }) => value)).toContain('BIỂU MẪU BÁO CÁO');
  });

  test.each(['--all-units', '--current-owners'])('%s is for indicators', async (option) => {
    const { code, err, files } = await template(option);
    expect([code, files.size]).toEqual([2, 0]);
    expect(err).toContain('--tasks');
    expect(err).toContain(option);
  });

  test('a unit that leads no task', async () => {
    const leads = new Set(binhDinh.tasks.flatMap(({ leads = [] }) => leads));
    const kinds = new Set(binhDinh.tasks.flatMap(({ leadKinds = [] }) => leadKinds));
    const followers = new Set(binhDinh.crosswalk.map(({ to }) => to));
    const idle = binhDinh.units.find(
      ({ id, kind }) =>
        !leads.has(id) && !kinds.has(kind) && !followers.has(id) && id !== binhDinh.coordinator,
    );
    const { code, err, files } = await template('--unit', idle!.id);
    expect([code, files.size]).toEqual([2, 0]);
    expect(err).toContain(idle!.name);
  });
});

describe('check', () => {
  const [first, second, third] = binhDinh.tasks;
  const values = new Map<string, TaskValues>([
    [first!.id, { status: 'inProgress', progress: 45, deadline: '2026-11-30' }],
    [second!.id, { status: 'done', progress: 80 }],
    [third!.id, { status: 'done', progress: 100 }],
  ]);
  const sheet = describeTaskAppendix({ plan: binhDinh, year: 2026, values }, vietnameseAppendix);
  const checked = async (...options: string[]) =>
    phuluc(['check', FILE, ...options], { [FILE]: await writeWorkbook([sheet], { title: 'Thử' }) }, TODAY);

  test('as text: what was reported, what is overdue, what is wrong and where', async () => {
    const { code, out, err } = await checked();
    expect([code, err]).toEqual([1, '']);
    const total = binhDinh.tasks.length;
    expect(out).toContain(
      'Trang "Nhiệm vụ 2026": nhiệm vụ của kế hoạch binh-dinh, toàn bộ kế hoạch, năm 2026',
    );
    expect(out).toContain(`đã báo cáo 3/${total}, Hoàn thành 2, Đang thực hiện 1, quá hạn 1.`);
    const row = lines(out).find((line) => line.includes('quá hạn)'));
    expect(row).toMatch(/30\/11\/2026 \(quá hạn\)\s+45%\s+Đang thực hiện/);
    expect(out).toContain(`Còn thiếu trạng thái của ${total - 3}/${total} nhiệm vụ:`);
    expect(out).toMatch(/G\d+ {2}lỗi: Trạng thái là Hoàn thành nhưng tiến độ mới 80%/);
    expect(out).toMatch(/F\d+ {2}cảnh báo: Đã quá hạn 1 ngày \(hạn 30\/11\/2026\)/);
  });

  test('as JSON', async () => {
    const { out } = await checked('--json');
    const { files } = JSON.parse(out) as {
      files: { tasks: { results: unknown[] }[]; findings: Record<string, unknown>[] }[];
    };
    const [file] = files;
    expect(file!.tasks).toMatchObject([
      { sheet: 'Nhiệm vụ 2026', plan: 'binh-dinh', unit: null, year: 2026 },
    ]);
    const row = rowOf(await readBytes(await writeWorkbook([sheet], { title: 'Thử' })), `task:${first!.id}`);
    expect(file!.tasks[0]!.results[0]).toEqual({
      task: first!.id,
      sheet: 'Nhiệm vụ 2026',
      cell: `H${row}`,
      status: 'inProgress',
      rawStatus: 'Đang thực hiện',
      progressState: 'reported',
      progress: '45',
      rawProgress: '0.45',
      deadlineState: 'reported',
      deadline: '2026-11-30',
      rawDeadline: '46356',
      isOverdue: true,
      difficulty: '',
      note: '',
    });
    expect(file!.findings.find(({ code }) => code === 'taskOverdue')).toEqual({
      code: 'taskOverdue',
      severity: 'warning',
      sheet: 'Nhiệm vụ 2026',
      cell: `F${row}`,
      task: first!.id,
      message: expect.stringContaining('30/11/2026') as unknown,
    });
  });
});
