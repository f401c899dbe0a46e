import { shippedPlans as validated } from '../../src/plans';
import { shippedPlans } from '../../src/functions/shippedPlans';
import { indicator } from '../support/plan';
import { answerOf, functionPlan, said } from './support';

const UNEMPLOYMENT = 'that-nghiep-chung';
const target = (plan: unknown, chosen: unknown, plans?: Parameters<typeof answerOf>[2]) =>
  said(answerOf('target', [plan, chosen], plans));

test('the shipped plans are those that the schema takes', () => {
  expect(shippedPlans).toEqual(
    validated.map(({ id, version, number, indicators }) => ({ id, version, number, indicators })),
  );
});

describe('a plan', () => {
  test.each([
    ['binh-dinh', 'dưới 2,45%'],
    [' Binh-Dinh ', 'dưới 2,45%'],
    ['binh-dinh@1', 'dưới 2,45%'],
    ['minh-long', 'dưới 2%'],
    ['81/KH-UBND', 'dưới 2%'],
    ['Kế hoạch số 81/kh-ubnd', 'dưới 2%'],
    ['số 81 / KH-UBND', 'dưới 2%'],
  ])('named %s', (plan, phrase) => {
    expect(target(plan, UNEMPLOYMENT)).toBe(phrase);
  });

  test.each([
    ['binh-dinhh', '#N/A Không có kế hoạch "binh-dinhh". Các kế hoạch có sẵn: "binh-dinh", "minh-long".'],
    ['binh-dinh@2', '#N/A Không có kế hoạch "binh-dinh@2".'],
    ['81', '#N/A Không có kế hoạch "81".'],
    ['số', '#N/A Không có kế hoạch "số".'],
    [null, '#N/A Chưa ghi kế hoạch.'],
    ['', '#N/A Chưa ghi kế hoạch.'],
    [0, '#N/A Chưa ghi kế hoạch.'],
  ])('named %s is not there', (plan, message) => {
    expect(target(plan, UNEMPLOYMENT)).toContain(message);
  });
});

describe('plans that did not ship', () => {
  const at = (value: string) => [indicator({ value }, { id: 'ty-le' })];
  const imported = functionPlan('quang-nam', '1', at('50'), '7/KH-UBND');
  const newer = functionPlan('quang-nam', '2', at('60'), '7/KH-UBND');
  const carried = functionPlan('gia-lai', '1', at('70'), '7/KH-UBND');
  const ask = (plan: string, carriedPlans = [carried]) =>
    target(plan, 'ty-le', { plans: { own: [imported, newer], carried: carriedPlans } });

  test.each([
    ['the newest', 'quang-nam', 'từ 60% trở lên'],
    ['a version', 'quang-nam@1', 'từ 50% trở lên'],
    ['one that a workbook carries', 'gia-lai', 'từ 70% trở lên'],
    ['an own one before a carried one by number', '7/KH-UBND', 'từ 60% trở lên'],
  ])('%s', (_, plan, phrase) => {
    expect(ask(plan)).toBe(phrase);
  });

  test('a carried one does not take the place of an own one, unless its version is asked for', () => {
    const other = functionPlan('quang-nam', '3', at('99'));
    expect(ask('quang-nam', [other])).toBe('từ 60% trở lên');
    expect(ask('quang-nam@3', [other])).toBe('từ 99% trở lên');
  });

  test('two of one number are asked about', () => {
    const twin = functionPlan('da-nang', '1', at('50'), '7/KH-UBND');
    expect(target('7/KH-UBND', 'ty-le', { plans: { own: [imported, twin], carried: [] } })).toBe(
      '#N/A Số "7/KH-UBND" là của nhiều kế hoạch; hãy ghi mã kế hoạch: "quang-nam", "da-nang".',
    );
  });
});

describe('an indicator', () => {
  test.each<[unknown, string]>([
    [UNEMPLOYMENT, 'dưới 2,45%'],
    ['THAT-NGHIEP-CHUNG ', 'dưới 2,45%'],
    ['2.1', 'dưới 2,45%'],
    ['2,1', 'dưới 2,45%'],
    [2.1, 'dưới 2,45%'],
    ['6.10', 'trên 95%'],
    [6.2, 'khoảng 75,5 tuổi'],
    ['muc-song-toi-thieu', 'bảo đảm mức sống tối thiểu cho người có hoàn cảnh khó khăn'],
  ])('named %s', (chosen, phrase) => {
    expect(target('binh-dinh', chosen)).toContain(phrase);
  });

  test.each<[unknown, string]>([
    [6.1, '#N/A Không rõ là chỉ tiêu "6.1" hay "6.10"; hãy ghi số thứ tự trong ngoặc kép.'],
    [
      'that-nghiep',
      '#N/A Không có chỉ tiêu "that-nghiep" trong kế hoạch "binh-dinh". Có phải: "that-nghiep-chung", "that-nghiep-thanh-thi", "bao-hiem-that-nghiep"?',
    ],
    ['that-nghiep-chugn', 'Có phải: "that-nghiep-chung"?'],
    ['thất nghiệp chung', 'Có phải: "that-nghiep-chung"?'],
    ['99.9', 'Xem mã chỉ tiêu ở ngăn Phụ Lục'],
    [null, '#N/A Chưa ghi chỉ tiêu của kế hoạch "binh-dinh".'],
    [{ code: '#N/A' }, '#N/A Ô kết quả là lỗi công thức'],
  ])('named %s is not there', (chosen, message) => {
    expect(target('binh-dinh', chosen)).toContain(message);
  });
});
