import { fromFileFormula, toFileFormula } from '../../../src/workbench/functions/fileFormula';

describe('the functions of the add-in in a file', () => {
  test.each([
    ['PHULUC.GAP("binh-dinh","2.1",H12)', '_xldudf_PHULUC_GAP("binh-dinh","2.1",H12)'],
    ['IF(A1="",""," "&PHULUC.READ (A1))', 'IF(A1="",""," "&_xldudf_PHULUC_READ (A1))'],
    ['PHULUC.TARGET(PHULUC.READ(A1),1)', '_xldudf_PHULUC_TARGET(_xldudf_PHULUC_READ(A1),1)'],
  ])('%s', (shown, stored) => {
    expect(toFileFormula(shown)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(shown);
  });

  test('are found however they are typed', () => {
    expect(toFileFormula('phuluc.Verdict("a","b",1)')).toBe('_xldudf_PHULUC_VERDICT("a","b",1)');
    expect(fromFileFormula('_xldudf_phuluc_gap(1)')).toBe('PHULUC.GAP(1)');
  });

  test.each([
    'SUM(A1:A3)',
    '"PHULUC.GAP("&A1',
    '"a ""PHULUC.GAP(1)"" b"',
    "'PHULUC.GAP(1)'!A1",
    'PHULUC.GAP+1',
    'PHULUC.OTHER(1)',
    'MY.PHULUC.GAP(1)',
  ])('leave alone: %s', (formula) => {
    expect(toFileFormula(formula)).toBe(formula);
  });

  test.each(['_xldudf_CONTOSO_GAP(1)', '"_xldudf_PHULUC_GAP(1)"'])(
    'of other add-ins, and texts, stay as the file has them: %s',
    (formula) => {
      expect(fromFileFormula(formula)).toBe(formula);
    },
  );
});
