/** Every finding fires once, at its cell and with its suggestion; a near miss does not fire it. */
import { assessRow } from '../../../src/core/check/assess';
import { catalogue } from '../../../src/core/check/catalogue';
import { planXml } from '../../../src/core/plan/embedded';
import { embeddedPlans } from '../../../src/core/planWorkbook/embeddedPlans';
import type { Finding, FindingCode } from '../../../src/core/check/finding';
import type { RowCells } from '../../../src/core/check/rowCells';
import type { Indicator } from '../../../src/core/plan/schema';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { appendixSheet, binhDinh, check, filledSheet, snapshotOf } from '../../support/appendix';
import {
  columnNamed,
  copyRowBelow,
  deleteColumn,
  deleteRow,
  insertRows,
  retype,
  rowOf,
  withoutCustomXml,
  withValues,
} from '../../support/edits';
import { indicator } from '../../support/plan';
import { recordCases } from '../record/cases';
import { taskCases } from '../taskAppendix/cases';

interface Case {
  readonly fires: readonly Finding[];
  readonly nearMiss: readonly Finding[];
  readonly found: Omit<Partial<Finding>, 'severity'>;
}

type Typed = { readonly [Part in keyof RowCells]?: CellValue | Partial<CellSnapshot> };

const SHEET = 'Phụ lục 2026';
const PLACES = { sheet: SHEET, row: 12, columns: { numerator: 6, denominator: 7, result: 8, kind: 9 } };

function findingsOfRow(typed: Typed, of: Indicator): readonly Finding[] {
  const cells = Object.fromEntries(
    Object.entries(typed).map(([part, typed]) => {
      const isCell = typeof typed === 'object' && typed !== null && !('error' in typed);
      return [part, { row: 12, column: 8, value: null, ...(isCell ? typed : { value: typed }) }];
    }),
  );
  return assessRow(of, cells, { ...PLACES, indicator: of.id }).findings;
}

const share = indicator({ value: '40' });
const lifespan = indicator(
  { comparator: 'about', value: '75.5', decimals: 1 },
  { unit: 'tuổi', bounds: { lower: '0' }, plausible: { lower: '50', upper: '100' } },
);
const homes = indicator({ value: '12900' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
const area = indicator({ value: '32' }, { unit: 'm²', bounds: { lower: '0' } });
const mayNotSkip = indicator({ value: '40' }, { notApplicableAllowed: false });
const ratio = indicator(
  { value: '40' },
  { aggregation: { kind: 'ratio', per: 100, numerator: 'Số trẻ đến trường', denominator: 'Tổng số trẻ' } },
);

/** A row that fires and one that just does not; columns F numerator, G denominator, H result, I kind. */
function row(typed: Typed, near: Typed, found: Case['found'], of = share, nearOf = of): Case {
  return {
    fires: findingsOfRow(typed, of),
    nearMiss: findingsOfRow(near, nearOf),
    found: { sheet: SHEET, indicator: 'chi-tieu', ...found },
  };
}

const made = snapshotOf(filledSheet());
const LABEL = columnNamed(made, 'PL_ChiTieu');
const RESULT = columnNamed(made, 'PL_KetQua');
const CODE = columnNamed(made, 'PL_Ma');
const ID = 'tuoi-tho-trung-binh';
const AT = rowOf(made, ID);
const labelOf = (id: string) => binhDinh.indicators.find((each) => each.id === id)!.label;
const said = (from: string, to: string) => retype(made, (text) => text.replace(from, to));

/** A workbook that fires and one that just does not. */
const book = (changed: WorkbookSnapshot, near: WorkbookSnapshot, found: Case['found']): Case => ({
  fires: check(changed).findings,
  nearMiss: check(near).findings,
  found: { sheet: SHEET, ...found },
});

/** A plan part of a workbook; what is wrong with it has no place in a sheet. */
const brought = (changed: string, near: string): Case => ({
  fires: embeddedPlans({ customXml: [changed] }, [binhDinh]).findings,
  nearMiss: embeddedPlans({ customXml: [near] }, [binhDinh]).findings,
  found: {},
});

const cases: Readonly<Record<FindingCode, Case>> = {
  resultUnreadable: row({ result: 'tăng so với năm trước' }, { result: 'chưa có số liệu' }, { cell: 'H12' }),
  formulaError: row({ result: { error: '#REF!' } }, { result: 'chưa có số liệu' }, { cell: 'H12' }),
  resultIsDate: row({ result: '3/4/2026' }, { result: '3,4' }, { cell: 'H12' }),
  resultAmbiguous: row(
    { result: '12,900' },
    { result: '12.900' },
    { cell: 'H12', suggestion: '12900' },
    area,
  ),
  unitScaleDoubtful: row({ result: 0.412 }, { result: 0 }, { cell: 'H12', suggestion: '41.2' }),
  fractionInCount: row({ result: 12.9 }, { result: 13 }, { cell: 'H12', suggestion: '12900' }, homes),
  unitConflicts: row({ result: '100%' }, { result: '100 căn' }, { cell: 'H12' }, homes),
  percentFormatted: row(
    { result: { value: 0.412, format: 'percent' } },
    { result: { value: 0, format: 'percent' } },
    { cell: 'H12', suggestion: '41.2' },
  ),
  resultOutOfBounds: row({ result: 100.01 }, { result: 100 }, { cell: 'H12' }),
  numberStoredAsText: row({ result: '41,2' }, { result: 41.2 }, { cell: 'H12', suggestion: '41.2' }),
  readingDoubtful: row({ result: '50% (8 xã)' }, { result: '50%' }, { cell: 'H12', suggestion: '50' }),
  resultImplausible: row({ result: 755 }, { result: 75.5 }, { cell: 'H12', suggestion: '75.5' }, lifespan),
  resultIsInterval: row({ result: 'trên 97%' }, { result: '97%' }, { cell: 'H12' }),
  intervalUndecided: row({ result: '35-45%' }, { result: '40-45%' }, { cell: 'H12' }),
  moreThanSixDecimals: row({ result: 41.1234567 }, { result: 41.123456 }, { cell: 'H12' }),
  notApplicableNotAllowed: row({ result: '-' }, { result: '-' }, { cell: 'H12' }, mayNotSkip, share),
  resultMissing: row({ result: '  ' }, { result: 'đang tổng hợp' }, { cell: 'H12' }),
  countUnreadable: row({ numerator: 'nhiều' }, { numerator: 'chưa có số liệu' }, { cell: 'F12' }, ratio),
  countNegative: row({ denominator: -1 }, { denominator: 1 }, { cell: 'G12' }, ratio),
  denominatorZero: row(
    { numerator: 0, denominator: 0 },
    { numerator: 0, denominator: 1 },
    { cell: 'G12' },
    ratio,
  ),
  ratioPartMissing: row({ numerator: 5 }, {}, { cell: 'G12' }, ratio),
  numeratorAboveDenominator: row(
    { numerator: 11, denominator: 10 },
    { numerator: 10, denominator: 10 },
    { cell: 'F12' },
    ratio,
  ),
  // 41,25 is printed as 41,2 or 41,3; 41,26 is not 41,2.
  rateDisagrees: row(
    { result: 41.2, numerator: 4126, denominator: 10000 },
    { result: 41.2, numerator: 4125, denominator: 10000 },
    { cell: 'H12', suggestion: '41.26' },
    ratio,
  ),
  rateComputable: row(
    { numerator: 1, denominator: 3 },
    { result: 33.3, numerator: 1, denominator: 3 },
    { cell: 'H12', suggestion: '33.33' },
    ratio,
  ),
  kindUnreadable: row({ kind: 'chưa rõ' }, { kind: 'Ước tính.' }, { cell: 'I12' }),

  indicatorMissing: book(deleteRow(made, AT), insertRows(made, AT), { indicator: ID }),
  indicatorDuplicate: book(copyRowBelow(made, AT), insertRows(made, AT), {
    cell: `B${AT + 1}`,
    indicator: ID,
  }),
  codeUnknown: book(
    withValues(insertRows(made, AT), [[AT, CODE, 'chi-tieu-la']]),
    withValues(insertRows(made, 1), [[1, CODE, 'chi-tieu-la']]),
    { cell: `P${AT}` },
  ),
  codeLabelMismatch: book(
    withValues(deleteRow(made, rowOf(made, 'bac-si')), [[AT, LABEL, labelOf('bac-si')]]),
    withValues(made, [[AT, LABEL, `${labelOf(ID)} (năm)`]]),
    { cell: `B${AT}`, indicator: 'bac-si' },
  ),
  codeLost: book(withValues(made, [[AT, CODE, null]]), withValues(made, [[AT, CODE, ID]]), {
    cell: `B${AT}`,
    indicator: ID,
  }),
  appendixDuplicate: book(
    snapshotOf(filledSheet(), { ...filledSheet(), name: 'Bản hai' }),
    snapshotOf(filledSheet(), { ...filledSheet({ year: 2027 }), name: 'Bản hai' }),
    { sheet: 'Bản hai' },
  ),
  identityRecovered: book(deleteColumn(made, CODE), withoutCustomXml(made), {}),
  planUnknown: book(said('plan=binh-dinh', 'plan=noi-khac'), made, {}),
  planVersionDiffers: book(said('version=1', 'version=0'), made, {}),
  unitUnknown: book(
    said('version=1', 'version=1 unit=so-la'),
    said('version=1', 'version=1 unit=so-y-te'),
    {},
  ),
  yearUnknown: book(
    retype(withoutCustomXml(deleteColumn(made, CODE)), (text) => text.replace('2026', '')),
    withoutCustomXml(deleteColumn(made, CODE)),
    {},
  ),
  territoryNeedsTarget: book(
    said('version=1', 'version=1 unit=ubnd-tinh-gia-lai'),
    said('version=1', 'version=1 unit=so-y-te'),
    {},
  ),
  embeddedPlanUnreadable: brought(planXml(binhDinh).slice(0, -1000), planXml(binhDinh)),
  embeddedPlanDiffers: brought(
    planXml({ ...binhDinh, targetYear: 2031 }),
    planXml({ ...binhDinh, version: '2' }),
  ),
  ...taskCases,
  ...recordCases,
  columnMissing: book(deleteColumn(made, RESULT), deleteColumn(made, RESULT + 1), {}),
};

describe.each(Object.entries(cases) as [FindingCode, Case][])('%s', (code, { fires, nearMiss, found }) => {
  const ofCode = (findings: readonly Finding[]) => findings.filter(({ fact }) => fact.code === code);

  test('fires once', () => {
    const { fact, ...rest } = ofCode(fires)[0]!;
    expect(ofCode(fires)).toHaveLength(1);
    expect(fact.code).toBe(code);
    expect(rest).toEqual({ severity: catalogue[code].severity, ...found });
  });

  test('a near miss does not fire it', () => {
    expect(ofCode(nearMiss)).toEqual([]);
  });
});

test('the catalogue has exactly these codes', () => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(cases).sort());
});

describe('what goes with what', () => {
  const codes = (typed: Typed, of = share) => findingsOfRow(typed, of).map(({ fact }) => fact.code);

  test.each<[string, Typed, Indicator, FindingCode[]]>([
    ['a sound number', { result: 41.2, kind: 'Chính thức' }, share, []],
    ['a zero', { result: 0 }, share, []],
    [
      'a blank with both counts',
      { numerator: 1, denominator: 2 },
      ratio,
      ['resultMissing', 'rateComputable'],
    ],
    [
      '"chưa có số liệu" with both counts',
      { result: 'chưa có số liệu', numerator: 1, denominator: 2 },
      ratio,
      ['rateComputable'],
    ],
    ['a rate without counts', { result: 41.2 }, ratio, []],
    [
      'counts of an indicator that asks for none',
      { result: 41.2, numerator: 'x', denominator: -1 },
      share,
      [],
    ],
    [
      'an unreadable count says it all',
      { result: 41.2, numerator: 'nhiều', denominator: 0 },
      ratio,
      ['countUnreadable'],
    ],
    ['a text out of bounds is not also text', { result: '140%' }, share, ['resultOutOfBounds']],
    ['an undecided interval', { result: '35-45%' }, share, ['intervalUndecided']],
  ])('%s', (_, typed, of, expected) => {
    expect(codes(typed, of)).toEqual(expected);
  });

  test('an empty appendix misses every result and says nothing else', () => {
    const { appendices, findings } = check(snapshotOf(appendixSheet()));
    expect(findings.map(({ fact }) => fact.code)).toEqual(binhDinh.indicators.map(() => 'resultMissing'));
    expect(new Set(appendices[0]!.results.map(({ verdict }) => verdict))).toEqual(new Set(['notReported']));
    expect(new Set(findings.map(({ cell }) => cell)).size).toBe(binhDinh.indicators.length);
  });
});
