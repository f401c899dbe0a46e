/** Whom a line "Đơn vị báo cáo" means on a sheet that was made for a unit of the plan. */
import { unitMeant } from '../../../src/core/locate/unitMeant';
import { binhDinh, unitOf } from '../../support/appendix';

const meant = (own: string, name: string) => {
  const found = unitMeant(binhDinh, unitOf(own), name);
  return found.who === 'other' ? found.unit.name : found.who;
};
const AN_NHON = 'ubnd-phuong-an-nhon';

it.each([
  [AN_NHON, 'UBND P. An Nhơn'],
  [AN_NHON, 'UBND phuong An Nhon'],
  [AN_NHON, 'An Nhơn'],
  [AN_NHON, 'UBND phường An Nhơn, tỉnh Gia Lai'],
  [AN_NHON, 'UBND phường An Nhơn (cũ: thị xã An Nhơn)'],
  [AN_NHON, 'UBND phường An Nhơn - Phòng Văn hóa, Xã hội'],
  [AN_NHON, 'Phòng Kinh tế, hạ tầng và đô thị phường An Nhơn'],
  [AN_NHON, 'UBND phường An Nhơm'],
  [AN_NHON, 'UBND xã An Nhơn'],
  [AN_NHON, 'HĐND và UBND phường An Nhơn; người lập: Nguyễn Văn An'],
  ['ubnd-phuong-quy-nhon', 'UBND P. QN'],
  ['ubnd-phuong-quy-nhon', 'UBND P.Quy Nhơn, TP. Quy Nhơn'],
  ['ubnd-phuong-an-nhon-bac', 'P. An Nhơn Bắc'],
  ['ubnd-xa-an-hao', 'UBND xã Ân Hảo (Ân Hảo Đông, Ân Hảo Tây)'],
  ['so-nong-nghiep-va-moi-truong', 'Sở NN&MT tỉnh Gia Lai'],
  ['so-nong-nghiep-va-moi-truong', 'SNNMT'],
  ['so-van-hoa-the-thao-va-du-lich', 'Sở VH,TT&DL'],
  ['so-y-te', 'Y tế'],
  ['so-y-te', 'S. Y tế'],
  ['so-y-te', 'UBND tỉnh Gia Lai - Sở Y tế'],
  ['bao-hiem-xa-hoi-tinh', 'BHXH tỉnh Gia Lai'],
  ['bao-hiem-xa-hoi-tinh', 'Bảo hiểm xã hội Gia Lai'],
])('of %s, %j is its own', (own, name) => {
  expect(meant(own, name)).toBe('own');
});

it.each([
  [AN_NHON, 'UBND X. An Toàn', 'UBND xã An Toàn'],
  [AN_NHON, 'UBND xã An Toàn, tỉnh Gia Lai', 'UBND xã An Toàn'],
  [AN_NHON, 'UBND xa An Toan', 'UBND xã An Toàn'],
  [AN_NHON, 'An Toàn', 'UBND xã An Toàn'],
  [AN_NHON, 'UBND phường An Toàn', 'UBND xã An Toàn'],
  [AN_NHON, 'UBND xã An Toàn (sáp nhập)', 'UBND xã An Toàn'],
  [AN_NHON, 'Phòng Văn hóa - UBND xã An Toàn', 'UBND xã An Toàn'],
  [AN_NHON, 'P. An Nhơn Bắc', 'UBND phường An Nhơn Bắc'],
  [AN_NHON, 'UBND phường An Nhơn Tây', 'UBND xã An Nhơn Tây'],
  ['ubnd-phuong-an-nhon-bac', 'UBND P. An Nhơn', 'UBND phường An Nhơn'],
  ['ubnd-phuong-binh-dinh', 'UBND xã An Toàn, tỉnh Bình Định', 'UBND xã An Toàn'],
  [AN_NHON, 'Y tế', 'Sở Y tế'],
  ['so-y-te', 'Sở Xây dựng tỉnh Gia Lai', 'Sở Xây dựng'],
  ['so-y-te', 'BHXH tỉnh', 'Bảo hiểm xã hội tỉnh'],
])('of %s, %j is %s', (own, name, other) => {
  expect(meant(own, name)).toBe(other);
});

it.each([
  'UBND xã Hoàn Toàn Khác',
  'UBND xã Hoàn Toàn Khác, huyện An Lão',
  'UBND huyện Minh Long, tỉnh Quảng Ngãi',
  'Trường THPT chuyên',
  'Trường THPT Bình Dương',
  'Phòng Kinh tế',
])('%j is nobody the plan knows', (name) => {
  expect(meant(AN_NHON, name)).toBe('nobody');
});

it.each(['UBND xã', 'UBND xã/phường', 'Ủy ban nhân dân', 'Sở'])('%j was not filled in', (name) => {
  expect(meant(AN_NHON, name)).toBe('unsaid');
});
