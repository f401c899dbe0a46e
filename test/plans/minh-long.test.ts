import type { Indicator } from '../../src/core/plan/schema';
import * as shared from './shared';

const plan = shared.shipped('minh-long');
const { indicators } = plan;

/** Section II.2.1 of the plan of Minh Long district. */
const targets: shared.TargetSection = {
  plan,
  text: shared.passage('minh-long-II.2.1.txt'),
  notTargets: [
    '2.1. Mục tiêu cụ thể đến năm 2030', // the heading: its number and the target year
    'dưới 36 tháng tuổi', // which children
    'từ 3 đến 5 tuổi', // which children
    'mức độ 2', // which standard
    '(nhóm 2)', // which group of HDI
    'trên 10.000 dân', // the unit of beds, doctors, pharmacists and nurses
    'trẻ em dưới 5 tuổi', // which children
  ],
  notQuoted: ['2.1. Mục tiêu cụ thể đến năm 2030'],
  // "Xoá bỏ hoàn toàn" turned into what can be counted.
  addedWords: { 'nha-tam-nha-dot-nat': ['còn', 'lại'] },
};

/** Ids of the indicators that match, in the plan's order. */
function idsWhere(matches: (indicator: Indicator) => boolean): string[] {
  return indicators.filter(matches).map(({ id }) => id);
}

/** The targets as a list a person can hold against the plan. */
function asRead({ target }: Indicator): string {
  const ends = [target.value, target.upper].filter((end) => end !== undefined).join('–');
  return `${target.comparator} ${ends}`.trim();
}

describe('the plan of Minh Long: targets against section II.2.1', () => {
  test('has every target as a row of its own', () => {
    expect(indicators).toHaveLength(37);
  });

  test('the targets are those of the section', () => {
    // Read from the section by hand, sentence by sentence.
    expect(indicators.map(asRead)).toEqual([
      ...[
        'atLeast 100',
        'lessThan 2',
        'range 35–40',
        'atLeast 35',
        'atLeast 27',
        'atLeast 30',
        'atLeast 100',
      ],
      ...['qualitative', 'qualitative'],
      ...['qualitative', 'atLeast 99.5', 'atLeast 97.5', 'atLeast 72.3', 'atLeast 100'],
      ...['qualitative', 'about 75', 'atLeast 68', 'qualitative'],
      ...['atLeast 45', 'atLeast 13', 'atLeast 4', 'atLeast 25'],
      ...['moreThan 95', 'moreThan 95', 'moreThan 95', 'atLeast 95', 'lessThan 23.8', 'qualitative'],
      ...['atMost 0', 'about 29', 'atLeast 80', 'atLeast 100', 'atLeast 100', 'atLeast 100'],
      ...['atLeast 25', 'atLeast 15', 'atLeast 98'],
    ]);
  });

  shared.holdTargets(targets);
  shared.holdVision(plan, shared.passage('minh-long-II.2.2.txt'), 2045, ['2.2. Tầm nhìn đến năm 2045']);
});

describe('the plan of Minh Long: rows', () => {
  shared.holdRows(targets);

  test('every figure is one of the year, none a sum over years', () => {
    expect(idsWhere(({ measure }) => measure !== 'level')).toEqual([]);
  });

  test('less is better for unemployment, stunting and makeshift homes only', () => {
    expect(idsWhere(({ direction }) => direction === 'lower')).toEqual([
      'that-nghiep-chung',
      'suy-dinh-duong-thap-coi',
      'nha-tam-nha-dot-nat',
    ]);
    expect(idsWhere(({ direction }) => direction === 'none')).toEqual(['muc-sinh-thay-the']);
  });

  test('figures are computed only from counts that the communes own', () => {
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'officialOnly')).toEqual([
      'that-nghiep-chung',
      'lao-dong-qua-dao-tao',
      'bao-hiem-xa-hoi',
      'bao-hiem-that-nghiep',
      'nguoi-sau-do-tuoi-nghi-huu',
      'muc-sinh-thay-the',
      'tuoi-tho-trung-binh',
      'so-nam-song-khoe',
      'chi-so-phat-trien-con-nguoi',
      'giuong-benh-vien',
      'bac-si',
      'duoc-si',
      'dieu-duong-vien',
      'cham-soc-ban-dau',
      'suy-dinh-duong-thap-coi',
      'aids-lao-sot-ret',
      'dien-tich-nha-o',
      'xu-ly-nuoc-thai',
    ]);
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'sum')).toEqual(['nha-tam-nha-dot-nat']);
    expect(idsWhere(({ aggregation }) => aggregation.kind === 'allUnits')).toEqual([
      'muc-song-toi-thieu',
      'tro-giup-ho-ngheo',
      'pho-cap-giao-duc-mam-non',
    ]);
  });

  test('a row that Bình Định has too is measured and aggregated the same way', () => {
    const others = new Map(shared.shipped('binh-dinh').indicators.map((row) => [row.id, row]));
    const common = indicators.filter(({ id }) => others.has(id));
    expect(common.length).toBeGreaterThan(30);
    const shape = (row: Indicator | undefined) => [
      row?.group,
      row?.unit,
      row?.direction,
      row?.measure,
      row?.plausible,
      row?.aggregation.kind,
    ];
    for (const row of common) expect(shape(row)).toEqual(shape(others.get(row.id)));
  });

  test('whoever is insured against unemployment is socially insured; healthy years are years of life', () => {
    expect(plan.relations.map((relation) => ({ ...relation, basis: '' }))).toEqual([
      { kind: 'atMost', smaller: 'bao-hiem-that-nghiep', larger: 'bao-hiem-xa-hoi', basis: '' },
      { kind: 'atMost', smaller: 'so-nam-song-khoe', larger: 'tuoi-tho-trung-binh', basis: '' },
    ]);
  });
});
