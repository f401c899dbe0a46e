/** An appendix typed in an old encoding: read, matched and judged as the same one in Unicode, and told to be what it is. */
import { TCVN3_LETTERS, VNI_LETTERS } from '../../../src/core/text/legacyTables';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import {
  appendixSheet,
  binhDinh,
  check,
  distinctValues,
  filledSheet,
  snapshotOf,
  unitOf,
} from '../../support/appendix';
import { deleteColumn, retype, withoutCustomXml, withoutNames } from '../../support/edits';

function inEncoding(workbook: WorkbookSnapshot, letters: ReadonlyMap<string, string>): WorkbookSnapshot {
  const codes = new Map([...letters].reverse().map(([code, letter]) => [letter, code]));
  return retype(workbook, (text) =>
    [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join(''),
  );
}

const whole = snapshotOf(filledSheet());
const ofUnit = snapshotOf(appendixSheet({ unit: unitOf('so-y-te'), values: distinctValues(binhDinh) }));
/** What the results say, without how it was typed. */
const answers = (workbook: WorkbookSnapshot) =>
  check(workbook).appendices.map(({ plan, unit, year, results }) => ({
    plan: plan.id,
    unit,
    year,
    results: results.map((result) => ({ ...result, raw: '' })),
  }));

describe.each([
  ['TCVN3', TCVN3_LETTERS],
  ['VNI', VNI_LETTERS],
])('in %s', (_, letters) => {
  test.each([
    ['the whole plan', whole],
    ['one unit', ofUnit],
  ])('%s: the same answers, and nothing is found but the encoding', (__, workbook) => {
    const typed = inEncoding(workbook, letters);
    expect(answers(typed)).toEqual(answers(workbook));
    const { findings } = check(typed);
    const before = new Set(check(workbook).findings.map(({ fact }) => fact.code));
    const codes = new Set(findings.map(({ fact }) => fact.code));
    expect([...codes].filter((code) => !before.has(code))).toEqual(['legacyText']);
    expect(findings.filter(({ fact }) => fact.code === 'legacyText').length).toBeGreaterThan(50);
  });

  test('without its hidden parts it is still found, by its labels', () => {
    const lost = withoutNames(withoutCustomXml(whole));
    const codes = lost.sheets[0]!.cells.find(({ value }) => value === 'bac-si')!.column;
    const stripped = deleteColumn(lost, codes);
    const { appendices } = check(inEncoding(stripped, letters));
    expect(appendices[0]?.results.map(({ indicator, value }) => [indicator, value])).toEqual(
      check(stripped).appendices[0]?.results.map(({ indicator, value }) => [indicator, value]),
    );
    expect(appendices[0]?.results.length).toBeGreaterThan(30);
  });
});
