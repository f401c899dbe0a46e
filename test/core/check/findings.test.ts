/** Every finding fires once, at its cell and with its suggestion; a near miss does not fire it. */
import { catalogue } from '../../../src/core/check/catalogue';
import type { Finding, FindingCode } from '../../../src/core/check/finding';
import type { Indicator } from '../../../src/core/plan/schema';
import { findingMessage, localeOf } from '../../../src/locale';
import { appendixSheet, binhDinh, check, filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, rowOf, withValues } from '../../support/edits';
import { recordCases } from '../record/cases';
import { taskCases } from '../taskAppendix/cases';
import { cellCases, countedCases } from './cases/cell';
import { comparisonCases } from './cases/comparison';
import { countCases } from './cases/counts';
import { locatedCases } from './cases/located';
import {
  brokenAfterAYear,
  brokenRelations,
  countedParts,
  fills,
  relationCases,
  statedRelations,
} from './cases/relations';
import { judgedCases, paceCases, rowCases } from './cases/row';
import type { Case, Typed } from './cases/support';
import { covers, headings, legacyForms, overwrittenForms, templateCases, unreadRows } from './cases/template';
import { findingsOfRow, ratio, share } from './cases/support';

const cases: Readonly<Record<FindingCode, Case>> = {
  ...cellCases,
  ...countCases,
  ...rowCases,
  ...comparisonCases,
  ...locatedCases,
  ...templateCases,
  ...relationCases,
  ...taskCases,
  ...recordCases,
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

describe('more of the same', () => {
  test.each(Object.entries(countedCases) as [FindingCode, Case][])(
    'in a count: %s',
    (code, { fires, nearMiss, found }) => {
      const both = [...fires, ...nearMiss].filter(({ fact }) => fact.code === code);
      expect(both).toEqual([expect.objectContaining(found)]);
      const after = fires.map(({ fact }) => fact.code).filter((each) => each !== code);
      expect(after.filter((each) => each !== 'resultMissing' && each !== 'ratioPartMissing')).toEqual([]);
    },
  );

  const of = (code: FindingCode, findings: readonly Finding[]) =>
    findings.flatMap(({ fact }) => (fact.code === code ? [fact] : []));

  test.each(fills)('a fill handle: %s', (_, findings, expected) => {
    const found = of('fillSequence', findings).map((fact) => 'last' in fact && `${fact.first}:${fact.last}`);
    expect(found).toEqual(expected);
  });

  test.each(brokenRelations)('a relation: %s', (_, findings, expected) => {
    const found = of('relationBroken', findings).map(
      (fact) => 'smaller' in fact && [fact.smaller, fact.larger],
    );
    expect(found).toEqual(expected);
  });

  test.each(statedRelations)('a relation states %s', (_, findings, expected) => {
    const [fact] = of('relationBroken', findings);
    expect(fact && 'smaller' in fact && [fact.smallerStated, fact.largerStated]).toEqual(expected);
  });

  test.each(fills)('a fill handle says which way: %s', (_, findings) => {
    for (const fact of of('fillSequence', findings)) {
      const falls = 'from' in fact && Number(fact.to) < Number(fact.from);
      expect('falls' in fact).toBe(falls);
    }
  });

  test.each(brokenAfterAYear)('a relation after a year: %s', (_, findings, cells) => {
    const found = findings.filter(({ fact }) => fact.code === 'relationBroken');
    expect(found.map(({ cell }) => cell)).toEqual(cells);
  });

  test.each(Object.entries(overwrittenForms))('a formula overwritten: %s', (_, [workbook, expected]) => {
    const found = of('formulaOverwritten', check(workbook).findings).map((fact) => 'how' in fact && fact.how);
    expect(found).toEqual(expected);
  });

  test.each(Object.entries(headings))('the headings: %s', (_, [workbook, expected]) => {
    const told = check(workbook).findings.map(({ fact, cell = '' }) => `${fact.code} ${cell}`);
    expect(told).toEqual(expected);
  });

  test.each(Object.entries(covers))('the report that it goes with: %s', (_, [workbook, expected]) => {
    const { appendices, findings } = check(workbook);
    const told = findings.filter(({ fact }) => fact.code !== 'resultMissing');
    expect(told.map(({ fact, cell = '' }) => `${fact.code} ${cell}`)).toEqual(expected);
    expect(appendices.map(({ unit }) => unit)).toEqual(['so-y-te']);
  });

  test.each(Object.entries(unreadRows))('a row that is not read: %s', (_, [workbook, expected]) => {
    const found = check(workbook).findings.filter(({ fact }) => fact.code === 'rowNotRead');
    expect(found.map(({ cell }) => cell)).toEqual(expected);
  });

  test.each<[string, Typed, Indicator, object]>([
    ['no figure beside', { numerator: 'chưa có' }, share, {}],
    ['a figure in a cell that is not asked for', { numerator: 73 }, share, { part: 'numerator', raw: '73' }],
    ['two of them', { numerator: 73, denominator: 100 }, share, {}],
    ['the counts of a rate', { numerator: 73 }, ratio, {}],
  ])('a blank result with %s', (_, typed, of, beside) => {
    const [found] = findingsOfRow(typed, of).filter(({ fact }) => fact.code === 'resultMissing');
    expect(found?.fact).toEqual({ code: 'resultMissing', ...('part' in beside && { beside }) });
  });

  test.each(['như trên', 'NT', '-nt-', '"', '\u2033'])('a cell that repeats the one above: %s', (raw) => {
    const found = findingsOfRow({ result: raw, numerator: raw, denominator: 4 }, ratio);
    expect(found.map(({ fact, cell }) => [fact.code, cell])).toEqual([
      ['resultMissing', 'H12'],
      ['countUnreadable', 'F12'],
    ]);
  });

  test.each(['x', 'không có', 'Chưa có', 'chưa có số liệu'])('a source that names none: %s', (source) => {
    expect(of('sourceMissing', findingsOfRow({ result: 41.2, source }, share))).toHaveLength(1);
  });

  test.each(['Như trên', 'nt', 'Báo cáo số 12', 'Không quân', 'X-quang Bệnh viện tỉnh'])(
    'a source that names one: %s',
    (source) => {
      expect(of('sourceMissing', findingsOfRow({ result: 41.2, source }, share))).toEqual([]);
    },
  );

  test('numbers among the words of a finding carry what a person needs to read them', () => {
    const told = (typed: Typed) =>
      findingsOfRow({ source: 'Báo cáo', ...typed }, ratio).map(({ fact }) =>
        findingMessage({ fact, severity: 'error' }, localeOf('vi'), {}),
      );
    expect(told({ result: 40, kind: 41.2 })[0]).toContain('"41,2" không rõ');
    expect(told({ result: { value: 41.2, format: 'date' } })[0]).toContain('thay cho số 41,2.');
    expect(told({ result: { value: 46240, format: 'date' } })[0]).toContain('ngày 06/8/2026');
    const uncalculated = { value: null, formula: 'B1+B2' };
    expect(told({ result: 40, numerator: 4, denominator: uncalculated })[0]).toContain(
      'mẫu số chưa được tính',
    );
    const made = snapshotOf(filledSheet());
    const gap = [rowOf(made, 'bac-si'), columnNamed(made, 'PL_ChenhLech'), 41.2] as const;
    const [over] = of('formulaOverwritten', check(withValues(made, [gap])).findings);
    expect(over).toMatchObject({ how: 'value', raw: '41.2', number: '41.2' });
  });

  test.each(Object.entries(legacyForms))('text in an old encoding: %s', (_, [workbook, expected]) => {
    const found = of('legacyText', check(workbook).findings).map(
      (fact) => 'encoding' in fact && fact.encoding,
    );
    expect(found).toEqual(expected);
  });

  test('parts that are counts add up to the digit, and not at all without one of them', () => {
    expect(of('partsDisagree', countedParts.off)).toHaveLength(1);
    expect(of('partsDisagree', countedParts.withOneMissing)).toHaveLength(0);
  });

  test('a pace that is behind asks for an explanation before the target year', () => {
    expect(of('explanationMissing', paceCases.explanationMissing.fires)).toHaveLength(1);
    expect(of('explanationMissing', paceCases.explanationMissing.nearMiss)).toHaveLength(0);
  });

  test('what is under way asks for an explanation once the target year has come', () => {
    expect(of('explanationMissing', judgedCases.explanationMissing.fires)).toHaveLength(1);
    expect(of('explanationMissing', judgedCases.explanationMissing.nearMiss)).toHaveLength(0);
  });
});

describe('what goes with what', () => {
  const codes = (typed: Typed, of = share) =>
    findingsOfRow({ source: 'Báo cáo năm', ...typed }, of).map(({ fact }) => fact.code);

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
      'an unreadable count silences what needs it, and nothing else',
      { result: 41.2, numerator: 'nhiều', denominator: 0 },
      ratio,
      ['countUnreadable', 'denominatorZero'],
    ],
    [
      'a denominator of zero explains that there is no numerator',
      { result: 41.2, denominator: 0 },
      ratio,
      ['denominatorZero'],
    ],
    [
      'more of the part than of the whole explains the rate',
      { result: 41.2, numerator: 5, denominator: 4 },
      ratio,
      ['numeratorAboveDenominator'],
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
