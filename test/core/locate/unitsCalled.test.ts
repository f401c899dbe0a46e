/** Which units a name is of, to the letter or as people shorten it. */
import { unitsCalled, unitsCalledInFull } from '../../../src/core/locate/unitsCalled';
import type { Plan } from '../../../src/core/plan/schema';
import { findPlan } from '../../../src/plans';

const binhDinh = findPlan('binh-dinh') as Plan;
const minhLong = findPlan('minh-long') as Plan;

const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

it.each([
  ['UBND xã An Toàn', ['ubnd-xa-an-toan'], true],
  ['Uỷ ban nhân dân xã An Toàn', ['ubnd-xa-an-toan'], true],
  ['UBND xã An Toàn, tỉnh Gia Lai', ['ubnd-xa-an-toan'], true],
  ['UBND xã An Toàn, huyện An Lão, tỉnh Bình Định', ['ubnd-xa-an-toan'], true],
  ['UBND XÃ AN TOÀN, TỈNH GIA LAI', ['ubnd-xa-an-toan'], true],
  ['UBND X. An Toàn', ['ubnd-xa-an-toan'], false],
  ['Sở Y tế tỉnh Gia Lai', ['so-y-te'], true],
  ['SYT', ['so-y-te'], false],
  ['Sở NN&MT', ['so-nong-nghiep-va-moi-truong'], false],
  ['UBND xã An Tân', [], false],
  ['UBND xã An Hưng', [], false],
  ['UBND xã An Toàn (cũ)', [], false],
  ['UBND xã An Toan', [], false],
  ['UBND phường An Toàn', [], false],
  ['UBND xã An Toàn về kết quả năm 2026', [], false],
  ['UBND xã An Toàn và UBND xã An Hòa', [], false],
  ['Sở Y tế gửi Sở Nội vụ', [], false],
  ['……………………', [], false],
  ['', [], false],
])('%s', (name, expected, isInFull) => {
  expect(ids(unitsCalled(binhDinh, name))).toEqual(expected);
  expect(ids(unitsCalledInFull(binhDinh, name))).toEqual(isInFull ? expected : []);
});

it('knows the places of another plan', () => {
  expect(ids(unitsCalled(minhLong, 'Phòng Y tế huyện Minh Long'))).toEqual(['phong-y-te']);
});
