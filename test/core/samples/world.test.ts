import { compareDecimals } from '../../../src/core/decimal/decimal';
import { reportersOf } from '../../../src/core/calendar/reporters';
import { SampleWorld } from '../../../src/core/samples/world';
import { findPlan, shippedPlans } from '../../../src/plans';

const plan = findPlan('binh-dinh')!;
const world = new SampleWorld(plan, 7);
const indicator = (id: string) => plan.indicators.find((each) => each.id === id)!;
const unit = (id: string) => plan.units.find((each) => each.id === id)!;

describe('the figures behind sample appendices', () => {
  it('are the same for the same seed, in whatever order they are asked for', () => {
    const other = new SampleWorld(plan, 7);
    const commune = unit('ubnd-xa-an-hao');
    const early = other.figures(commune, 2030);
    expect(other.figures(undefined, 2026)).toEqual(world.figures(undefined, 2026));
    expect(world.figures(commune, 2030)).toEqual(early);
    expect(new SampleWorld(plan, 8).figures(commune, 2030)).not.toEqual(early);
  });

  it('add up: a department and the whole plan say what the communes say together', () => {
    for (const id of ['bao-hiem-y-te', 'nha-o-xa-hoi']) {
      const parts = world.partsOf(indicator(id), 2026);
      expect(parts).toHaveLength(58);
      const sum = (field: 'value' | 'numerator' | 'denominator') =>
        parts.reduce((total, part) => total + Number(world.figures(part, 2026).get(id)?.[field] ?? 0), 0);
      const whole = world.figures(undefined, 2026).get(id)!;
      if (id === 'nha-o-xa-hoi') expect(Number(whole.value)).toBe(sum('value'));
      else
        expect([whole.numerator, whole.denominator].map(Number)).toEqual([
          sum('numerator'),
          sum('denominator'),
        ]);
      expect(world.figures(unit('so-y-te'), 2026).get(id)).toEqual(whole);
    }
  });

  it('give the same number wherever the same things are counted', () => {
    const figures = world.figures(unit('ubnd-xa-an-hao'), 2026);
    expect(figures.get('quan-ly-suc-khoe')?.denominator).toBe(figures.get('bao-hiem-y-te')?.denominator);
  });

  it.each(shippedPlans.map((each) => [each.id, each] as const))(
    'only grow where %s counts from its start, and keep its relations',
    (_, each) => {
      const own = new SampleWorld(each, 3);
      const { reporters } = reportersOf(each, 2026);
      const units = [reporters.at(0), reporters.at(-1)].map((reporter) => reporter?.unit);
      for (const place of [undefined, ...units]) {
        let before = own.figures(place, 2025);
        for (let year = 2025; year <= 2032; year++) {
          const figures = own.figures(place, year);
          for (const { id, measure, bounds } of each.indicators) {
            const { value, numerator, denominator } = figures.get(id)!;
            if (measure === 'cumulative') {
              expect(compareDecimals(value!, before.get(id)!.value!)).toBeGreaterThanOrEqual(0);
            }
            if (bounds?.upper !== undefined && numerator !== undefined) {
              expect(compareDecimals(numerator, denominator!)).toBeLessThanOrEqual(0);
            }
          }
          for (const relation of each.relations) {
            if (relation.kind !== 'atMost') continue;
            const [smaller, larger] = [
              figures.get(relation.smaller)?.value,
              figures.get(relation.larger)?.value,
            ];
            expect(compareDecimals(smaller!, larger!)).toBeLessThanOrEqual(0);
          }
          before = figures;
        }
      }
    },
  );

  it('make the total of its parts, to the last digit', () => {
    const base = indicator('nha-o-xa-hoi');
    const part = (id: string, share: string) => ({
      ...base,
      id,
      target: { ...base.target, value: share },
    });
    const withParts = {
      ...plan,
      indicators: [...plan.indicators, part('nha-thue', '4000'), part('nha-mua', '8900')],
      relations: [{ kind: 'parts' as const, parts: ['nha-thue', 'nha-mua'], total: 'nha-o-xa-hoi' }],
    };
    const figures = new SampleWorld(withParts, 5).figures(undefined, 2026);
    const [total, ...parts] = ['nha-o-xa-hoi', 'nha-thue', 'nha-mua'].map((id) =>
      Number(figures.get(id)?.value),
    );
    expect(total).toBe(parts.reduce((sum, each) => sum + each, 0));
    expect(total).toBeGreaterThan(0);
  });
});
