import type { CrosswalkEntry, Plan } from './schema';
import { oncePer } from '../memo/remember';

/** The two kinds of work that a line of the crosswalk hands over. */
export type Work = 'indicators' | 'tasks';

/** A unit that work has come to. */
export interface Arrival {
  /** Id of the unit. */
  readonly unit: string;
  /** The day the last line of the way holds from; "" where the unit has had the work all along. */
  readonly since: string;
  /** True where any line of the way is only suggested. */
  readonly suggested: boolean;
}

/** The units that an item of a unit's work has come to, as a list and to look one up in. */
interface Holders {
  readonly arrivals: readonly Arrival[];
  readonly units: ReadonlySet<string>;
}

/** Picks the lines that hand something over from a unit. */
type Choose = (lines: readonly CrosswalkEntry[]) => readonly CrosswalkEntry[];

const BEGINNING = '';

function grouped(lines: readonly CrosswalkEntry[], by: 'from' | 'to'): Map<string, CrosswalkEntry[]> {
  const groups = new Map<string, CrosswalkEntry[]>();
  for (const line of lines) {
    const group = groups.get(line[by]);
    if (group) group.push(line);
    else groups.set(line[by], [line]);
  }
  return groups;
}

/**
 * The crosswalk as it stands on one day: the lines in force and where work ends up along them. A way goes forward
 * in time only (what came to a unit after it had handed its own work over stays with it), and never in a circle.
 */
export class CrosswalkState {
  private readonly onward: ReadonlyMap<string, readonly CrosswalkEntry[]>;
  private readonly backward: ReadonlyMap<string, readonly CrosswalkEntry[]>;
  private readonly ends: ReadonlyMap<string, string | undefined>;
  private readonly holders = new Map<string, Holders>();
  private readonly predecessors = new Map<string, readonly string[]>();

  /** @param lines The lines in force. */
  constructor(plan: Plan, lines: readonly CrosswalkEntry[]) {
    this.onward = grouped(lines, 'from');
    this.backward = grouped(lines, 'to');
    this.ends = new Map(plan.units.map(({ id, until }) => [id, until]));
  }

  /**
   * The lines that hand an item over: those that name it; else those that name no work at all, which take the rest.
   * Where there is no such line, what is unnamed stays with a unit that lives on, and goes with the end of one
   * that does not: to the lines that name none of this kind of work.
   */
  private takers(work: Work, item: string): Choose {
    return (lines) => {
      const naming = lines.filter((line) => line[work]?.includes(item));
      if (naming.length > 0) return naming;
      const rest = lines.filter(({ indicators, tasks }) => !indicators && !tasks);
      if (rest.length > 0) return rest;
      return lines.filter((line) => {
        const until = this.ends.get(line.from);
        return !line[work] && until !== undefined && until < line.date;
      });
    };
  }

  /** Where work that a unit had from the beginning ends up, by the chosen lines. */
  private follow(start: string, choose: Choose): readonly Arrival[] {
    const known = new Map<string, readonly Arrival[]>();
    const onTheWay = new Set<string>();
    const visit = (unit: string, since: string): readonly Arrival[] => {
      const key = `${unit} ${since}`;
      const done = known.get(key);
      if (done) return done;
      onTheWay.add(unit);
      const arrivals = choose(this.onward.get(unit) ?? [])
        .filter(({ to, date }) => date >= since && !onTheWay.has(to))
        .flatMap(({ to, date, source }) =>
          visit(to, date).map((end) => ({ ...end, suggested: end.suggested || source === 'suggested' })),
        );
      onTheWay.delete(unit);
      const found = arrivals.length > 0 ? arrivals : [{ unit, since, suggested: false }];
      known.set(key, found);
      return found;
    };
    return visit(start, BEGINNING);
  }

  private holdersBy(start: string, work: Work, item: string): Holders {
    const key = `${start} ${work} ${item}`;
    const known = this.holders.get(key);
    if (known) return known;
    const arrivals = this.follow(start, this.takers(work, item));
    const found = { arrivals, units: new Set(arrivals.map(({ unit }) => unit)) };
    this.holders.set(key, found);
    return found;
  }

  /** The units that do what a unit of the plan was given to do; the unit itself where no line hands it over. */
  holdersOf(start: string, work: Work, item: string): readonly Arrival[] {
    return this.holdersBy(start, work, item).arrivals;
  }

  /** True where a unit does what another one (or itself) was given to do. */
  reaches(start: string, work: Work, item: string, unit: string): boolean {
    return this.onward.has(start) ? this.holdersBy(start, work, item).units.has(unit) : start === unit;
  }

  /** Every unit that any work of a unit has come to, in whole or in part, on the way or at its end. */
  followersOf(start: string): readonly Arrival[] {
    const found = new Map<string, Arrival>();
    const visit = (unit: string, since: string, isSuggested: boolean) => {
      for (const { to, date, source } of this.onward.get(unit) ?? []) {
        const earlier = found.get(to);
        if (date < since || to === start || (earlier && earlier.since <= date)) continue;
        const suggested = isSuggested || source === 'suggested';
        found.set(to, { unit: to, since: date, suggested });
        visit(to, date, suggested);
      }
    };
    visit(start, BEGINNING, false);
    return [...found.values()];
  }

  /** Ids of the units whose work, in whole or in part, has come to a unit. */
  predecessorsOf(unit: string): readonly string[] {
    const known = this.predecessors.get(unit);
    if (known) return known;
    const found = this.findPredecessors(unit);
    this.predecessors.set(unit, found);
    return found;
  }

  private findPredecessors(unit: string): readonly string[] {
    const latest = new Map<string, string>();
    const visit = (to: string, before: string | undefined) => {
      for (const { from, date } of this.backward.get(to) ?? []) {
        const known = latest.get(from);
        if ((before !== undefined && date > before) || from === unit) continue;
        if (known !== undefined && known >= date) continue;
        latest.set(from, date);
        visit(from, date);
      }
    };
    visit(unit, undefined);
    return [...latest.keys()];
  }

  /** The lines in force from a unit. */
  linesFrom(unit: string): readonly CrosswalkEntry[] {
    return this.onward.get(unit) ?? [];
  }
}

/** The states of a plan's crosswalk, one for each stretch of time between two of its dates; each made when asked for. */
class Crosswalk {
  private readonly dates: readonly string[];
  private readonly states = new Map<number, CrosswalkState>();

  constructor(private readonly plan: Plan) {
    this.dates = [...new Set(plan.crosswalk.map(({ date }) => date))].sort();
  }

  private state(period: number): CrosswalkState {
    const known = this.states.get(period);
    if (known) return known;
    const inForce = new Set(this.dates.slice(0, period));
    const state = new CrosswalkState(
      this.plan,
      this.plan.crosswalk.filter(({ date }) => inForce.has(date)),
    );
    this.states.set(period, state);
    return state;
  }

  /** Which stretch a day is in: 0 before the first date. */
  periodOn(day: string): number {
    const next = this.dates.findIndex((date) => date > day);
    return next < 0 ? this.dates.length : next;
  }

  on(day: string): CrosswalkState {
    return this.state(this.periodOn(day));
  }

  /** Every state there has been or will be, from the beginning. */
  get all(): readonly CrosswalkState[] {
    return Array.from({ length: this.dates.length + 1 }, (_, period) => this.state(period));
  }
}

/** A plan's crosswalk over time; made once a plan, which does not change while it is in use. */
export const crosswalkOf = oncePer((plan: Plan) => new Crosswalk(plan));
