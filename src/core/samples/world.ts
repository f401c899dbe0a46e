import type { Indicator, Plan, ReportingUnit } from '../plan/schema';
import type { Figure, Judgement } from './figure';
import { countedFigure, sumOf, toDecimal, typedDecimals } from './figure';
import { YEARS_OF_PLAN, levelOf } from './level';
import { Random } from './random';
import { cappedLevels, withRelations } from './relations';
import { denominatorSize, inhabitantsOf } from './sizes';
import type { Place } from './sizes';
import { territoryOf } from './territory';

/** The figures of one unit in one year, by indicator id. */
export type Figures = ReadonlyMap<string, Figure>;

/** The units whose figures of an indicator add up to the territory's, and how many people live there. */
interface Parts {
  readonly units: readonly ReportingUnit[];
  readonly ids: ReadonlySet<string>;
  readonly inhabitants: number;
}

const WHOLE = '';

const NO_PARTS: Parts = { units: [], ids: new Set(), inhabitants: 0 };

/**
 * A made-up truth behind a plan's appendices: every figure of every unit in every year, decided by the seed alone.
 * Rates come from counts, the figures of the whole territory (those of its departments, of the coordinator, of the
 * plan as a whole) are the sums of its parts, what is counted from the plan's start only grows, the plan's relations hold.
 */
export class SampleWorld {
  private readonly figuresByUnit = new Map<string, Figures>();
  private readonly figuresByPlace = new Map<string, Figure>();
  private readonly levelsByPlace = new Map<string, ReadonlyMap<string, number>>();
  private readonly partsByYear = new Map<number, ReadonlyMap<string, Parts>>();

  constructor(
    readonly plan: Plan,
    readonly seed: number,
  ) {}

  /** The units whose figures of an indicator add up to the territory's; see `territoryOf`. */
  partsOf(indicator: Indicator, year: number): readonly ReportingUnit[] {
    return this.parts(indicator, year).units;
  }

  /** Every indicator's figure of a unit in a year, or of the whole territory without a unit. */
  figures(unit: ReportingUnit | undefined, year: number): Figures {
    const key = `${unit?.id ?? WHOLE} ${year}`;
    const known = this.figuresByUnit.get(key);
    if (known) return known;
    const { plan } = this;
    const made = withRelations(
      plan,
      new Map(plan.indicators.map((indicator) => [indicator.id, this.figure(indicator, unit, year)])),
    );
    this.figuresByUnit.set(key, made);
    return made;
  }

  private parts(indicator: Indicator, year: number): Parts {
    const known = this.partsByYear.get(year) ?? this.partsIn(year);
    this.partsByYear.set(year, known);
    return known.get(indicator.id) ?? NO_PARTS;
  }

  private partsIn(year: number): ReadonlyMap<string, Parts> {
    return new Map(
      Array.from(territoryOf(this.plan, year), ([id, { parts: units }]): [string, Parts] => [
        id,
        {
          units,
          ids: new Set(units.map((unit) => unit.id)),
          inhabitants: units.reduce((sum, unit) => sum + inhabitantsOf(unit, this.seed), 0),
        },
      ]),
    );
  }

  /** What a unit's figure of an indicator speaks of. */
  private placeOf(indicator: Indicator, unit: ReportingUnit | undefined, year: number): Place {
    const isPart = unit !== undefined && this.parts(indicator, year).ids.has(unit.id);
    return isPart
      ? { id: unit.id, inhabitants: inhabitantsOf(unit, this.seed) }
      : { id: WHOLE, inhabitants: inhabitantsOf(undefined, this.seed) };
  }

  /** The levels of a place, whichever of them are then used. */
  private levels(place: Place, year: number): ReadonlyMap<string, number> {
    const key = `${place.id} ${year}`;
    const known = this.levelsByPlace.get(key);
    if (known) return known;
    const { plan, seed } = this;
    const numeric = plan.indicators.filter(({ target }) => target.comparator !== 'qualitative');
    const made = new Map(
      numeric.map((indicator) => {
        // Only what is summed is shared out; a rate is each unit's own.
        const isShared = indicator.aggregation.kind === 'sum' && place.id !== WHOLE;
        const share = isShared ? place.inhabitants / this.parts(indicator, year).inhabitants : 1;
        return [indicator.id, levelOf({ indicator, place, year, seed, share })];
      }),
    );
    const capped = cappedLevels(plan.relations, made);
    this.levelsByPlace.set(key, capped);
    return capped;
  }

  private figure(indicator: Indicator, unit: ReportingUnit | undefined, year: number): Figure {
    const place = this.placeOf(indicator, unit, year);
    const key = `${indicator.id} ${place.id} ${year}`;
    const known = this.figuresByPlace.get(key) ?? this.make(indicator, place, year);
    this.figuresByPlace.set(key, known);
    return known;
  }

  private make(indicator: Indicator, place: Place, year: number): Figure {
    const { seed } = this;
    const { aggregation, target, id } = indicator;
    if (target.comparator === 'qualitative') return { judgement: this.judgement(indicator, place, year) };
    const places = typedDecimals(indicator, new Random(seed, 'decimals', id, place.id));
    const parts = this.partsOf(indicator, year);
    const isSummed = aggregation.kind === 'ratio' || aggregation.kind === 'sum';
    if (isSummed && place.id === WHOLE && parts.length > 0) {
      const figures = parts.map((part) => this.figure(indicator, part, year));
      return sumOf(indicator, figures, places);
    }
    const level = this.levels(place, year).get(id) ?? 0;
    if (aggregation.kind !== 'ratio') return { value: toDecimal(level, places) };
    const years = Math.max(0, year - (target.year - YEARS_OF_PLAN));
    const denominator = denominatorSize(aggregation.denominator, place, years, seed);
    return countedFigure(indicator, level, denominator, places);
  }

  /** Under way until it is reached, in a year of its own; a few have not begun, and some are late. */
  private judgement({ id, target }: Indicator, place: Place, year: number): Judgement {
    const random = new Random(this.seed, 'judgement', id, place.id);
    const reached = target.year - 4 + random.int(6);
    const isBehind = random.chance(0.15);
    if (year >= reached) return 'met';
    return isBehind ? 'notMet' : 'inProgress';
  }
}
