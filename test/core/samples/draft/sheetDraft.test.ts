import { mapFormula } from '../../../../src/core/samples/draft/formula';
import { insertion, mapRange, move } from '../../../../src/core/samples/draft/mapping';
import { SheetDraft } from '../../../../src/core/samples/draft/sheetDraft';
import { check, filledSheet, writtenAndRead } from '../../../support/appendix';

describe('a formula after rows or columns moved', () => {
  const down = insertion(10, 2);

  it('follows its cells', () => {
    expect(mapFormula('ROUND(H12-2.45,6)', 'row', down)).toBe('ROUND(H14-2.45,6)');
    expect(mapFormula('$K9="Đạt"', 'row', down)).toBe('$K9="Đạt"');
    expect(mapFormula('IF(H12>0,$K$12,AA12)', 'column', insertion(9, 1))).toBe('IF(H12>0,$L$12,AB12)');
  });

  it('leaves texts, functions and numbers alone', () => {
    const formula = 'IF(TRIM(H9)="H12",LOG10(5),12.5)';
    expect(mapFormula(formula, 'row', down)).toBe(formula);
  });
});

describe('a range after rows or columns moved', () => {
  const range = { firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 5 };

  it('grows with what is put inside and moves with what is put in front', () => {
    expect(mapRange(range, 'column', insertion(4, 1))).toEqual({ ...range, lastColumn: 6 });
    expect(mapRange(range, 'column', insertion(3, 1))).toEqual({ ...range, firstColumn: 4, lastColumn: 6 });
  });

  it('keeps every position once when one is moved', () => {
    const positions = [1, 2, 3, 4, 5];
    expect(positions.map(move(5, 2))).toEqual([1, 3, 4, 5, 2]);
    expect(positions.map(move(1, 4))).toEqual([3, 1, 2, 4, 5]);
  });
});

describe('a sheet that is changed as in Excel', () => {
  const read = async (draft: SheetDraft) => check(await writtenAndRead(draft.toDescription()));
  const values = (results: readonly { indicator: string; value?: string }[]) =>
    Object.fromEntries(results.map(({ indicator, value }) => [indicator, value]));

  it('reads the same after rows and columns moved', async () => {
    const before = await read(new SheetDraft(filledSheet()));
    const draft = new SheetDraft(filledSheet());
    draft.insertRows(draft.rowOf('bao-hiem-xa-hoi'), 2);
    draft.moveColumn(draft.columnOf('source'), draft.columnOf('numerator'));
    draft.insertColumn(draft.columnOf('kind'));
    const after = await read(draft);
    expect(values(after.appendices[0]!.results)).toEqual(values(before.appendices[0]!.results));
  });

  it('knows where things are, and its formulas speak of their own row', () => {
    const draft = new SheetDraft(filledSheet());
    const row = draft.rowOf('that-nghiep-chung');
    draft.insertRows(row);
    expect(draft.rowOf('that-nghiep-chung')).toBe(row + 1);
    expect(draft.cell('that-nghiep-chung', 'code')?.value).toBe('that-nghiep-chung');
    expect(draft.cell('that-nghiep-chung', 'verdict')?.formula).toContain(
      draft.addressOf('that-nghiep-chung', 'result'),
    );
    draft.deleteRow(row);
    expect(draft.toDescription()).toEqual(new SheetDraft(filledSheet()).toDescription());
  });

  it('splits the merged heading that a moved column leaves', () => {
    const draft = new SheetDraft(filledSheet());
    const { merges } = draft.toDescription();
    draft.moveColumn(draft.columnOf('result'), draft.columnOf('note'));
    expect(draft.toDescription().merges.length).toBeLessThan(merges.length);
    expect(() => draft.rowOf('no-such-indicator')).toThrow('no-such-indicator');
  });
});
