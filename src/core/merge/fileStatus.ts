import { fileKey } from './state';
import { compareMoments } from '../calendar/vietnamTime';
import { compareTexts } from '../text/compareTexts';
import type { Finding } from '../check/finding';
import type { ReportingUnit } from '../plan/schema';
import type { Claim, ClaimKey } from './claim';
import { claimKey } from './claim';
import type { Conflict } from './settle';
import type { KeptFinding } from './keptFinding';
import type { MergedFile } from './state';

/** What became of a file (docs/decisions/006). */
export type FileStatus = 'accepted' | 'acceptedWithFindings' | 'duplicate' | 'superseded' | 'refused';

/** A file with what became of it. */
export interface FileOutcome {
  readonly file: MergedFile;
  readonly status: FileStatus;
  /** The file that takes its place, of a duplicate or a superseded one. */
  readonly other?: MergedFile;
  /** What the other units' figures say of its own, besides what was found in the file itself. */
  readonly compared: readonly KeptFinding[];
}

/** All that is to be told of a file: what was found in it, and what other figures say of its own. */
export const findingsOf = ({ file, compared }: FileOutcome): readonly KeptFinding[] => [
  ...file.findings,
  ...compared,
];

type Place = string;
const placeOf = ({ unit, indicator }: Claim): Place => `${unit} ${indicator}`;
/** What a file says, by place; a place stands several times where the file contradicts itself. */
type Said = ReadonlyMap<Place, readonly ClaimKey[]>;

function saidBy(claims: readonly Claim[], files: readonly MergedFile[]): Map<string, Map<Place, ClaimKey[]>> {
  const byFile = new Map<string, Map<Place, ClaimKey[]>>();
  if (files.length === 0) return byFile;
  const wanted = new Set(files.map(fileKey));
  for (const claim of claims) {
    const id = fileKey(claim.origin);
    if (!wanted.has(id)) continue;
    const said = byFile.get(id) ?? new Map<Place, ClaimKey[]>();
    byFile.set(id, said);
    const place = placeOf(claim);
    said.set(place, [...(said.get(place) ?? []), claimKey(claim)]);
  }
  return byFile;
}

const NOTHING: Said = new Map();

/** Notes are for information, and an accepted warning was looked at. */
const asksNothing = ({ severity, accepted }: Pick<Finding, 'severity' | 'accepted'>) =>
  severity === 'note' || accepted !== undefined;

/** True where everything the one says the other says too. */
function isContained(one: Said, other: Said): boolean {
  return Array.from(one).every(([place, keys]) => keys.every((key) => other.get(place)?.includes(key)));
}

/** True where every place in which the one differs from the other was decided against the one, or is only blank in it. */
function isOverruled(one: Said, other: Said, decided: ReadonlyMap<Place, ClaimKey>): boolean {
  return Array.from(one).every(([place, keys]) =>
    keys.every((key) => {
      if (other.get(place)?.includes(key)) return true;
      const chosen = decided.get(place);
      return chosen !== undefined && chosen !== key && other.get(place)?.includes(chosen) === true;
    }),
  );
}

/** Whether a file came after another: sent later, or, where one of them does not say when, with a later merge. */
const cameAfter = (one: MergedFile, other: MergedFile) =>
  one.sent !== undefined && other.sent !== undefined
    ? one.sent.at > other.sent.at
    : compareMoments(one.mergedAt, other.mergedAt) > 0;

const isSentBefore = ({ sent: one }: MergedFile, { sent: other }: MergedFile) =>
  one !== undefined && other !== undefined && one.at < other.at;

/** True where one says something else than the other about the same. */
const isContradicted = (one: Said, other: Said) =>
  Array.from(one).some(([place, keys]) => other.get(place)?.some((key) => !keys.includes(key)) === true);

/** What became of each file, in the order of the state. */
export function fileOutcomes(
  files: readonly MergedFile[],
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
  expectedUnits: ReadonlySet<ReportingUnit['id']>,
  comparedOf: (file: MergedFile) => readonly KeptFinding[],
): readonly FileOutcome[] {
  const decided = new Map(
    conflicts.flatMap(({ unit, indicator, decision, isOpen }) =>
      unit === null || isOpen || !decision ? [] : [[`${unit} ${indicator}`, decision.chosen] as const],
    ),
  );
  // The earliest is the original of what is the same; where nothing tells the times, the first by name.
  const inOrder = files
    .filter(({ reason }) => reason === undefined)
    .sort(
      (one, other) =>
        compareTexts(one.sent?.at ?? '', other.sent?.at ?? '') || compareTexts(one.file, other.file),
    );
  const byUnit = groupByUnit(inOrder, ({ units }) => units);
  // Only files of one unit are held against each other, and few units send two.
  const rivals = inOrder.filter(({ units }) => units.some((unit) => (byUnit.get(unit)?.length ?? 0) > 1));
  const said = saidBy(claims, rivals);
  const saidOf = (file: MergedFile): Said => said.get(fileKey(file)) ?? NOTHING;
  const place = new Map(inOrder.map((file, at) => [file, at]));
  const placeIn = (file: MergedFile) => place.get(file) ?? 0;
  /** The files that share a unit with this one, in order. */
  function othersOf(file: MergedFile): MergedFile[] {
    const sharing = new Set(file.units.flatMap((unit) => byUnit.get(unit) ?? []));
    sharing.delete(file);
    return [...sharing].sort((one, other) => placeIn(one) - placeIn(other));
  }

  /** Whether the units of two files that say the same said otherwise in between: the later one is their last word, and no copy. */
  function saidOtherwiseBetween(early: MergedFile, late: MergedFile): boolean {
    const own = saidOf(late);
    return othersOf(late).some(
      (other) =>
        isSentBefore(early, other) && isSentBefore(other, late) && isContradicted(own, saidOf(other)),
    );
  }

  /** The earlier file that says the same. */
  function originalOf(file: MergedFile): MergedFile | undefined {
    const own = saidOf(file);
    const at = placeIn(file);
    return othersOf(file).find(
      (other) =>
        placeIn(other) < at &&
        (other.sha256 === file.sha256 ||
          (isContained(own, saidOf(other)) &&
            isContained(saidOf(other), own) &&
            !saidOtherwiseBetween(other, file))),
    );
  }

  /** The good file that came instead of a refused one: under its name, or from the only unit that it may be of. */
  function mendedBy(file: MergedFile): MergedFile | undefined {
    const senders = file.perhapsFrom ?? [];
    const [sender, ...more] = senders;
    const isSenders = ({ units }: MergedFile) =>
      sender === undefined || units.some((unit) => senders.includes(unit));
    // What had been there before it is no answer to it, however late a copy of that comes.
    const isNew = (other: MergedFile) =>
      cameAfter(other, file) && cameAfter(originalOf(other) ?? other, file);
    const named = inOrder.find((other) => other.file === file.file && isSenders(other) && isNew(other));
    if (named || sender === undefined || more.length > 0) return named;
    return byUnit.get(sender)?.findLast(isNew);
  }

  function outcomeOf(file: MergedFile): FileOutcome {
    const compared = comparedOf(file);
    if (file.reason !== undefined) {
      const mended = mendedBy(file);
      return mended
        ? { file, status: 'superseded', other: mended, compared }
        : { file, status: 'refused', compared };
    }
    // What insists on a figure that was decided against says more than the file that it repeats.
    const insists = compared.some(({ fact }) => fact.code === 'rejectedAgain');
    const original = insists ? undefined : originalOf(file);
    if (original) return { file, status: 'duplicate', other: original, compared };
    const own = saidOf(file);
    const at = placeIn(file);
    const later = othersOf(file).findLast(
      (other) =>
        placeIn(other) > at && isOverruled(own, saidOf(other), decided) && !isContained(saidOf(other), own),
    );
    if (later) return { file, status: 'superseded', other: later, compared };
    const isKnown = file.units.some((unit) => expectedUnits.has(unit));
    const isClean = isKnown && [...file.findings, ...compared].every(asksNothing);
    return { file, status: isClean ? 'accepted' : 'acceptedWithFindings', compared };
  }
  return files.map(outcomeOf);
}

/** The files of each unit that count, in the order of the state. */
export function filesByUnit(outcomes: readonly FileOutcome[]): ReadonlyMap<string, readonly FileOutcome[]> {
  const counting = outcomes.filter(({ status }) => status !== 'refused');
  return groupByUnit(counting, ({ file }) => file.units);
}

function groupByUnit<T>(items: readonly T[], unitsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const unit of new Set(unitsOf(item))) {
      const group = groups.get(unit);
      if (group) group.push(item);
      else groups.set(unit, [item]);
    }
  }
  return groups;
}
