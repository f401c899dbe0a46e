/** Leads by the plan and leads of today, side by side; what became of the plan's territory. */
import { describeAppendix } from '../../../src/core/appendix/describe';
import type { AppendixRequest } from '../../../src/core/appendix/describe';
import type { SheetDescription } from '../../../src/core/appendix/description';
import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { Plan } from '../../../src/core/plan/schema';
import { vietnameseAppendix } from '../../../src/locale';
import { distinctValues, snapshotOf, writtenAndRead } from '../../support/appendix';
import { definition, planWith, unitIn } from '../../support/reorganised';

const plan = planWith();
const sheetOf = (request: Partial<AppendixRequest> = {}) =>
  describeAppendix({ plan, year: 2026, ...request }, vietnameseAppendix);

const headings = ({ cells }: SheetDescription) =>
  cells.flatMap(({ style, value }) => (style === 'columnHeader' && value !== undefined ? [value] : []));

function columnUnder({ cells }: SheetDescription, heading: string): number {
  const cell = cells.find(({ style, value }) => style === 'columnHeader' && value === heading);
  if (!cell) throw new Error(`no column ${heading}`);
  return cell.column;
}

function inRow({ cells }: SheetDescription, id: string, column: number) {
  const row = cells.find(({ style, value }) => style === 'code' && value === id)!.row;
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

const footnotes = ({ cells }: SheetDescription) =>
  cells.flatMap(({ style, value }) => (style === 'footnote' && value !== undefined ? [value] : []));

const checked = (workbook: Parameters<typeof checkWorkbook>[0], of: Plan = plan) =>
  checkWorkbook(workbook, [of], vietnameseAppendix);

describe('side by side', () => {
  const both = sheetOf({ owners: 'both' });
  const planned = columnUnder(both, 'Cơ quan theo Kế hoạch');
  const current = columnUnder(both, 'Cơ quan hiện nay (đề xuất)');

  test.each([
    ['nguoi-co-cong', 'Sở Lao động', 'Sở Nội vụ'],
    ['ho-ngheo', 'Sở Lao động', 'Sở Y tế'],
    ['bao-hiem', 'Bảo hiểm xã hội', 'Bảo hiểm xã hội'],
    ['nha-o', '', ''],
  ])('%s: "%s" and "%s"', (id, before, now) => {
    expect([inRow(both, id, planned), inRow(both, id, current)]).toEqual([before, now]);
  });

  test('the two columns stand next to each other', () => {
    expect(current).toBe(planned + 1);
  });

  test('before the reorganisation both are the same, and nothing is suggested', () => {
    const before = sheetOf({ owners: 'both', year: 2024 });
    const now = columnUnder(before, 'Cơ quan hiện nay');
    expect(inRow(before, 'ho-ngheo', now)).toBe('Sở Lao động');
  });

  test('a lead that is gone without anybody following is not shown as if it were there', () => {
    const lost = sheetOf({ owners: 'both', plan: planWith({ crosswalk: [] }) });
    expect(inRow(lost, 'ho-ngheo', columnUnder(lost, 'Cơ quan hiện nay'))).toBe('(chưa xác định)');
  });

  test('a lead that the plan only suggests is marked in both columns', () => {
    const assignments = definition.assignments.map((entry) => ({ ...entry, source: 'suggested' }));
    expect(headings(sheetOf({ owners: 'both', plan: planWith({ assignments }) }))).toEqual(
      expect.arrayContaining(['Cơ quan theo Kế hoạch (đề xuất)', 'Cơ quan hiện nay (đề xuất)']),
    );
  });

  test('only where it is asked for, and only in the view of the whole plan', () => {
    expect(headings(sheetOf())).toContain('Cơ quan chủ trì');
    expect(headings(sheetOf())).not.toContain('Cơ quan hiện nay (đề xuất)');
    const ofUnit = headings(sheetOf({ owners: 'both', unit: unitIn(plan, 'so-y-te') }));
    expect(ofUnit.filter((heading) => String(heading).startsWith('Cơ quan'))).toEqual([]);
    expect(headings(sheetOf({ owners: 'both', unit: unitIn(plan, 'so-noi-vu') }))).toContain(
      'Cơ quan hiện nay (đề xuất)',
    );
  });

  test('what is filled in is read back from its own columns', async () => {
    const values = distinctValues(plan);
    const workbook = await writtenAndRead(sheetOf({ owners: 'both', values }));
    const { appendices, findings } = checked(workbook);
    expect(findings).toEqual([]);
    expect(appendices[0]!.results.map(({ indicator, value }) => [indicator, value])).toEqual(
      plan.indicators.map(({ id }) => [id, String(values.get(id)!.result)]),
    );
  });

  test('it is found by its headings too, when all hidden parts are lost', () => {
    const values = distinctValues(plan);
    const made = snapshotOf(sheetOf({ owners: 'both', values }));
    const bare = {
      ...made,
      customXml: [],
      definedNames: [],
      sheets: made.sheets.map((sheet) => {
        const last = Math.max(...sheet.cells.map(({ column }) => column));
        return { ...sheet, cells: sheet.cells.filter(({ column }) => column < last) };
      }),
    };
    const { appendices, findings } = checked(bare);
    expect(findings.map(({ fact }) => fact.code)).toEqual(['identityRecovered']);
    expect(appendices[0]!.results.map(({ value }) => value)).toEqual(
      plan.indicators.map(({ id }) => String(values.get(id)!.result)),
    );
  });
});

describe('rows of a reorganised unit', () => {
  const rowsOf = (unit: string, year: number) => {
    const { appendices, findings } = checked(snapshotOf(sheetOf({ unit: unitIn(plan, unit), year })));
    return { rows: appendices[0]?.results.map(({ indicator }) => indicator), findings };
  };

  test.each([
    ['xa-mot', 2026, ['ho-ngheo']],
    ['so-y-te', 2025, ['ho-ngheo']],
    ['huyen-a', 2024, ['ho-ngheo']],
    ['so-noi-vu', 2025, plan.indicators.map(({ id }) => id)],
  ])('%s in %i: %p, and none is missed', (unit, year, expected) => {
    const { rows, findings } = rowsOf(unit, year);
    expect(rows).toEqual(expected);
    expect(findings.filter(({ fact }) => fact.code === 'indicatorMissing')).toEqual([]);
  });
});

describe('the territory', () => {
  const NOTE =
    'Từ ngày 01/7/2025, tỉnh Cũ thuộc tỉnh Mới; mục tiêu tại Phụ lục này là của địa bàn theo Kế hoạch, không áp dụng cho địa bàn mới: địa bàn mới cần mục tiêu riêng.';

  test('a note says where it belongs from the year of the change on', () => {
    expect(footnotes(sheetOf({ year: 2025 }))).toEqual([NOTE, ...vietnameseAppendix.footnotes]);
    expect(footnotes(sheetOf({ year: 2024 }))).toEqual(vietnameseAppendix.footnotes);
    expect(footnotes(sheetOf({ unit: unitIn(plan, 'xa-mot') }))).toContain(NOTE);
  });

  test('after a split it names the parts', () => {
    const split = planWith({ territory: 'huyen-a' });
    expect(footnotes(sheetOf({ plan: split }))[0]).toMatch(
      /^Từ ngày 01\/7\/2025, huyện A được sắp xếp thành xã Một, xã Hai; /,
    );
  });

  test('no target is another one for it', () => {
    const targets = ({ cells }: SheetDescription) =>
      cells.flatMap(({ style, value }) => (style === 'target' ? [value] : []));
    expect(targets(sheetOf({ year: 2026 }))).toEqual(targets(sheetOf({ year: 2024 })));
  });

  const needs = (unit: string, year: number, of = planOfProvince) =>
    checked(snapshotOf(sheetOf({ plan: of, unit: unitIn(of, unit), year })), of).findings.filter(
      ({ fact }) => fact.code === 'territoryNeedsTarget',
    );
  const planOfProvince = planWith({
    assignments: [{ indicator: 'nha-o', unitKinds: ['province', 'commune', 'district'], source: 'official' }],
  });

  test('an appendix of the merged territory itself is flagged', () => {
    expect(needs('tinh-moi', 2026)).toMatchObject([
      { severity: 'warning', sheet: 'Phụ lục 2026', fact: { change: { territory: { id: 'tinh-cu' } } } },
    ]);
  });

  test('an appendix of any other unit, or of before, is not', () => {
    expect(needs('xa-mot', 2026)).toEqual([]);
    expect(needs('tinh-cu', 2024)).toEqual([]);
    expect(needs('xa-mot', 2026, planWith({ ...planOfProvince, territory: 'huyen-a' }))).toEqual([]);
  });
});
