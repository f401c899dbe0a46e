import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator, Plan } from '../../src/core/plan/schema';
import { findPlan, shippedPlans } from '../../src/plans';

/** Section II.2 of the plan of Bình Định province, from its heading to the reference to the appendix. */
const section = normalise(readFileSync(join(__dirname, 'fixtures', 'binh-dinh-II.2.txt'), 'utf8'));
const plan = shipped('binh-dinh');
const indicators = plan.indicators;
const named = indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]);

/** Numbers of the section that are no targets, each with enough context to be found exactly once. */
const NOT_TARGETS = [
  '2. Các chỉ tiêu chủ yếu đến năm 2030', // the heading: its number and the target year
  'dưới 36 tháng tuổi', // which children
  'từ 3 đến 5 tuổi', // which children
  'trên 10.000 dân', // the unit of beds, doctors, pharmacists and nurses
  '14 loại vắc xin', // which vaccinations
  'trẻ em dưới 5 tuổi', // which children
];

/** Words of a label that the section lacks: "xóa hoàn toàn" turned into what can be counted. */
const ADDED_WORDS: Record<string, string[]> = { 'nha-tam-nha-dot-nat': ['còn', 'lại'] };

function shipped(id: string): Plan {
  const found = findPlan(id);
  if (!found) throw new Error(`plan ${id} does not ship`);
  return found;
}

function normalise(text: string): string {
  return text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
}

/** "12900" → "12.900", "2.45" → "2,45". */
function vietnamese(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function slug(text: string): string {
  const ascii = text.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return (ascii.match(/[a-z0-9]+/g) ?? []).join('-');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Start of the only occurrence of `part` in the section. */
function place(part: string): number {
  const start = section.indexOf(part);
  if (start < 0) throw new Error(`not in section II.2: ${part}`);
  if (section.includes(part, start + 1)) throw new Error(`more than once in section II.2: ${part}`);
  return start;
}

/** Every number of the section: its offset and how it is written. */
const numbers = [...section.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => ({
  at: match.index,
  text: match[0],
}));

function within(at: number, part: string): boolean {
  const start = place(part);
  return at >= start && at < start + part.length;
}

const candidates = numbers.filter(({ at }) => !NOT_TARGETS.some((part) => within(at, part)));

/** The number of the section that states an indicator's target. */
function claim({ target }: Indicator): { at: number; text: string } | undefined {
  if (target.value === undefined) return undefined;
  const written = vietnamese(target.value);
  return candidates.find(({ at, text }) => text === written && within(at, target.quote));
}

/** "Xóa hoàn toàn" states its zero in words. */
function inWords(indicator: Indicator): boolean {
  return indicator.target.value === '0' && indicator.target.quote.startsWith('Xóa hoàn toàn');
}

/** The comparator that the words before the number call for (docs/domain.md, "Targets"). */
function comparatorInWords(indicator: Indicator): string {
  if (indicator.target.value === undefined) return 'qualitative';
  if (inWords(indicator)) return 'atMost';
  const number = claim(indicator);
  const before = section.slice(place(indicator.target.quote), number?.at).trim().split(' ').at(-1);
  return (
    new Map([
      ['trên', 'moreThan'],
      ['dưới', 'lessThan'],
      ['khoảng', 'about'],
    ]).get(before ?? '') ?? 'atLeast'
  );
}

/** Ids of the indicators that match, in the plan's order. */
function idsWhere(matches: (indicator: Indicator) => boolean): string[] {
  return indicators.filter(matches).map(({ id }) => id);
}

/** The two ways an indicator is assigned: to named units, with the passage, and to kinds of units. */
function assigned(id: string): { units: string[]; kinds: string[] } {
  const entries = plan.assignments.filter((entry) => entry.indicator === id);
  return {
    units: entries.flatMap(({ units = [], basis }) => units.map((unit) => `${unit} ${basis ?? ''}`)),
    kinds: entries.flatMap(({ unitKinds = [], basis }) => unitKinds.map((kind) => `${kind} ${basis ?? ''}`)),
  };
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

  test.each(named)('%s: the quote is one sentence or clause of the plan', (_id, { target }) => {
    expect(place(target.quote)).toBeGreaterThan(0);
    expect(target.quote).toBe(normalise(target.quote));
    expect(target.quote).not.toMatch(/[.!?…;]$|[.!?…]\s/);
    expect(section.slice(0, place(target.quote))).toMatch(/[\s(]$/);
  });

  test.each(named.filter(([, { target }]) => target.value !== undefined))(
    '%s: the quote has the number as the plan writes it',
    (_id, indicator) => {
      expect(claim(indicator) !== undefined || inWords(indicator)).toBe(true);
      expect(indicator.target.decimals).toBe(indicator.target.value?.split('.')[1]?.length ?? 0);
    },
  );

  test('every number of the section is a target, or is known not to be one', () => {
    const claimed = new Set(indicators.map((indicator) => claim(indicator)?.at));
    expect(candidates.filter(({ at }) => !claimed.has(at))).toEqual([]);
  });

  test('the quotes leave nothing of the section but joints', () => {
    // A target without a number would leave its words here.
    const rest = section
      .split('')
      .map((letter, at) => (indicators.some(({ target }) => within(at, target.quote)) ? '|' : letter))
      .join('')
      .replace('2. Các chỉ tiêu chủ yếu đến năm 2030', '')
      .replace('Phân công thực hiện các chỉ tiêu kế hoạch cụ thể (Theo phụ lục đính kèm)', '');
    expect(words(rest).filter((word) => word !== 'và')).toEqual([]);
  });

  test('rows stand in the order of the section', () => {
    const order = indicators.map((indicator) => claim(indicator)?.at ?? place(indicator.target.quote));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test.each(named)('%s: the comparator is the one the words call for', (_id, indicator) => {
    expect(indicator.target.comparator).toBe(comparatorInWords(indicator));
  });

  test.each(named)(
    '%s: can be exceeded unless all, none or a strict bound is asked for',
    (_id, indicator) => {
      const { comparator, value, exceedable } = indicator.target;
      const strict = comparator === 'moreThan' || comparator === 'lessThan';
      const whole = indicator.unit === '%' && value === '100';
      const expected = comparator === 'qualitative' ? undefined : !(strict || whole || inWords(indicator));
      expect(exceedable).toBe(expected);
    },
  );

  test('every target is due by the end of 2030', () => {
    expect(new Set(indicators.map(({ target }) => target.year))).toEqual(new Set([plan.targetYear]));
    expect(plan.targetYear).toBe(2030);
  });
});

describe('the plan of Bình Định: rows', () => {
  test.each(named)('%s: the id is a slug of words of the label', (id, { label }) => {
    expect(slug(id)).toBe(id);
    const inLabel = new Set(slug(label).split('-'));
    expect(id.split('-').filter((word) => !inLabel.has(word))).toEqual([]);
  });

  test.each(named)('%s: the label uses the words of the plan', (id, { label }) => {
    const known = new Set([...words(section), ...(ADDED_WORDS[id] ?? [])]);
    expect(words(label).filter((word) => !known.has(word))).toEqual([]);
    expect(label).toMatch(/^\p{Lu}.*[^.;,]$/u);
  });

  test('labels are distinct', () => {
    expect(new Set(indicators.map(({ label }) => label)).size).toBe(indicators.length);
  });

  test('groups are contiguous, and codes count them and their rows', () => {
    const groups = [...new Set(indicators.map(({ group }) => group))];
    const codes = groups.flatMap((group, index) =>
      indicators
        .filter((indicator) => indicator.group === group)
        .map((_indicator, position) => `${index + 1}.${position + 1}`),
    );
    expect(indicators.map(({ code }) => code)).toEqual(codes);
    expect(indicators.map(({ group }) => group)).toEqual(
      groups.flatMap((group) => indicators.filter((row) => row.group === group).map((row) => row.group)),
    );
  });

  test.each(named)('%s: unit, bounds and measure go together', (id, indicator) => {
    const share = { lower: '0', upper: '100' };
    const bounds = indicator.unit === '' ? undefined : indicator.unit === '%' ? share : { lower: '0' };
    expect(indicator.bounds).toEqual(bounds);
    expect(indicator.unit === '').toBe(indicator.target.comparator === 'qualitative');
    expect(indicator.integer ?? false).toBe(indicator.unit === 'căn');
    expect(indicator.measure).toBe(id === 'nha-o-xa-hoi' ? 'cumulative' : 'level');
    expect(indicator.baseline).toBeUndefined();
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

  test('every ratio is a percentage with two different counts', () => {
    for (const { unit, aggregation } of indicators) {
      if (aggregation.kind !== 'ratio') continue;
      expect([unit, aggregation.per]).toEqual(['%', 100]);
      expect(aggregation.numerator).not.toBe(aggregation.denominator);
    }
  });
});

describe('the plan of Bình Định: document, units and assignments', () => {
  test('what the plan leaves blank stays blank', () => {
    expect([plan.number, plan.date]).toEqual([null, null]);
    expect(plan.citation).toMatch(/^Kế hoạch số …+\/KH-UBND ngày … tháng … năm 2024 của /);
    expect(plan.title).toMatch(/^Triển khai thực hiện Nghị quyết số 68\/NQ-CP .* Nghị quyết số 42-NQ\/TW, /);
  });

  test('units are the lead agencies and the eleven districts, with slugs for ids', () => {
    const kinds = plan.units.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'department')).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'organisation')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'district')).toHaveLength(11);
    for (const unit of plan.units) {
      expect(unit.id).toBe(slug(unit.name));
      // The plan names the agencies; the districts it only mentions, so their source is stated.
      expect(unit.source !== undefined).toBe(unit.kind === 'district');
    }
    expect(plan.coordinator).toBe('so-lao-dong-thuong-binh-va-xa-hoi');
  });

  test('every assignment is a suggestion with its passage', () => {
    for (const entry of plan.assignments) {
      expect(entry.source).toBe('suggested');
      expect(entry.basis).toMatch(/^(III\.\d(\.[a-zđ])?|V\.1)$/);
      expect([entry.units, entry.unitKinds].filter(Boolean)).toHaveLength(1);
    }
  });

  test.each(named)('%s: districts report what is made up of their results', (id, { aggregation }) => {
    const fromUnits = ['ratio', 'sum', 'allUnits'].includes(aggregation.kind);
    expect(assigned(id).kinds).toEqual(fromUnits ? ['district V.1'] : []);
  });

  test('section III suggests a department for all but two rows', () => {
    const units = (id: string) => assigned(id).units;
    expect(idsWhere(({ id }) => units(id).length === 0)).toEqual([
      'chi-so-phat-trien-con-nguoi',
      'nuoc-sach-thanh-thi',
    ]);
    expect(units('nguoi-co-cong')).toEqual(['so-lao-dong-thuong-binh-va-xa-hoi III.3']);
    expect(units('that-nghiep-chung')).toEqual(['so-lao-dong-thuong-binh-va-xa-hoi III.4.a']);
    expect(units('bao-hiem-y-te')).toEqual(['bao-hiem-xa-hoi-tinh III.5.a']);
    expect(units('bac-si')).toEqual(['so-y-te III.6.b']);
    expect(units('nha-tam-nha-dot-nat')).toEqual(['so-xay-dung III.6.đ']);
    expect(units('cong-trinh-phu-truong-hoc')).toEqual(['so-giao-duc-va-dao-tao III.6.a']);
    expect(units('van-hoa-vung-sau-vung-xa')).toEqual([
      'so-van-hoa-va-the-thao III.6.c',
      'so-thong-tin-va-truyen-thong III.6.d',
    ]);
  });
});
