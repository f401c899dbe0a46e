/** Whom the report that a unit's appendix goes with makes another unit's. */
import { SheetDraft } from '../../../src/core/samples/draft/sheetDraft';
import { appendixSheet, check, snapshotOf, unitOf } from '../../support/appendix';

function codesOf(id: string, cover: string): readonly string[] {
  const draft = new SheetDraft(appendixSheet({ unit: unitOf(id) }));
  const line = draft.toDescription().cells.find(({ value }) => String(value).startsWith('(Kèm theo'))!;
  draft.put(line.row, line.column, { value: cover });
  const { findings } = check(snapshotOf(draft.toDescription()));
  return findings.flatMap(({ fact }) => (fact.code === 'unitContradicts' ? [fact.stated] : []));
}

const NUMBERED = '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2026';

it.each([
  ['ubnd-xa-an-lao', `${NUMBERED} của UBND xã An Hòa, tỉnh Gia Lai)`, ['UBND xã An Hòa']],
  ['ubnd-xa-an-lao', `${NUMBERED} của Sở NN&MT)`, ['Sở Nông nghiệp và Môi trường']],
  ['ubnd-xa-an-lao', `${NUMBERED} của UBND xã An Lão, tỉnh Gia Lai)`, []],
  ['ubnd-xa-an-lao', `${NUMBERED} của UBND xã An Tân)`, []],
  ['ubnd-xa-an-lao', `${NUMBERED} theo yêu cầu của Sở Y tế)`, []],
  ['ubnd-xa-an-lao', `${NUMBERED} về việc sáp nhập của xã An Hòa)`, []],
  ['so-nong-nghiep-va-phat-trien-nong-thon', `${NUMBERED} của Sở Nông nghiệp và Môi trường)`, []],
  ['so-nong-nghiep-va-moi-truong', `${NUMBERED} của Sở Nông nghiệp và Phát triển nông thôn)`, []],
  ['so-nong-nghiep-va-moi-truong', `${NUMBERED} của Sở Y tế)`, ['Sở Y tế']],
])('%s: %s', (id, cover, expected) => {
  expect(codesOf(id, cover)).toEqual(expected);
});
