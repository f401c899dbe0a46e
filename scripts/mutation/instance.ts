import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import { compareWorkbooks } from '../../src/core/check/compareWorkbooks';
import type { Finding } from '../../src/core/check/finding';
import type { CellFaultName } from '../../src/core/samples/faults';
import { faultKinds } from '../../src/core/samples/faults';
import { Random } from '../../src/core/samples/random';
import { vietnameseAppendix } from '../../src/locale';
import { besideOf } from './beside';
import type { FaultClass } from './classes';
import { classes } from './classes';
import type { Judgement } from './judge';
import { judgeFindings } from './judge';
import { knownBeside } from './plans';
import { randomScene } from './setting';
import { returned } from './workbook';

/** One fault in an appendix of its own, and what the check made of it. */
export interface Instance extends Judgement {
  readonly index: number;
  readonly faultClass: FaultClass;
  readonly fault: CellFaultName;
  /** Plan, unit and year of the appendix. */
  readonly place: string;
  readonly done: string;
  /** Where it is: the first of its cells. */
  readonly cell: string;
  readonly findings: readonly Finding[];
}

/** Appendices that are looked at for a place for the fault; some have none (a unit without counts). */
const MOST_TRIES = 200;

/** The class of a fault's number: round and round, so that they come out even. */
export const classOf = (index: number, among = classes): FaultClass =>
  among[index % among.length] as FaultClass;

/** Makes a fault and has its appendix checked. The same seed and index give the same fault. */
export async function runInstance(seed: number, index: number, among = classes): Promise<Instance> {
  const faultClass = classOf(index, among);
  const random = new Random(seed, faultClass.name, Math.floor(index / among.length));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const fault = random.pick(faultClass.faults);
    const scene = randomScene(fault, random, seed);
    const seeded = faultKinds[fault].seed(scene);
    if (!seeded) continue;
    const { world, unit, year, day, draft } = scene;
    const workbook = await returned(scene, seeded);
    const { previous, others } = besideOf(scene);
    const options = { today: day, previous };
    const check = checkWorkbook(workbook, knownBeside(world.plan), vietnameseAppendix, options);
    const [compared = []] = compareWorkbooks([check, { appendices: others }]);
    const findings = [...check.findings, ...compared];
    const [first] = seeded.spots;
    const hasCell = first?.indicator !== undefined && first.column !== undefined;
    return {
      index,
      faultClass,
      fault,
      place: `${world.plan.id} ${unit?.id ?? 'whole plan'} ${year}, ${day}`,
      done: seeded.done,
      cell: hasCell ? draft.addressOf(first.indicator, first.column) : (first?.cell ?? ''),
      findings,
      ...judgeFindings(scene, seeded, faultClass, findings),
    };
  }
  throw new Error(`no appendix has a place for ${faultClass.name}`);
}
