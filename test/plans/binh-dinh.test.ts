import { planSchema, type Indicator } from '../../src/core/plan/schema';
import { findPlan, shippedPlans } from '../../src/plans';
import binhDinh from '../../src/plans/binh-dinh.json';
import * as shared from './shared';

const plan = shared.shipped('binh-dinh');
const { indicators } = plan;

/** Section II.2 of the plan of Bình Định province, from its heading to the reference to the appendix. */
const targets: shared.TargetSection = {
  plan,
  text: shared.passage('binh-dinh-II.2.txt'),
  notTargets: [
    '2. Các chỉ tiêu chủ yếu đến năm 2030', // the heading: its number and the target year
    'dưới 36 tháng tuổi', // which children
    'từ 3 đến 5 tuổi', // which children
    'trên 10.000 dân', // the unit of beds, doctors, pharmacists and nurses
    '14 loại vắc xin', // which vaccinations
    'trẻ em dưới 5 tuổi', // which children
  ],
  notQuoted: [
    '2. Các chỉ tiêu chủ yếu đến năm 2030',
    'Phân công thực hiện các chỉ tiêu kế hoạch cụ thể (Theo phụ lục đính kèm)',
  ],
  // "Xóa hoàn toàn" turned into what can be counted.
  addedWords: { 'nha-tam-nha-dot-nat': ['còn', 'lại'] },
};

/** Ids of the indicators that match, in the plan's order. */
function idsWhere(matches: (indicator: Indicator) => boolean): string[] {
  return indicators.filter(matches).map(({ id }) => id);
}

/** The units an indicator is assigned to by name, each with the passage it rests on. */
function assigned(id: string): string[] {
  return plan.assignments.flatMap(({ indicator, units = [], basis = '' }) =>
    indicator === id ? units.map((unit) => `${unit} ${basis}`) : [],
  );
}

describe('shipped plans', () => {
  test('a plan is found by its id', () => {
    expect(shippedPlans.map(({ id }) => findPlan(id))).toEqual(shippedPlans);
    expect(findPlan('binh-dinh')?.issuer).toBe('Ủy ban nhân dân tỉnh Bình Định');
    expect(findPlan('no-such-plan')).toBeUndefined();
  });

  test('texts are composed (NFC), with single spaces', () => {
    const text = JSON.stringify(shippedPlans);
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/\s{2}|\u00a0/);
  });
});

describe('the plan of Bình Định: targets against section II.2', () => {
  test('has every target as a row of its own', () => {
    expect(indicators).toHaveLength(42);
  });

  shared.holdTargets(targets);
});

describe('the plan of Bình Định: rows', () => {
  shared.holdRows(targets);

  test('only homes are counted from the start of the plan', () => {
    expect(idsWhere(({ measure }) => measure !== 'level')).toEqual(['nha-o-xa-hoi']);
    expect(idsWhere(({ measure }) => measure === 'cumulative')).toEqual(['nha-o-xa-hoi']);
  });

  test('less is better for unemployment, stunting and makeshift homes only', () => {
    expect(idsWhere(({ direction }) => direction === 'lower')).toEqual([
      'that-nghiep-chung',
      'that-nghiep-thanh-thi',
      'suy-dinh-duong-thap-coi',
      'nha-tam-nha-dot-nat',
    ]);
    expect(idsWhere(({ direction }) => direction === 'none')).toEqual(['muc-sinh-thay-the']);
  });

  test('figures are computed only from counts that the units own', () => {
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'sum')).toEqual([
      'nha-o-xa-hoi',
      'nha-tam-nha-dot-nat',
    ]);
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'allUnits')).toEqual([
      'muc-song-toi-thieu',
      'tro-cap-ho-ngheo',
      'pho-cap-giao-duc-mam-non',
    ]);
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'ratio')).toEqual([
      'nguoi-co-cong',
      'ho-gia-dinh-huong-tro-cap-xa-hoi',
      'huy-dong-nha-tre',
      'huy-dong-mau-giao',
      'dung-do-tuoi-tieu-hoc',
      'dung-do-tuoi-trung-hoc-co-so',
      'dung-do-tuoi-trung-hoc-pho-thong',
      'bao-hiem-y-te',
      'quan-ly-suc-khoe',
      'tiem-chung-mo-rong',
      'nuoc-sach-thanh-thi',
      'nuoc-sach-nong-thon',
      'cong-trinh-phu-ho-gia-dinh',
      'cong-trinh-phu-truong-hoc',
      'cong-trinh-phu-tram-y-te',
      'thu-gom-nuoc-thai',
      'van-hoa-vung-sau-vung-xa',
      'van-hoa-xa-dan-toc-thieu-so',
    ]);
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'officialOnly')).toHaveLength(19);
  });
});

describe('the plan of Bình Định: document and assignments', () => {
  test('ships as it is written, nothing added or dropped by the schema', () => {
    expect(planSchema.parse(binhDinh)).toEqual(binhDinh);
  });

  test('what the plan leaves blank stays blank', () => {
    expect([plan.number, plan.date]).toEqual([null, null]);
    expect(plan.citation).toMatch(/^Kế hoạch số …+\/KH-UBND ngày … tháng … năm 2024 của /);
    expect(plan.coordinator).toBe('so-lao-dong-thuong-binh-va-xa-hoi');
    expect(plan.title).toMatch(/^Triển khai thực hiện Nghị quyết số 68\/NQ-CP .* Nghị quyết số 42-NQ\/TW, /);
  });

  shared.holdAssignments(plan, { kind: 'district', basis: 'V.1' }, {});

  test('section III suggests a department for all but two rows', () => {
    expect(idsWhere(({ id }) => assigned(id).length === 0)).toEqual([
      'chi-so-phat-trien-con-nguoi',
      'nuoc-sach-thanh-thi',
    ]);
    expect(assigned('nguoi-co-cong')).toEqual(['so-lao-dong-thuong-binh-va-xa-hoi III.3']);
    expect(assigned('that-nghiep-chung')).toEqual(['so-lao-dong-thuong-binh-va-xa-hoi III.4.a']);
    expect(assigned('bao-hiem-y-te')).toEqual(['bao-hiem-xa-hoi-tinh III.5.a']);
    expect(assigned('bac-si')).toEqual(['so-y-te III.6.b']);
    expect(assigned('nha-tam-nha-dot-nat')).toEqual(['so-xay-dung III.6.đ']);
    expect(assigned('cong-trinh-phu-truong-hoc')).toEqual(['so-giao-duc-va-dao-tao III.6.a']);
    expect(assigned('van-hoa-vung-sau-vung-xa')).toEqual([
      'so-van-hoa-va-the-thao III.6.c',
      'so-thong-tin-va-truyen-thong III.6.d',
    ]);
  });
});
