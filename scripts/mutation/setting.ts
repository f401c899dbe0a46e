import { reportersOf } from '../../src/core/calendar/reporters';
import type { Plan, ReportingUnit } from '../../src/core/plan/schema';
import type { CellFaultName, Scene } from '../../src/core/samples/faults';
import { sceneOf } from '../../src/core/samples/faults';
import type { Random } from '../../src/core/samples/random';
import { SampleWorld } from '../../src/core/samples/world';
import { vietnameseAppendix } from '../../src/locale';
import { plans } from './plans';

/** Faults that need the target's year, in which a miss is explained. */
const IN_TARGET_YEAR: ReadonlySet<CellFaultName> = new Set(['explanationMissing']);
/** Faults of a year that goes on. */
const BEFORE_YEAR_END: ReadonlySet<CellFaultName> = new Set(['officialTooEarly']);

/** Worlds with this many seeds, so that their figures need not be made for every fault. */
const WORLDS = 3;
const worlds = new Map<string, SampleWorld>();

function worldOf(plan: Plan, seed: number): SampleWorld {
  const key = `${plan.id} ${seed}`;
  const known = worlds.get(key) ?? new SampleWorld(plan, seed);
  worlds.set(key, known);
  return known;
}

const reporters = new Map<string, readonly ReportingUnit[]>();

function reportersIn(plan: Plan, year: number): readonly ReportingUnit[] {
  const key = `${plan.id} ${year}`;
  const known = reporters.get(key) ?? reportersOf(plan, year).reporters.map(({ unit }) => unit);
  reporters.set(key, known);
  return known;
}

/** A clean appendix to spoil: any plan, the whole of it or a unit's part, any year, before or after its end. */
export function randomScene(fault: CellFaultName, random: Random, seed: number): Scene {
  const plan = random.pick(plans);
  const year = IN_TARGET_YEAR.has(fault) ? plan.targetYear + random.int(2) : 2026 + random.int(4);
  const unit = random.chance(0.4) ? undefined : random.pick(reportersIn(plan, year));
  const day = BEFORE_YEAR_END.has(fault) || random.chance(0.6) ? `${year}-11-20` : `${year + 1}-01-15`;
  const world = worldOf(plan, seed + random.int(WORLDS));
  return sceneOf(world, { year, day, ...(unit && { unit }) }, vietnameseAppendix, random);
}
