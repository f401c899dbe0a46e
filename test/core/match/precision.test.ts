import { checkRange } from '../../../src/core/match/checkRange';
import type { RangeCheck } from '../../../src/core/match/rangeCheck';
import { findPlan } from '../../../src/plans';
import { indicator, planOf } from '../../support/plan';
import type { Written } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

const binhDinh = findPlan('binh-dinh')!;
const minhLong = findPlan('minh-long')!;
const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 2026'];

const check = (rows: readonly (readonly Written[])[], plan = binhDinh): RangeCheck =>
  checkRange({ sheet: sheetOf([HEAD, ...rows]), areas: [], plan, year: 2026 });

/** What came of the one row that matters: the indicator, the doubts, or nothing. */
function fateOf({ outcome }: RangeCheck, name: string): string {
  const match = outcome.matched.find(({ row }) => row.name === name);
  if (match) return `is ${match.indicator.id}`;
  const question = outcome.couldBe.find(({ row }) => row.name === name);
  if (question) return `could be: ${question.candidates.map(({ doubt }) => doubt.code).join(', ')}`;
  return outcome.unmatched.some((row) => row.name === name) ? 'no indicator' : 'not a row';
}

const fate = (label: string, unit = '%', plan = binhDinh): string =>
  fateOf(check([[1, label, unit, 50]], plan), label);

describe('a label that lacks or has a word that matters is never judged', () => {
  test.each([
    ['Tỷ lệ lao động qua đào tạo', 'could be: wordsDiffer'],
    ['Tỷ lệ lao động nông thôn qua đào tạo có bằng cấp, chứng chỉ', 'could be: wordsDiffer'],
    ['Tỷ lệ lao động nữ qua đào tạo có bằng cấp, chứng chỉ', 'could be: wordsDiffer'],
    ['Tỷ lệ lao động chưa qua đào tạo có bằng cấp, chứng chỉ', 'no indicator'],
    ['Tỷ lệ thất nghiệp khu vực nông thôn', 'no indicator'],
    ['Tỷ lệ thất nghiệp của thanh niên', 'no indicator'],
    ['Tỷ lệ dân số tham gia bảo hiểm xã hội tự nguyện', 'no indicator'],
    ['Tỷ lệ dân số không tham gia bảo hiểm y tế', 'no indicator'],
    ['Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể nhẹ cân', 'no indicator'],
    ['Tỷ lệ trẻ em dưới 2 tuổi bị suy dinh dưỡng thể thấp còi', 'no indicator'],
    ['Tỷ lệ tiêm chủng mở rộng 8 loại vắc xin', 'no indicator'],
    ['Tỷ lệ trẻ em huy động độ tuổi nhà trẻ đến trường', 'could be: orderDiffers'],
  ])('%s', (label, expected) => {
    expect(fate(label)).toBe(expected);
  });
});

describe('a label in other words that say the same is judged', () => {
  test.each([
    ['Tỷ lệ thất nghiệp ở khu vực thành thị', 'is that-nghiep-thanh-thi'],
    ['Tỷ lệ thất nghiệp thành thị', 'is that-nghiep-thanh-thi'],
    ['Dân số tham gia BHYT', 'is bao-hiem-y-te'],
    ['TL trẻ em < 5 tuổi SDD thấp còi', 'is suy-dinh-duong-thap-coi'],
    ['Tỷ lệ đi học đúng độ tuổi THCS', 'is dung-do-tuoi-trung-hoc-co-so'],
  ])('%s', (label, expected) => {
    expect(fate(label)).toBe(expected);
  });

  test('a rate stands in the unit', () => {
    expect(fate('Số bác sĩ', 'bác sĩ/1 vạn dân')).toBe('is bac-si');
    expect(fate('Số bác sĩ', 'người')).toBe('no indicator');
  });
});

describe('units', () => {
  test('another unit is a question, of a label that is only similar nothing', () => {
    expect(fate('Tỷ lệ dân số tham gia bảo hiểm y tế', 'người')).toBe('could be: unitDiffers');
    expect(fate('Dân số tham gia bảo hiểm y tế', 'người')).toBe('no indicator');
    expect(fate('Tỷ lệ lao động qua đào tạo', 'người')).toBe('no indicator');
  });

  test('a multiplied unit is read with its figure', () => {
    const label = binhDinh.indicators.find(({ id }) => id === 'nha-o-xa-hoi')!.label;
    const { judged } = check([[1, label, 'nghìn căn', 12.9]]);
    expect(judged[0]!.assessment.result).toMatchObject({ value: '12900', verdict: 'met', raw: '12.9' });
    expect(judged[0]!.assessment.findings).toEqual([]);
  });

  test('what is doubtful beside a multiplied unit is told without a number in the unit of the plan', () => {
    const label = binhDinh.indicators.find(({ id }) => id === 'nha-o-xa-hoi')!.label;
    const { judged } = check([[1, label, 'nghìn căn', '12,9 nghìn căn (8 xã)']]);
    const [finding] = judged[0]!.assessment.findings;
    expect(finding).toMatchObject({ fact: { code: 'readingDoubtful', reason: 'extraText' } });
    expect(finding).not.toHaveProperty('suggestion');
  });

  test('a percentage is what the cell shows', () => {
    const { judged } = check([[1, 'Tỷ lệ dân số tham gia bảo hiểm y tế', '%', { percent: 0.9725 }]]);
    expect(judged[0]!.assessment.result).toMatchObject({ value: '97.25', verdict: 'met' });
    expect(judged[0]!.assessment.findings).toEqual([]);
  });
});

describe('headings', () => {
  const label = 'Tỷ lệ dân số tham gia bảo hiểm y tế';

  test.each([
    ['Lĩnh vực y tế', `is bao-hiem-y-te`],
    ['CHỈ TIÊU XÃ HỘI', `is bao-hiem-y-te`],
    ['Mục tiêu đến năm 2030', `is bao-hiem-y-te`],
    ['Trên địa bàn tỉnh', `is bao-hiem-y-te`],
    ['Khu vực nông thôn', 'could be: headingDiffers'],
    ['Huyện An Lão', 'could be: headingDiffers'],
    ['Trên địa bàn huyện', 'could be: headingDiffers'],
    ['Cả nước', 'could be: headingDiffers'],
    ['Năm 2020', 'could be: headingDiffers'],
    ['Đồng bào dân tộc thiểu số', 'could be: headingDiffers'],
    ['Giáo dục', 'could be: headingDiffers'],
  ])('under "%s"', (heading, expected) => {
    expect(
      fateOf(
        check([
          ['I', heading, '', ''],
          [1, label, '%', 50],
        ]),
        label,
      ),
    ).toBe(expected);
  });

  test("of two rows with one label the one under the plan's heading counts", () => {
    const rows = [
      ['I', 'Chỉ tiêu chủ yếu'],
      [1, label, '%', 50],
      ['II', 'Y tế, dân số'],
      [1, label, '%', 60],
    ];
    const result = check(rows);
    expect(result.judged.map(({ cell }) => cell)).toEqual(['D5']);
    expect(result.outcome.couldBe.map(({ row }) => row.row)).toEqual([3]);
  });

  test('of two rows that nothing tells apart none is judged', () => {
    const result = check([
      [1, label, '%', 50],
      [2, label, '%', 60],
    ]);
    expect(result.judged).toEqual([]);
    expect(result.outcome.couldBe.map(({ candidates }) => candidates[0]!.doubt)).toEqual([
      { code: 'rowRepeated', rows: [3] },
      { code: 'rowRepeated', rows: [2] },
    ]);
  });

  test('a label goes on from the heading above it', () => {
    const result = check([
      [1, 'Tỷ lệ thất nghiệp', '%', ''],
      ['', '- Chung', '%', 2.4],
      ['', '- Khu vực thành thị', '%', 3.1],
      ['', '- Khu vực nông thôn', '%', 1.9],
    ]);
    expect(result.judged.map(({ match, cell }) => [match.indicator.id, match.by, cell])).toEqual([
      ['that-nghiep-chung', 'joined', 'D3'],
      ['that-nghiep-thanh-thi', 'joined', 'D4'],
    ]);
    expect(result.outcome.unmatched.map(({ name }) => name)).toEqual([
      'Tỷ lệ thất nghiệp',
      'Khu vực nông thôn',
    ]);
  });
});

describe('a label that two indicators share', () => {
  const shared = planOf([
    indicator({}, { id: 'rung', code: '1', group: 'Rừng', label: 'Diện tích', unit: 'ha' }),
    indicator({}, { id: 'lua', code: '2', group: 'Lúa', label: 'Diện tích', unit: 'ha' }),
  ]);
  const rows = (heading: string) => [
    ['I', heading],
    [1, 'Diện tích', 'ha', 50],
  ];

  test('is told by its heading', () => {
    expect(fateOf(check(rows('Lúa'), shared), 'Diện tích')).toBe('is lua');
  });

  test('and without one put to the person', () => {
    expect(fateOf(check(rows('Ngô'), shared), 'Diện tích')).toBe('could be: headingDiffers, headingDiffers');
    expect(fateOf(check([[1, 'Diện tích', 'ha', 50]], shared), 'Diện tích')).toBe(
      'could be: headingNeeded, headingNeeded',
    );
  });
});

test("a territory above the plan's own is a question", () => {
  expect(fate('Tuổi thọ trung bình của người dân toàn tỉnh', 'tuổi', minhLong)).toBe(
    'could be: scopeDiffers',
  );
  expect(fate('Tuổi thọ trung bình của người dân', 'tuổi', minhLong)).toBe('is tuoi-tho-trung-binh');
});

test("a target other than the plan's is told", () => {
  const sheet = sheetOf([
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu 2030', 'Kết quả'],
    [1, 'Tỷ lệ thất nghiệp chung', '%', 'Dưới 2', 1.9],
    [2, 'Tỷ lệ dân số tham gia bảo hiểm y tế', '%', 'Trên 97', 98],
  ]);
  const { judged } = checkRange({ sheet, areas: [], plan: binhDinh, year: 2026 });
  expect(judged.map(({ otherTarget }) => otherTarget)).toEqual([{ raw: 'Dưới 2' }, undefined]);
});

test("a target in the table's own unit is compared as its results are", () => {
  const told = (unit: string, target: Written, result: Written) => {
    const sheet = sheetOf([
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu 2030', 'Kết quả'],
      [1, 'Tỷ lệ dân số tham gia bảo hiểm y tế', unit, target, result],
    ]);
    const [judged] = checkRange({ sheet, areas: [], plan: binhDinh, year: 2026 }).judged;
    return [judged?.assessment.result.value, judged?.otherTarget?.raw];
  };
  expect(told('‰', 'Trên 970', 975)).toEqual(['97.5', undefined]);
  expect(told('‰', 'trên 97%', '975')).toEqual(['97.5', undefined]);
  expect(told('‰', 'Trên 97', 975)).toEqual(['97.5', 'Trên 97']);
  expect(told('%', 'Trên 970', 97.5)).toEqual(['97.5', 'Trên 970']);
  expect(told('‰', '970', 'trên 975')).toEqual(['97.5', undefined]);
});

test('what is held against a plan is no plan, whatever stands over it', () => {
  const roles = (...heading: string[]) => {
    const sheet = sheetOf([
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 2026', heading[0]!, ''],
      ['', '', '', '', heading[1]!, heading[2]!],
      [1, 'Tỷ lệ dân số tham gia bảo hiểm y tế', '%', 97.5, 99, 98],
    ]);
    const [first] = checkRange({ sheet, areas: [], plan: binhDinh, year: 2026 }).tables;
    return first?.table.columns.slice(4).map(({ role }) => role);
  };
  expect(roles('So sánh (%)', 'TH/KH', 'TH/CK')).toEqual(['comparison', 'comparison']);
  expect(roles('So sánh (%)', 'Kế hoạch', 'Thực hiện 2025')).toEqual(['comparison', 'comparison']);
  expect(roles('Tình hình so với kế hoạch', 'Kế hoạch', 'Thực hiện')).toEqual(['target', 'result']);
});

test('what a person chose comes before what was found', () => {
  const sheet = sheetOf([HEAD, [1, 'Tỷ lệ lao động qua đào tạo', '%', 41]]);
  const chosen = new Map([['B2', 'lao-dong-qua-dao-tao']]);
  const { judged, outcome } = checkRange({ sheet, areas: [], plan: binhDinh, year: 2026, chosen });
  expect(judged.map(({ match, assessment }) => [match.by, assessment.result.verdict])).toEqual([
    ['person', 'exceeded'],
  ]);
  expect(outcome.couldBe).toEqual([]);
});

test.each([
  ['Tỉnh Bình Định', 'is that-nghiep-chung'],
  ['BÌNH ĐỊNH', 'is that-nghiep-chung'],
  ['Toàn tỉnh Bình Định', 'is that-nghiep-chung'],
  ['Tỉnh Phú Yên', 'could be: headingDiffers'],
  ['Huyện An Lão', 'could be: headingDiffers'],
  ['Thành phố Quy Nhơn', 'could be: headingDiffers'],
])('under the heading of a place, "%s": %s', (place, expected) => {
  const label = 'Tỷ lệ thất nghiệp chung';
  expect(
    fateOf(
      check([
        ['I', place],
        [1, label, '%', 2.3],
      ]),
      label,
    ),
  ).toBe(expected);
});
