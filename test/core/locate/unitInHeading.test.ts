import type { SheetDescription } from '../../../src/core/appendix/description';
import { SheetDraft } from '../../../src/core/samples/draft/sheetDraft';
import { appendixSheet, check, snapshotOf, unitOf } from '../../support/appendix';

const unit = unitOf('ubnd-xa-an-hao');

/** The unit's appendix without anything hidden, its heading line said otherwise. */
function bare(line?: string, beside?: string): SheetDescription {
  const draft = new SheetDraft(appendixSheet({ unit }));
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

  it('believes the hidden parts before the line', () => {
    const draft = new SheetDraft(appendixSheet({ unit }));
    const at = draft.toDescription().cells.find(({ value }) => value === `Đơn vị báo cáo: ${unit.name}`)!;
    draft.put(at.row, at.column, { value: 'Đơn vị báo cáo: UBND xã An Toàn' });
    expect(answer(draft.toDescription()).unit).toBe(unit.id);
  });
});
