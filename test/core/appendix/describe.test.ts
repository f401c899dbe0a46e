/** The appendix as data: what stands where, what is locked, asked and printed. */
import type { AppendixRequest } from '../../../src/core/appendix/describe';
import type {
  CellDescription,
  SheetDescription,
  ValidationDescription,
} from '../../../src/core/appendix/description';
import { styles, verdictColours } from '../../../src/core/appendix/styles';
import { assessRow } from '../../../src/core/check/assess';
import { indicatorsOf } from '../../../src/core/plan/rows';
import { cellAddress, rangeAddress } from '../../../src/core/workbook/address';
import type { CellRange } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { appendixSheet, binhDinh, unitOf } from '../../support/appendix';

const health = unitOf('so-y-te');

const requests: readonly { name: string; request: Partial<AppendixRequest> }[] = [
  { name: 'the whole plan', request: {} },
  { name: 'the coordinator', request: { unit: unitOf(binhDinh.coordinator) } },
  { name: 'Sở Y tế', request: { unit: health } },
  { name: 'a form of the whole plan', request: { variant: 'form' } },
  { name: 'a form of Sở Y tế', request: { unit: health, variant: 'form' } },
  { name: 'a protected one in the target year', request: { year: 2030, isProtected: true } },
];

const textsOf = ({ cells }: SheetDescription) =>
  cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const columnNamed = ({ names }: SheetDescription, name: string) =>
  names.find((entry) => entry.name === name)!.range;

const at = ({ cells }: SheetDescription, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);

const hasIn = (range: CellRange, row: number, column: number) =>
  row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;

describe.each(requests)('$name', ({ request }) => {
  const sheet = appendixSheet(request);
  const indicators = indicatorsOf(binhDinh, request.unit);
  const codes = columnNamed(sheet, 'PL_Ma');
  const rows = new Map(
    indicators.map((indicator) => {
      const cell = sheet.cells.find(
        ({ column, value }) => column === codes.firstColumn && value === indicator.id,
      );
      return [indicator, cell?.row ?? 0];
    }),
  );
  const isForm = request.variant === 'form';

  test('has a row for each indicator of the unit, in the plan’s order', () => {
    const ids = new Set(binhDinh.indicators.map(({ id }) => id));
    const found = sheet.cells.flatMap(({ column, value }) =>
      column === codes.firstColumn && typeof value === 'string' && ids.has(value) ? [value] : [],
    );
    expect(found).toEqual(indicators.map(({ id }) => id));
  });

  test('no two cells stand at one address, and none outside the columns', () => {
    const addresses = sheet.cells.map(({ row, column }) => cellAddress(row, column));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { row, column } of sheet.cells) {
      expect(row).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual(sheet.columns.length);
    }
  });

  test('merges lie inside the sheet, apart from each other, and hide no text', () => {
    const covered = new Set<string>();
    for (const merge of sheet.merges) {
      expect(hasIn(sheet.print.area, merge.firstRow, merge.firstColumn)).toBe(true);
      expect(hasIn(sheet.print.area, merge.lastRow, merge.lastColumn)).toBe(true);
      for (let row = merge.firstRow; row <= merge.lastRow; row++) {
        for (let column = merge.firstColumn; column <= merge.lastColumn; column++) {
          expect(covered).not.toContain(cellAddress(row, column));
          covered.add(cellAddress(row, column));
          if (row === merge.firstRow && column === merge.firstColumn) continue;
          expect(at(sheet, row, column)?.value).toBeUndefined();
        }
      }
    }
  });

  test('opens with its headings', () => {
    const { heading, title, attachedTo, carriesOut, reportingUnit, form } = vietnameseAppendix;
    const year = request.year ?? 2026;
    const expected = [
      isForm ? form.heading : heading,
      title(year, 2030),
      ...(isForm ? [] : [attachedTo(request.unit?.name)]),
      carriesOut(binhDinh.citation),
      ...(request.unit ? [reportingUnit(request.unit.name)] : []),
    ];
    const texts = textsOf(sheet);
    const from = texts.indexOf(expected[0]!);
    expect(texts.slice(from, from + expected.length)).toEqual(expected);
    expect(texts.filter((text) => text.startsWith('(Kèm theo '))).toHaveLength(isForm ? 0 : 1);
  });

  test('carries national title and signatures as a form only', () => {
    const { country, motto, headOfUnit, signAndStamp } = vietnameseAppendix.form;
    const found = [country, motto, headOfUnit, signAndStamp].filter((text) => textsOf(sheet).includes(text));
    expect(found).toHaveLength(isForm ? 4 : 0);
  });

  test('the two header rows are frozen and repeated on every page', () => {
    const { repeatedRows } = sheet.print;
    expect(repeatedRows.last - repeatedRows.first).toBe(1);
    expect(sheet.frozen).toEqual({ rows: repeatedRows.last, columns: 2 });
    const headings = sheet.cells.filter(({ row }) => row >= repeatedRows.first && row <= repeatedRows.last);
    const texts = headings.map(({ value }) => value);
    const withOwners = !request.unit || request.unit.id === binhDinh.coordinator;
    expect(texts).toEqual(expect.arrayContaining(['STT', 'Chỉ tiêu', 'Mục tiêu 2030', 'Kết quả', 'Ghi chú']));
    expect(texts.includes('Cơ quan chủ trì (đề xuất)')).toBe(withOwners);
    expect(texts).toContain(`Kết quả năm ${request.year ?? 2026}`);
    // The first row under them is a group's.
    expect(at(sheet, repeatedRows.last + 1, 1)?.style).toBe('groupNumber');
  });

  test('prints all that is visible, and not the hidden codes', () => {
    const { area } = sheet.print;
    const hidden = sheet.columns.flatMap(({ hidden: isHidden }, index) => (isHidden ? [index + 1] : []));
    expect(hidden).toEqual([codes.firstColumn]);
    expect([area.firstRow, area.firstColumn]).toEqual([1, 1]);
    expect(area.lastColumn).toBe(codes.firstColumn - 1);
    for (const { row, column } of sheet.cells) {
      if (column !== codes.firstColumn) expect(hasIn(area, row, column)).toBe(true);
    }
  });

  test('margins keep within Decree 30/2020/NĐ-CP', () => {
    const { top, bottom, left, right, header } = sheet.print.margins;
    for (const margin of [top, bottom]) expect(margin >= 20 && margin <= 25).toBe(true);
    expect(left >= 30 && left <= 35).toBe(true);
    expect(right >= 15 && right <= 20).toBe(true);
    expect(header).toBeLessThan(top);
  });

  test('names reach from the first group to the last row', () => {
    const last = Math.max(...rows.values());
    expect(new Set(sheet.names.map(({ name }) => name)).size).toBe(sheet.names.length);
    for (const { range } of sheet.names) {
      expect([range.firstRow, range.lastRow]).toEqual([sheet.frozen.rows + 1, last]);
      expect(range.firstColumn).toBe(range.lastColumn);
    }
  });

  test('exactly the cells to fill in are unlocked', () => {
    const columns = (...names: string[]) => names.map((name) => columnNamed(sheet, name).firstColumn);
    const always = columns('PL_KetQua', 'PL_LoaiSoLieu', 'PL_NguonSoLieu', 'PL_NguyenNhan', 'PL_GhiChu');
    const counts = columns('PL_TuSo', 'PL_MauSo');
    const expected = indicators.flatMap((indicator) =>
      [...always, ...(indicator.aggregation.kind === 'ratio' ? counts : [])].map((column) =>
        cellAddress(rows.get(indicator)!, column),
      ),
    );
    const blanks = ['subtitle', 'dateLine', 'signatureTitle', 'signatureHint'];
    const unlocked = sheet.cells.filter(({ style }) => !styles[style].locked && !blanks.includes(style));
    expect(unlocked.map(({ row, column }) => cellAddress(row, column)).sort()).toEqual(expected.sort());
    expect(unlocked.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheet.isProtected).toBe(request.isProtected ?? false);
  });

  describe('validations', () => {
    const of = (address: string) => sheet.validations.filter(({ range }) => rangeAddress(range) === address);

    test('one for each result, kind, numerator and denominator', () => {
      const expected = indicators.flatMap((indicator) =>
        [
          'PL_KetQua',
          'PL_LoaiSoLieu',
          ...(indicator.aggregation.kind === 'ratio' ? ['PL_TuSo', 'PL_MauSo'] : []),
        ].map((name) => cellAddress(rows.get(indicator)!, columnNamed(sheet, name).firstColumn)),
      );
      for (const address of expected) expect([address, of(address).length]).toEqual([address, 1]);
      expect(sheet.validations).toHaveLength(expected.length);
    });

    test('keep within Excel’s limits', () => {
      const length = ({ rule }: ValidationDescription) =>
        rule.kind === 'formula' ? rule.formula.length : rule.items.join(',').length;
      for (const validation of sheet.validations) {
        expect(length(validation)).toBeLessThanOrEqual(255);
        for (const { title, text } of [validation.prompt, validation.alert]) {
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(32);
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(255);
        }
      }
    });

    test('a list item holds no comma, which Excel would split at', () => {
      for (const { rule } of sheet.validations) {
        if (rule.kind === 'list') for (const item of rule.items) expect(item).not.toContain(',');
      }
    });
  });

  test('formulas use old functions that depend on no language', () => {
    const formulas = [
      ...sheet.cells.flatMap(({ formula }) => formula ?? []),
      ...sheet.validations.flatMap(({ rule }) => (rule.kind === 'formula' ? [rule.formula] : [])),
      ...sheet.conditionalFormats.flatMap((format) => (format.kind === 'formula' ? [format.formula] : [])),
    ];
    const used = formulas.flatMap((formula) => {
      // Text between quotes is no formula.
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(bare).not.toMatch(/[;{}@#!]/);
      return Array.from(bare.matchAll(/([A-Z][A-Z0-9._]*)\(/g), ([, name = '']) => name);
    });
    const old = ['AND', 'IF', 'INT', 'ISERROR', 'ISLOGICAL', 'ISNUMBER', 'OR', 'ROUND', 'TRIM'];
    expect(old).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(used.length).toBeGreaterThan(formulas.length);
    for (const formula of formulas) expect(formula.length).toBeLessThan(8192);
  });

  test('every formula carries its answer for readers that do not calculate', () => {
    const withFormula = sheet.cells.filter(({ formula }) => formula !== undefined);
    expect(withFormula.filter(({ formulaResult }) => formulaResult === undefined)).toEqual([]);
    const verdicts = columnNamed(sheet, 'PL_DanhGia').firstColumn;
    const shown = withFormula.filter(({ column }) => column === verdicts);
    expect(shown.map(({ formulaResult }) => formulaResult)).toEqual(indicators.map(() => 'Chưa có số liệu'));
  });
});

describe('words that a cell may hold instead of a number', () => {
  const { permitted, kinds, verdicts } = vietnameseAppendix;
  const assess = (id: string, result: string) => {
    const indicator = binhDinh.indicators.find((each) => each.id === id)!;
    return assessRow(indicator, { result: { row: 1, column: 1, value: result } }, { indicator: id });
  };
  const every = (words: readonly string[]) =>
    binhDinh.indicators.flatMap(({ id }) => words.map((word) => [id, word] as const));

  test.each(every(permitted.notReported))('%s: "%s" is not reported', (id, word) => {
    expect(assess(id, word)).toMatchObject({ result: { state: 'notReported' }, findings: [] });
  });

  test.each(every(permitted.notApplicable))('%s: "%s" does not apply', (id, word) => {
    const { target } = binhDinh.indicators.find((each) => each.id === id)!;
    const { result, findings } = assess(id, word);
    expect(result.state).toBe('notApplicable');
    // No list of judgements offers a cross; typed there, it may be a tick.
    const asked = target.comparator === 'qualitative' && word === 'x' ? ['notApplicableDoubtful'] : [];
    expect(findings.map(({ fact }) => fact.code)).toEqual(asked);
  });

  test('lists offer only what the core reads', () => {
    const sheet = appendixSheet();
    const lists = new Set(
      sheet.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.items.join('|')] : [])),
    );
    expect([...lists].sort()).toEqual(
      ['Chính thức|Ước', 'Đạt|Chưa đạt|Đang thực hiện|chưa có số liệu|đang tổng hợp|-|không áp dụng'].sort(),
    );
    for (const verdict of ['met', 'notMet', 'inProgress'] as const) {
      expect(assess('muc-song-toi-thieu', verdicts[verdict])).toMatchObject({
        result: { verdict },
        findings: [],
      });
    }
    for (const kind of ['official', 'estimate'] as const) {
      const cells = { kind: { row: 1, column: 1, value: kinds[kind] } };
      const { result, findings } = assessRow(binhDinh.indicators[1]!, cells, { indicator: 'x' });
      expect(result.kind).toBe(kind);
      expect(findings.map(({ fact }) => fact.code)).toEqual(['resultMissing']);
    }
  });
});

describe('what depends on the request', () => {
  const groupsOf = (sheet: SheetDescription) =>
    sheet.cells
      .filter(({ style, value }) => style === 'groupNumber' && value !== undefined)
      .map(({ value }) => value);

  test('a unit’s appendix keeps the group numbers of the whole plan', () => {
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    expect(groupsOf(appendixSheet())).toEqual(roman);
    const own = groupsOf(appendixSheet({ unit: health }));
    expect(own).toContain('VI');
    expect(own.length).toBeLessThan(roman.length);
  });

  test('a miss is neutral before the target year and red in it', () => {
    const missColour = (year: number) => {
      const rule = appendixSheet({ year }).conditionalFormats.find(
        (format) => format.kind === 'formula' && format.formula.endsWith('="Chưa đạt"'),
      );
      return rule?.kind === 'formula' ? rule.fill : undefined;
    };
    expect(missColour(2029)).toBe(verdictColours.neutral.fill);
    expect(missColour(2030)).toBe(verdictColours.bad.fill);
  });

  test.each([
    [2029, ''],
    [2030, 1],
  ])('a miss in %s has the icon "%s"', (year, icon) => {
    const values = new Map([['that-nghiep-chung', { result: 2.45 }]]);
    const sheet = appendixSheet({ year, values });
    const row = sheet.cells.find(({ value }) => value === 'that-nghiep-chung')!.row;
    const shown = (name: string) => at(sheet, row, columnNamed(sheet, name).firstColumn)?.formulaResult;
    expect(shown('PL_DanhGia')).toBe('Chưa đạt');
    expect(shown('PL_ChenhLech')).toBe(0);
    expect(at(sheet, row, columnNamed(sheet, 'PL_DanhGia').firstColumn - 1)?.formulaResult).toBe(icon);
  });

  test('a stored gap is what its formula gives, also of a figure with more decimals', () => {
    const sheet = appendixSheet({ values: new Map([['that-nghiep-chung', { result: 2.940404846 }]]) });
    const row = sheet.cells.find(({ value }) => value === 'that-nghiep-chung')!.row;
    const gap = at(sheet, row, columnNamed(sheet, 'PL_ChenhLech').firstColumn);
    expect(gap?.formula).toMatch(/ROUND\([A-Z]+\d+-2\.45,6\)/);
    expect(gap?.formulaResult).toBe(0.490405);
  });

  test('gaps show the target’s own decimals and those a result has more, with a sign', () => {
    const sheet = appendixSheet();
    const format = (id: string) => {
      const row = sheet.cells.find(({ value }) => value === id)!.row;
      return at(sheet, row, columnNamed(sheet, 'PL_ChenhLech').firstColumn)?.numberFormat;
    };
    expect(format('that-nghiep-chung')).toBe('+#,##0.00##;-#,##0.00##;#,##0.00##');
    expect(format('that-nghiep-thanh-thi')).toBe('+#,##0.0###;-#,##0.0###;#,##0.0###');
    expect(format('nha-o-xa-hoi')).toBe('+#,##0;-#,##0;#,##0');
  });

  test('rows of merged cells have a fixed height, data rows may grow', () => {
    const sheet = appendixSheet();
    const isFixed = (cell: CellDescription) => sheet.rowHeights.get(cell.row)?.isFixed;
    expect(sheet.cells.filter(({ style }) => style === 'title').map(isFixed)).toContain(true);
    expect(new Set(sheet.cells.filter(({ style }) => style === 'verdict').map(isFixed))).toEqual(
      new Set([false]),
    );
  });
});
