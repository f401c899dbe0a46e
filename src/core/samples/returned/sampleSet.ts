import type { AppendixStrings } from '../../appendix/strings';
import { identityFromXml } from '../../appendix/identity';
import { reportersOf } from '../../calendar/reporters';
import { planXml } from '../../plan/embedded';
import type { Plan, ReportingUnit } from '../../plan/schema';
import { cellAddress } from '../../workbook/address';
import type { CellFaultName, SeededFault } from '../faults';
import { faultKinds } from '../faults';
import { Random } from '../random';
import { SampleWorld } from '../world';
import type { SetContext } from './desk';
import { Desk } from './desk';
import type { FileFaultName } from './fileFaults';
import { fileFaults, replacesFile } from './fileFaults';
import type { SampleFile } from './sampleFile';
import type { Truth, TruthFault } from './truth';
import { truthOf } from './truth';

/** Mistakes of one appendix that need another file to be seen, or are made for a whole file here. */
const ELSEWHERE = [
  'jumpFromLastYear',
  'cumulativeFalls',
  'yearWrong',
  'unitUnknown',
  'identityLost',
] as const;

type CellKind = Exclude<CellFaultName, (typeof ELSEWHERE)[number]>;

/** What may be put into a sample set. */
export type SampleFaultName = CellKind | FileFaultName;

const isElsewhere = (name: string) => (ELSEWHERE as readonly string[]).includes(name);
const cellKinds = Object.keys(faultKinds).filter((name): name is CellKind => !isElsewhere(name));

/** The names of all faults of a sample set, those of cells first. */
export const sampleFaults: readonly SampleFaultName[] = [
  ...cellKinds,
  ...(Object.keys(fileFaults) as FileFaultName[]),
];

/** Faults after which addresses are others; a file has one of them at most, and nothing after it. */
const STRUCTURAL: ReadonlySet<SampleFaultName> = new Set<SampleFaultName>([
  'rowInserted',
  'rowDeleted',
  'columnMoved',
  'indicatorTwice',
  'unitTwice',
  'versionWrong',
  'labelEdited',
  'formulaOverwritten',
]);

export interface SampleRequest {
  readonly plan: Plan;
  readonly year: number;
  readonly seed: number;
  readonly units: number;
  readonly faults: ReadonlySet<SampleFaultName>;
  /** Whose appendix is sent by mistake. */
  readonly otherPlan?: Plan;
  /** True where whoever receives the files may not have the plan; it then travels with each. */
  readonly carriesPlan: boolean;
}

export interface SampleSet {
  /** By path. */
  readonly files: readonly SampleFile[];
  readonly truth: Truth;
  /** Faults that found no place: the plan or the year has none for them. */
  readonly left: readonly SampleFaultName[];
}

/** The first units that report: the parts of the territory, then the offices. */
function senders({ plan, year, units }: SampleRequest): readonly ReportingUnit[] {
  const all = reportersOf(plan, year).reporters.map(({ unit }) => unit);
  const isPart = ({ kind }: ReportingUnit) => kind === 'commune' || kind === 'district';
  return [...all.filter(isPart), ...all.filter((unit) => !isPart(unit))].slice(0, units);
}

/** Whole groups of indicators, half of all: the other half can be aggregated whatever is wrong. */
function spoilable({ indicators }: Plan, seed: number): ReadonlySet<string> {
  const groups = [...new Set(indicators.map(({ group }) => group))];
  const chosen = new Set<string>();
  for (const group of new Random(seed, 'spoilable').shuffled(groups)) {
    if (chosen.size * 2 >= indicators.length) break;
    for (const { id } of indicators.filter((each) => each.group === group)) chosen.add(id);
  }
  return chosen;
}

function addressOf({ scene: { draft } }: Desk, { spots: [first] }: SeededFault): string | undefined {
  if (first?.cell !== undefined) return first.cell;
  const { indicator, column } = first ?? {};
  if (indicator === undefined || column === undefined) return undefined;
  return cellAddress(draft.rowOf(indicator), draft.columnOf(column));
}

/** A set while it is being put together. */
class SetBuilder {
  readonly faults: { kind: SampleFaultName; file: () => string; cell?: string }[] = [];
  readonly extra: SampleFile[] = [];
  readonly later: Desk[] = [];
  readonly replaced = new Set<Desk>();
  private readonly spoilt = new Map<Desk, number>();
  private readonly closed = new Set<Desk>();

  constructor(
    private readonly desks: readonly Desk[],
    private readonly otherPlan: Plan | undefined,
  ) {}

  /** Puts one fault into the first file that has a place for it, those with the fewest faults first. */
  put(kind: SampleFaultName): boolean {
    const open = this.desks
      .filter((desk) => !this.closed.has(desk))
      .sort((one, other) => (this.spoilt.get(one) ?? 0) - (this.spoilt.get(other) ?? 0));
    const isCell = kind in faultKinds && !(kind in fileFaults);
    const alone = !isCell || STRUCTURAL.has(kind);
    for (const desk of open) {
      if (alone && (this.spoilt.get(desk) ?? 0) > 0) return false;
      if (isCell ? this.spoil(desk, kind as CellKind) : this.mishandle(desk, kind as FileFaultName)) {
        this.spoilt.set(desk, (this.spoilt.get(desk) ?? 0) + 1);
        if (alone) this.closed.add(desk);
        return true;
      }
    }
    return false;
  }

  private spoil(desk: Desk, kind: CellKind): boolean {
    const seeded = faultKinds[kind].seed(desk.scene);
    if (!seeded) return false;
    desk.suffer(seeded);
    const cell = addressOf(desk, seeded);
    this.faults.push({ kind, file: () => desk.path, ...(cell !== undefined && { cell }) });
    return true;
  }

  private mishandle(desk: Desk, kind: FileFaultName): boolean {
    const outcome = fileFaults[kind](desk, { ...(this.otherPlan && { otherPlan: this.otherPlan }) });
    if (!outcome) return false;
    this.later.push(...(outcome.desks ?? []));
    this.extra.push(...(outcome.files ?? []));
    if (replacesFile(desk, outcome)) this.replaced.add(desk);
    this.faults.push({ kind, file: () => outcome.file ?? desk.path });
    return true;
  }
}

/** Puts the plan into files, beside the sheet that says it is made from it: one text for all of them, which is a megabyte for many units. */
function carrying(plan: Plan): (file: SampleFile) => SampleFile {
  const customXml = [planXml(plan)];
  return (file) => ({
    ...file,
    sheets: file.sheets.map((sheet) =>
      identityFromXml(sheet.identityXml)?.plan === plan.id ? { ...sheet, customXml } : sheet,
    ),
  });
}

/**
 * The files that units send back, with the faults asked for, each in a file of its own as far as there are enough, and
 * the truth about them. The same request gives the same set.
 */
export function sampleSet(request: SampleRequest, strings: AppendixStrings): SampleSet {
  const { plan, year, seed, faults, otherPlan, carriesPlan } = request;
  const context: SetContext = {
    world: new SampleWorld(plan, seed),
    year,
    strings,
    spoilable: spoilable(plan, seed),
  };
  const desks = senders(request).map((unit) => new Desk(context, unit));
  const builder = new SetBuilder(new Random(seed, 'desks').shuffled(desks), otherPlan);
  // What needs a file of its own goes first.
  const asked = sampleFaults.filter((kind) => faults.has(kind));
  const isAlone = (kind: SampleFaultName) => kind in fileFaults || STRUCTURAL.has(kind);
  const inOrder = [...asked.filter(isAlone), ...asked.filter((kind) => !isAlone(kind))];
  const left = inOrder.filter((kind) => !builder.put(kind));
  const sent = [...desks, ...builder.later];
  const files = [
    ...sent.filter((desk) => !builder.replaced.has(desk)).map((desk) => desk.toFile()),
    ...builder.extra,
  ];
  const told = builder.faults.map(({ kind, file, cell }): TruthFault => ({
    file: file(),
    kind,
    ...(cell !== undefined && { cell }),
  }));
  const byFile = (one: TruthFault, other: TruthFault) =>
    `${one.file} ${one.kind}` < `${other.file} ${other.kind}` ? -1 : 1;
  const readable = sent.filter(({ isReadable }) => isReadable).map((desk) => desk.toAppendix());
  return {
    files: files
      .map(carriesPlan ? carrying(plan) : (file) => file)
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    truth: truthOf({ plan, year }, readable, told.sort(byFile), strings),
    left,
  };
}
