import type { SheetDescription } from '../../../src/core/appendix/description';
import { SheetDraft } from '../../../src/core/samples/draft/sheetDraft';
import { appendixSheet, check, snapshotOf, unitOf } from '../../support/appendix';

/** A department that reports a single indicator. */
const unit = unitOf('so-van-hoa-the-thao-va-du-lich');

/** The unit's appendix without anything hidden, and without the line that names the unit where that is asked. */
function bare({ named }: { named: boolean }): SheetDescription {
  const draft = new SheetDraft(appendixSheet({ unit }));
  const line = draft.toDescription().cells.find(({ value }) => value === `Đơn vị báo cáo: ${unit.name}`)!;
  if (!named) draft.put(line.row, line.column, {});
  draft.deleteColumn(draft.columnOf('code'));
  draft.change({ identityXml: '' });
  return draft.toDescription();
}

describe('an appendix of fewer rows than would tell a plan', () => {
  it('is found where the sheet names a unit that has no more', () => {
    const { appendices, findings } = check(snapshotOf(bare({ named: true })));
    expect(appendices.map(({ unit: found }) => found)).toEqual([unit.id]);
    expect(findings.map(({ fact }) => fact.code)).toContain('identityRecovered');
  });

  it('is a coincidence where nothing says whose it is', () => {
    expect(check(snapshotOf(bare({ named: false }))).appendices).toEqual([]);
  });
});
