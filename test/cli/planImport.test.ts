/** A plan leaves as a workbook, is edited, and comes back for every command. */
import { describePlanWorkbook } from '../../src/core/planWorkbook/describe';
import { embeddedPlanTexts, planXml } from '../../src/core/plan/embedded';
import type { Plan } from '../../src/core/plan/schema';
import { vietnamesePlanWorkbook } from '../../src/locale';
import { shippedPlans } from '../../src/plans';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { binhDinh, readBytes } from '../support/appendix';
import { HOME, phuluc } from '../support/cli';
import { LIBREOFFICE_TIMEOUT, editInLibreOffice, testWithLibreOffice } from '../support/libreOffice';
import { fullPlan } from '../support/planWorkbook';

type Files = Record<string, Uint8Array>;

const bookOf = (plan: Plan) =>
  writeWorkbook(describePlanWorkbook(plan, vietnamesePlanWorkbook), { title: plan.citation });
const json = (plan: unknown) => new TextEncoder().encode(JSON.stringify(plan));
const kept = (plan: Plan, version = plan.version) => `${HOME}/plans/${plan.id}@${version}.json`;
const parsed = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes)) as Plan;

/** Bình Định with another target for its first indicator but one. */
const changed: Plan = {
  ...binhDinh,
  indicators: binhDinh.indicators.map((indicator) =>
    indicator.id === 'that-nghiep-chung'
      ? { ...indicator, target: { ...indicator.target, value: '2.25' } }
      : indicator,
  ),
};

describe('plan export', () => {
  test.each([
    ['vi', 'Đã xuất kế hoạch binh-dinh@1 ra plan.xlsx.\n'],
    ['en', 'Exported plan binh-dinh@1 to plan.xlsx.\n'],
  ])('makes the workbook (%s)', async (language, said) => {
    const call = await phuluc(['plan', 'export', 'binh-dinh', '-o', 'plan.xlsx', '--lang', language]);
    expect([call.code, call.out, call.err]).toEqual([0, said, '']);
    const { sheets, customXml } = await readBytes(call.files.get('plan.xlsx')!);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Kế hoạch',
      'Chỉ tiêu',
      'Tầm nhìn',
      'Nhiệm vụ',
      'Đơn vị',
      'Phân công',
      'Lịch báo cáo',
      'Chuyển đổi',
      'Quan hệ',
      'Kinh phí',
    ]);
    // It is edited: a definition of its own inside would soon say something else.
    expect(customXml).toEqual([]);
  });

  test('--json, and an existing file is left alone', async () => {
    const argv = ['plan', 'export', 'binh-dinh', '-o', 'plan.xlsx', '--json'];
    const first = await phuluc(argv);
    expect(JSON.parse(first.out)).toEqual({
      format: 'phuluc.planExport/1',
      file: 'plan.xlsx',
      plan: 'binh-dinh',
      version: '1',
    });
    const before: Files = { 'plan.xlsx': new Uint8Array([1]) };
    expect(await phuluc(argv, before)).toMatchObject({ code: 2, out: '' });
    expect(await phuluc([...argv, '--force'], before)).toMatchObject({ code: 0 });
  });

  test('a text no cell can hold is refused, not cut', async () => {
    const long = { ...fullPlan, title: 'a'.repeat(32_768) };
    const call = await phuluc(['plan', 'export', 'long.json', '-o', 'plan.xlsx'], {
      'long.json': json(long),
    });
    expect([call.code, call.files.has('plan.xlsx')]).toEqual([2, false]);
    expect(call.err).toContain('"Kế hoạch", ô B7');
  });

  test.each([
    [['plan', 'export', 'binh-dinh', '-o', 'plan.xls'], 'đuôi .xlsx'],
    [['plan', 'export', 'binh-dinh'], '-o, --output'],
    [['plan', 'export', 'la', '-o', 'plan.xlsx'], 'Không có kế hoạch "la"'],
    [['plan', 'export', 'binh-dinh@9', '-o', 'plan.xlsx'], 'binh-dinh@1'],
    [['plan'], 'thiếu tham số "plan"'],
  ])('%j is explained', async (argv, said) => {
    const { code, out, err } = await phuluc(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('plan import', () => {
  test('a changed plan is kept under a version of its own, and every command knows it', async () => {
    const given = { 'plan.xlsx': await bookOf(changed) };
    const imported = await phuluc(['plan', 'import', 'plan.xlsx', '-o', 'plan.json'], given);
    expect([imported.code, imported.err]).toEqual([0, '']);
    const plan = parsed(imported.files.get('plan.json'));
    expect(plan).toEqual({ ...changed, version: plan.version });
    expect(plan.version).toMatch(/^1\+[0-9a-f]{6}$/);
    expect(imported.out).toContain(`được nạp thành phiên bản "${plan.version}"`);
    expect(imported.out).toContain(`Đã nạp kế hoạch binh-dinh@${plan.version}`);
    expect(parsed(imported.files.get(kept(changed, plan.version)))).toEqual(plan);

    const files = Object.fromEntries(imported.files);
    const gap = (id: string) => phuluc(['gap', id, 'that-nghiep-chung', '2,3'], files);
    expect((await gap('binh-dinh')).out).toContain('dưới 2,25%');
    expect((await gap('binh-dinh@1')).out).toContain('dưới 2,45%');
    expect((await gap('plan.xlsx')).out).toContain('dưới 2,25%');
    expect((await gap('plan.json')).out).toContain('dưới 2,25%');

    const { out } = await phuluc(['plans', '--json'], files);
    const { plans } = JSON.parse(out) as { plans: { id: string; version: string; source: string }[] };
    expect(plans.map(({ id, version, source }) => [id, version, source])).toEqual([
      ...shippedPlans.map(({ id, version }) => [id, version, 'shipped']),
      ['binh-dinh', plan.version, 'imported'],
    ]);
    expect((await phuluc(['plan', 'binh-dinh', '--json'], files)).out).toContain(plan.version);

    // Imported once more it is itself; the plan that ships, imported again, is the newest.
    const again = await phuluc(['plan', 'import', 'plan.json'], files);
    expect([again.code, again.out]).toEqual([
      0,
      `Đã nạp kế hoạch binh-dinh@${plan.version}; mọi lệnh dùng bản này.\n`,
    ]);
    const back = await phuluc(['plan', 'import', 'old.xlsx'], {
      ...files,
      'old.xlsx': await bookOf(binhDinh),
    });
    const restored = Object.fromEntries(back.files);
    expect((await phuluc(['gap', 'binh-dinh', 'that-nghiep-chung', '2,3'], restored)).out).toContain(
      'dưới 2,45%',
    );
  });

  test.each([
    ['vi', 'lỗi Chỉ tiêu!G3: "abc" không phải một con số.', 'không nạp gì'],
    ['en', 'error Chỉ tiêu!G3: "abc" is not a number.', 'nothing was imported'],
  ])(
    'a broken plan is refused with the cell named and nothing kept (%s)',
    async (language, said, nothing) => {
      const sheets = describePlanWorkbook(binhDinh, vietnamesePlanWorkbook).map((sheet) =>
        sheet.name === 'Chỉ tiêu'
          ? {
              ...sheet,
              cells: sheet.cells.map((cell) =>
                cell.row === 3 && cell.column === 7 ? { ...cell, value: 'abc' } : cell,
              ),
            }
          : sheet,
      );
      const given = { 'plan.xlsx': await writeWorkbook(sheets, { title: 'x' }) };
      const argv = ['plan', 'import', 'plan.xlsx', '-o', 'plan.json', '--lang', language];
      const { code, out, files } = await phuluc(argv, given);
      expect([code, [...files.keys()]]).toEqual([1, ['plan.xlsx']]);
      expect(out).toContain(said);
      expect(out).toContain(nothing);

      const asJson = await phuluc([...argv, '--json'], given);
      expect(JSON.parse(asJson.out)).toMatchObject({
        format: 'phuluc.planImport/1',
        file: 'plan.xlsx',
        status: 'refused',
        plan: null,
        version: null,
        findings: [{ code: 'numberUnreadable', severity: 'error', sheet: 'Chỉ tiêu', cell: 'G3' }],
      });
      // As an argument of another command it is refused the same way.
      const used = await phuluc(['gap', 'plan.xlsx', 'that-nghiep-chung', '2', '--lang', language], given);
      expect([used.code, used.out]).toEqual([2, '']);
      expect(used.err).toContain(said);
    },
  );

  test.each<[string, Uint8Array | undefined, string]>([
    ['no.xlsx', undefined, 'không tìm thấy tệp'],
    ['no.json', undefined, 'không tìm thấy tệp'],
    ['bad.xlsx', new Uint8Array([1, 2, 3]), 'bad.xlsx'],
  ])('%s cannot be opened', async (file, bytes, said) => {
    const { code, out, err } = await phuluc(['plan', 'import', file], bytes ? { [file]: bytes } : {});
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test.each([
    ['no JSON', new TextEncoder().encode('{'), 'Tệp không chứa một kế hoạch.'],
    ['another JSON', json({ ...binhDinh, targetYear: '2030' }), 'sai ở targetYear'],
  ])('%s is no plan', async (_, bytes, said) => {
    const { code, out } = await phuluc(['plan', 'import', 'a.json'], { 'a.json': bytes });
    expect(code).toBe(1);
    expect(out).toContain(said);
  });

  test('where nothing can be kept, it says so', async () => {
    const write = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
    const given = { 'plan.xlsx': await bookOf(changed) };
    const { code, out, err } = await phuluc(['plan', 'import', 'plan.xlsx'], given, { write });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('(EACCES)');
  });
});

describe('the store', () => {
  const files = {
    [kept(fullPlan)]: json(fullPlan),
    [kept(fullPlan, '2')]: json({ ...fullPlan, version: '2' }),
  };

  test('a damaged file is named and passed over', async () => {
    const broken = {
      ...files,
      [`${HOME}/plans/hong@1.json`]: json({ id: 'hong' }),
      [`${HOME}/plans/x.txt`]: json(1),
    };
    const { code, out, err } = await phuluc(['plans'], broken);
    expect(code).toBe(0);
    expect(out).toContain('day-du');
    expect(err).toBe(
      `${HOME}/plans/hong@1.json: tệp kế hoạch đã nạp bị hỏng nên được bỏ qua; hãy xóa tệp này rồi nạp lại kế hoạch.\n`,
    );
  });

  test('plan remove forgets one version, or all', async () => {
    const one = await phuluc(['plan', 'remove', 'day-du', '--version', '2'], files);
    expect([one.code, one.out]).toEqual([0, 'Đã bỏ kế hoạch day-du@2.\n']);
    expect([...one.files.keys()]).toEqual([kept(fullPlan)]);
    const all = await phuluc(['plan', 'remove', 'day-du', '--json'], files);
    expect(JSON.parse(all.out)).toEqual({
      format: 'phuluc.planRemove/1',
      plan: 'day-du',
      versions: ['1.10', '2'],
    });
    expect(all.files.size).toBe(0);
  });

  test('a plan that ships cannot be removed', async () => {
    const { code, err } = await phuluc(['plan', 'remove', 'binh-dinh'], files);
    expect(code).toBe(2);
    expect(err).toContain('Không có kế hoạch "binh-dinh" nào đã nạp');
  });

  test('a version that no file name can hold is kept all the same', async () => {
    const odd = { ...fullPlan, version: '../../1/2:*?"' };
    const call = await phuluc(['plan', 'import', 'odd.json'], { 'odd.json': json(odd) });
    expect(call.code).toBe(0);
    const [name] = [...call.files.keys()].filter((path) => path.startsWith(HOME));
    expect(name).toMatch(/^\/home\/phuluc\/plans\/day-du@[\w.%+-]+\.json$/);
    expect((await phuluc(['plan', 'day-du'], Object.fromEntries(call.files))).code).toBe(0);
  });
});

describe('an appendix of an imported plan', () => {
  const named = { ...changed, version: '2' };
  const template = (files: Files) =>
    phuluc(['template', 'binh-dinh', '--year', '2026', '-o', 'pl.xlsx'], files);

  test('brings its plan along, and is read with it where the plan is unknown', async () => {
    const made = await template({ [kept(named)]: json(named) });
    const bytes = made.files.get('pl.xlsx')!;
    const { customXml } = await readBytes(bytes);
    expect(embeddedPlanTexts(customXml)).toEqual([
      { id: 'binh-dinh', version: '2', json: JSON.stringify(named) },
    ]);
    // On another machine, where only the plan that ships is known.
    const { code, out } = await phuluc(['check', 'pl.xlsx', '--json'], { 'pl.xlsx': bytes });
    const { files } = JSON.parse(out) as { files: { findings: { code: string }[] }[] };
    expect(code).toBe(0);
    expect(files[0]!.findings.map((finding) => finding.code)).not.toContain('planVersionDiffers');
  });

  test('of a plan that ships carries its identity only', async () => {
    const made = await template({});
    const { customXml } = await readBytes(made.files.get('pl.xlsx')!);
    expect(customXml).toHaveLength(1);
    expect(embeddedPlanTexts(customXml)).toEqual([]);
  });

  test('with a damaged plan is read with the one at hand, and says so', async () => {
    const made = await template({ [kept(named)]: json(named) });
    const { customXml } = await readBytes(made.files.get('pl.xlsx')!);
    expect(customXml[1]).toBe(planXml(named));
    const sheets = describePlanWorkbook(fullPlan, vietnamesePlanWorkbook).slice(0, 1);
    const damaged = await writeWorkbook(
      [{ ...sheets[0]!, identityXml: customXml[0]!, customXml: [customXml[1]!.slice(0, 500)] }],
      { title: 'x' },
    );
    const { out } = await phuluc(['check', 'pl.xlsx'], { 'pl.xlsx': damaged });
    expect(out).toContain('Định nghĩa kế hoạch "binh-dinh" đi kèm tệp bị hỏng');
  });
});

describe('edited in LibreOffice', () => {
  testWithLibreOffice(
    'a changed target and a new indicator are in the next appendix',
    async () => {
      const sound = editInLibreOffice(await bookOf(binhDinh), [
        'sheet = doc.Sheets.getByName("Chỉ tiêu")',
        // "Dưới 2,45" becomes "dưới 2,25", typed as a number.
        'sheet.getCellRangeByName("G3").setValue(2.25)',
        // A new row between two others: a copy with its own id, number, name and target.
        'sheet.Rows.insertByIndex(3, 1)',
        'sheet.copyRange(sheet.getCellRangeByName("A4").CellAddress, sheet.getCellRangeByName("A3:AA3").RangeAddress)',
        'sheet.getCellRangeByName("A4").setString("2.1b")',
        'sheet.getCellRangeByName("C4").setString("Tỷ lệ thất nghiệp của thanh niên")',
        'sheet.getCellRangeByName("D4").setString("that-nghiep-thanh-nien")',
        'sheet.getCellRangeByName("G4").setString("4,75")',
      ]);
      const imported = await phuluc(['plan', 'import', 'plan.xlsx', '--json'], { 'plan.xlsx': sound });
      expect(JSON.parse(imported.out)).toMatchObject({
        status: 'imported',
        plan: 'binh-dinh',
        findings: [{ code: 'versionRenamed', severity: 'warning' }],
      });
      const made = await phuluc(
        ['template', 'binh-dinh', '--year', '2026', '-o', 'pl.xlsx'],
        Object.fromEntries(imported.files),
      );
      const { sheets } = await readBytes(made.files.get('pl.xlsx')!);
      const cells = sheets[0]!.cells;
      const rowOf = (id: string) => {
        const { row } = cells.find(({ value }) => value === id)!;
        return cells.filter((cell) => cell.row === row).map(({ value }) => value);
      };
      expect(rowOf('that-nghiep-chung')).toContain('Dưới 2,25%');
      expect(rowOf('that-nghiep-thanh-nien')).toEqual(
        expect.arrayContaining(['2.1b', 'Tỷ lệ thất nghiệp của thanh niên', 'Dưới 4,75%']),
      );
      expect(made.out).toContain(`${binhDinh.indicators.length + 1} chỉ tiêu`);
    },
    LIBREOFFICE_TIMEOUT,
  );

  testWithLibreOffice(
    'broken edits are refused together, each at its cell',
    async () => {
      const broken = editInLibreOffice(await bookOf(binhDinh), [
        'sheet = doc.Sheets.getByName("Chỉ tiêu")',
        'sheet.getCellRangeByName("G3").setString("abc")',
        'sheet.getCellRangeByName("D5").setString("that-nghiep-chung")',
        'sheet.getCellRangeByName("E6").setString("")',
        'sheet.getCellRangeByName("F7").setString("trong khoảng")',
        'sheet.getCellRangeByName("H7").setValue(1)',
      ]);
      const { code, out, files } = await phuluc(['plan', 'import', 'plan.xlsx', '--json'], {
        'plan.xlsx': broken,
      });
      expect(code).toBe(1);
      const { findings } = JSON.parse(out) as { findings: { code: string; cell: string }[] };
      expect(findings.map((finding) => [finding.cell, finding.code])).toEqual(
        expect.arrayContaining([
          ['G3', 'numberUnreadable'],
          ['D5', 'idTwice'],
          ['E6', 'measureMissing'],
          ['H7', 'upperNotAbove'],
        ]),
      );
      expect([...files.keys()]).toEqual(['plan.xlsx']);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
