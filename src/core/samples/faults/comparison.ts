import { addDecimals, decimalPlaces, multiplyDecimals, roundDecimal } from '../../decimal/decimal';
import type { DecimalString } from '../../decimal/decimal';
import type { Indicator, Relation } from '../../plan/schema';
import { isOutOfBounds } from '../../target/verdict';
import type { Effect, FaultKind, Scene, SeededFault } from './scene';
import { candidates, figureOf, inRelation, isPlain, isRatio, valueOf } from './scene';
import { cellsOf, resultOf } from './spot';

/** Faults that only show beside another figure: of last year, of other units, of other rows. */

const isPossible = (indicator: Indicator, value: DecimalString) => {
  const read = { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] } as const;
  const { plausible } = indicator;
  const isBelievable =
    Number(value) >= Number(plausible?.lower ?? -Infinity) &&
    Number(value) <= Number(plausible?.upper ?? Infinity);
  return !isOutOfBounds(indicator, read) && isBelievable;
};

function overwrite(scene: Scene, indicator: Indicator, value: DecimalString): SeededFault {
  scene.draft.putIn(indicator.id, 'result', { value: Number(value) });
  return {
    spots: [resultOf(indicator)],
    done: `wrote ${value} for ${figureOf(scene, indicator).value ?? ''}`,
    effects: [{ indicator: indicator.id, value }],
  };
}

/** A value that nobody would take for this year's beside last year's, whatever the indicator. */
function isFar(indicator: Indicator, value: number, before: number): boolean {
  const ratio = Math.max(value / before, before / value);
  // What is to vanish may vanish within a year, and what is counted towards a target may be there early.
  if (indicator.integer && value < before) return false;
  if (indicator.integer && value <= Number(indicator.target.value ?? 0)) return false;
  return ratio >= 5 && Math.abs(value - before) >= (indicator.integer ? 150 : 8);
}

/** The decimal mark in the wrong place, a digit too many: still possible, but nothing like last year. */
export const jumpFromLastYear: FaultKind = {
  seed: (scene) => {
    const isJumpable = (each: Indicator) =>
      isPlain(each) && !inRelation(scene, each) && valueOf(scene, each) > 1 && valueOf(scene, each, 1) > 0;
    for (const indicator of candidates(scene, isJumpable)) {
      const { value = '' } = figureOf(scene, indicator);
      const factors = scene.random.shuffled(['10', '100', '0.1', '6', '8', '0.15', '0.12']);
      const jumped = factors
        .map((factor) => roundDecimal(multiplyDecimals(value, factor), indicator.integer ? 0 : 2))
        .find(
          (each) =>
            isPossible(indicator, each) &&
            Number(each) > 1.05 &&
            isFar(indicator, Number(each), valueOf(scene, indicator, 1)),
        );
      if (jumped !== undefined) return overwrite(scene, indicator, jumped);
    }
    return undefined;
  },
};

/** Fewer units than this are no measure of one of them. */
const FEWEST_UNITS = 8;

/** A tenth or a half of what every other unit has, with counts that agree with it. */
export const jumpFromOtherUnits: FaultKind = {
  seed: (scene) => {
    const { draft, random, world, unit, year } = scene;
    const isLarge = (each: Indicator) => {
      const figure = figureOf(scene, each);
      const parts = world.partsOf(each, year);
      const isComparable = unit !== undefined && parts.length >= FEWEST_UNITS && parts.includes(unit);
      return isComparable && isRatio(each) && Number(figure.value) > 70 && Number(figure.denominator) >= 200;
    };
    const [indicator] = candidates(scene, isLarge);
    const { numerator = '', denominator = '' } = indicator ? figureOf(scene, indicator) : {};
    if (!indicator) return undefined;
    const fewer = Math.round(Number(numerator) * random.pick([0.1, 0.15, 0.2]));
    const rate = roundDecimal(((fewer * 100) / Number(denominator)).toFixed(6), 2);
    draft.putIn(indicator.id, 'numerator', { value: fewer });
    draft.putIn(indicator.id, 'result', { value: Number(rate) });
    return {
      spots: cellsOf(indicator, 'result', 'numerator'),
      done: `wrote ${fewer} of ${denominator}, ${rate}`,
      effects: [{ indicator: indicator.id, numerator: String(fewer), value: rate }],
    };
  },
};

/** What is counted from the plan's start is less than last year: the year's own number was typed. */
export const cumulativeFalls: FaultKind = {
  seed: (scene) => {
    const isCounted = (each: Indicator) =>
      each.measure === 'cumulative' && valueOf(scene, each, 1) > 20 && each.unit !== '';
    const [indicator] = candidates(scene, isCounted);
    if (!indicator) return undefined;
    const [now, before] = [valueOf(scene, indicator), valueOf(scene, indicator, 1)];
    const fewer = scene.random.pick([
      now - before,
      Math.round(before * scene.random.between(0.5, 0.95)),
      before - 1,
    ]);
    return fewer > 0 && fewer < before ? overwrite(scene, indicator, String(fewer)) : undefined;
  },
};

const indicatorOf = ({ world }: Scene, id: string) =>
  world.plan.indicators.find((indicator) => indicator.id === id);

function relationsIn<Kind extends Relation['kind']>(
  scene: Scene,
  kind: Kind,
): Extract<Relation, { kind: Kind }>[] {
  const { isFree = () => true } = scene;
  const present = new Set(scene.draft.indicators.filter(isFree));
  const idsOf = (relation: Relation) =>
    relation.kind === 'atMost' ? [relation.smaller, relation.larger] : [relation.total, ...relation.parts];
  return scene.random.shuffled(
    scene.world.plan.relations.filter(
      (relation): relation is Extract<Relation, { kind: Kind }> =>
        relation.kind === kind && idsOf(relation).every((id) => present.has(id)),
    ),
  );
}

/** What two rows say that cannot both be true. */
const contradicting = (
  indicators: readonly [Indicator, Indicator],
  values: readonly [DecimalString, DecimalString],
): Effect[] =>
  indicators.map(({ id }, at) => ({ indicator: id, value: values[at] as DecimalString, contradicts: true }));

/** The part is more than what it is a part of: the two were exchanged, or one of them is wrong. */
export const relationBroken: FaultKind = {
  seed: (scene) => {
    const { random, draft } = scene;
    for (const relation of relationsIn(scene, 'atMost')) {
      const smaller = indicatorOf(scene, relation.smaller);
      const larger = indicatorOf(scene, relation.larger);
      const low = smaller && figureOf(scene, smaller).value;
      const high = larger && figureOf(scene, larger).value;
      if (!smaller || !larger || low === undefined || high === undefined || low === high) continue;
      const both = [smaller, larger] as const;
      const spots = both.map(resultOf);
      const way = random.int(3);
      if (way === 0 && isPossible(smaller, high) && isPossible(larger, low)) {
        draft.putIn(smaller.id, 'result', { value: Number(high) });
        draft.putIn(larger.id, 'result', { value: Number(low) });
        const effects = contradicting(both, [high, low]);
        return { spots, done: `exchanged ${low} and ${high}`, effects };
      }
      const more = roundDecimal(addDecimals(high, random.pick(['0.1', '1.5', '4'])), 2);
      if (way === 1 && isPossible(smaller, more)) {
        return { ...overwrite(scene, smaller, more), spots, effects: contradicting(both, [more, high]) };
      }
      const less = roundDecimal(addDecimals(low, random.pick(['-0.1', '-1', '-2.5'])), 2);
      if (isPossible(larger, less)) {
        return { ...overwrite(scene, larger, less), spots, effects: contradicting(both, [low, less]) };
      }
    }
    return undefined;
  },
};

/** The parts do not add up to the total. */
export const partsDiffer: FaultKind = {
  seed: (scene) => {
    const { random } = scene;
    const [relation] = relationsIn(scene, 'parts');
    if (!relation) return undefined;
    const ids = [relation.total, ...relation.parts];
    const changed = indicatorOf(scene, random.pick(ids));
    const value = changed && figureOf(scene, changed).value;
    if (!changed || value === undefined) return undefined;
    const wrong = addDecimals(value, String(random.pick([1, 2, 10, 100]) * random.pick([1, -1])));
    if (!isPossible(changed, wrong)) return undefined;
    const spots = ids.flatMap((id) => {
      const indicator = indicatorOf(scene, id);
      return indicator ? [resultOf(indicator)] : [];
    });
    return { ...overwrite(scene, changed, wrong), spots };
  },
};
