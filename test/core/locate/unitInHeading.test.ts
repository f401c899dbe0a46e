import type { SheetDescription } from '../../../src/core/appendix/description';
import { SheetDraft } from '../../../src/core/samples/draft/sheetDraft';
import { appendixSheet, check, snapshotOf, unitOf } from '../../support/appendix';

const unit = unitOf('ubnd-xa-an-hao');

/** The unit's appendix without anything hidden, its heading line said otherwise. */
function bare(line?: string, beside?: string, cover = '(Kèm theo Báo cáo của ………)'): SheetDescription {
  const draft = new SheetDraft(appendixSheet({ unit }));
  const above = draft.toDescription().cells.find(({ value }) => String(value).startsWith('(Kèm theo'))!;
  draft.put(above.row, above.column, { value: cover });
  const at = draft.toDescription().cells.find(({ value }) => value === `Đơn vị báo cáo: ${unit.name}`)!;
  draft.put(at.row, at.column, line === undefined ? {} : { value: line });
  if (beside !== undefined) draft.put(at.row, at.column + 2, { value: beside });
  draft.deleteColumn(draft.columnOf('code'));
  draft.change({ identityXml: '' });
  return draft.toDescription();
}

const answer = (sheet: SheetDescription) => {
  const { appendices, findings } = check(snapshotOf(sheet));
  return { unit: appendices[0]?.unit, codes: [...new Set(findings.map(({ fact }) => fact.code))] };
};

describe('whose an appendix is, where its hidden parts are lost', () => {
  it.each([
    ['Đơn vị báo cáo: UBND xã Ân Hảo', undefined],
    ['ĐƠN VỊ BÁO CÁO:  Ủy ban nhân dân xã Ân Hảo.', undefined],
    ['Đơn vị báo cáo: xã Ân Hảo', undefined],
    ['Tên đơn vị:', 'Uỷ ban nhân dân xã Ân Hảo'],
    ['Đơn vị báo cáo: UBND xã Ân Hảo'.normalize('NFD'), undefined],
  ])('reads %s', (line, beside) => {
    const { unit: found, codes } = answer(bare(line, beside));
    expect(found).toBe(unit.id);
    expect(codes).not.toContain('indicatorMissing');
  });

  it('names a unit that the plan does not have, and asks it for nothing', () => {
    const { unit: found, codes } = answer(bare('Đơn vị báo cáo: UBND xã Không Có'));
    expect(found).toBe('UBND xã Không Có');
    expect(codes).toContain('unitUnknown');
    expect(codes).not.toContain('indicatorMissing');
  });

  it('takes a line that nobody filled in, or none, for the whole plan', () => {
    for (const line of [undefined, 'Đơn vị báo cáo: ……………']) expect(answer(bare(line)).unit).toBeUndefined();
  });

  it('takes the report that it goes with for the line, where that says nothing', () => {
    const of = (sender: string, line?: string) =>
      answer(bare(line, undefined, `(Kèm theo Báo cáo số 12 của ${sender})`)).unit;
    for (const line of [undefined, 'Đơn vị báo cáo: ……']) expect(of(unit.name, line)).toBe(unit.id);
    expect(of('UBND xã An Toàn', `Đơn vị báo cáo: ${unit.name}`)).toBe(unit.id);
    // Not by a likeness, and not by whoever sends on what others report.
    expect(of(`${unit.name}, tỉnh Gia Lai`)).toBe(unit.id);
    for (const sender of ['UBND X. Ân Hảo', 'UBND tỉnh Gia Lai', 'Sở Nội vụ'])
      expect(of(sender)).toBeUndefined();
  });

  it('believes the hidden parts before the line', () => {
    const draft = new SheetDraft(appendixSheet({ unit }));
    const at = draft.toDescription().cells.find(({ value }) => value === `Đơn vị báo cáo: ${unit.name}`)!;
    draft.put(at.row, at.column, { value: 'Đơn vị báo cáo: UBND xã An Toàn' });
    expect(answer(draft.toDescription()).unit).toBe(unit.id);
  });
});
