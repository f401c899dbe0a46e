import { fileKey } from './state';
import { compareMoments } from '../calendar/vietnamTime';
import { compareTexts } from '../text/compareTexts';
import type { Claim } from './claim';
import type { Plan } from '../plan/schema';
import { combineDecisions } from './decisions';
import { OneText } from './oneText';
import { isSamePlace } from './samePlace';
import type { Taken } from './returnedFile';
import type { Decision, MergedFile, MergeState } from './state';

/** One order for the same content, so that neither the order of files nor that of folders shows. */
const byFile = (one: MergedFile, other: MergedFile) =>
  compareTexts(one.file, other.file) || compareTexts(one.sha256, other.sha256);

const byOrigin = ({ origin: one }: Claim, { origin: other }: Claim) =>
  compareTexts(one.file, other.file) ||
  compareTexts(one.sha256, other.sha256) ||
  compareTexts(one.sheet, other.sheet) ||
  compareTexts(one.cell, other.cell);

const placesOf = (items: readonly { readonly id: string }[]) => new Map(items.map(({ id }, at) => [id, at]));

/** Claims unit by unit and indicator by indicator in the plan's order. */
function inOrder(claims: readonly Claim[], { units, indicators }: Plan): Claim[] {
  const [unitAt, indicatorAt] = [placesOf(units), placesOf(indicators)];
  // Looked up once for each claim, not once for each time two are compared.
  const placed = claims.map((claim) => ({
    claim,
    place: (unitAt.get(claim.unit) ?? 0) * indicators.length + (indicatorAt.get(claim.indicator) ?? 0),
  }));
  placed.sort((one, other) => one.place - other.place || byOrigin(one.claim, other.claim));
  return placed.map(({ claim }) => claim);
}

/** A copy has a later time of its own, and the first one seen is when it was sent. */
function sentEarliest(entry: Entry, { sent: other }: Pick<MergedFile, 'sent'>): Entry {
  const { sent } = entry.file;
  const isEarlier = other !== undefined && (sent === undefined || other.at < sent.at);
  return isEarlier ? { ...entry, file: { ...entry.file, sent: other } } : entry;
}

/** A file with what it said. */
interface Entry {
  readonly file: MergedFile;
  readonly claims: readonly Claim[];
}

function claimsByFile(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const byFile = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = fileKey(claim.origin);
    const same = byFile.get(key);
    if (same) same.push(claim);
    else byFile.set(key, [claim]);
  }
  return byFile;
}

/** Merges files one at a time, so that no more than one need be in memory; `state` has what came of it. */
export class Merger {
  /** By name and content; of one that several merges know, the one that was merged first. */
  private readonly remembered = new Map<string, Entry>();
  /** The names under which contents are remembered, by SHA-256. */
  private readonly namesOf = new Map<string, string[]>();
  /** Files that came in now. Those that are remembered as well are let go of, in whichever order they come. */
  private readonly fresh = new Map<string, Entry>();
  private decisions: readonly Decision[] = [];
  private readonly oneText = new OneText();

  constructor(private readonly start: MergeState) {
    this.addState(start);
  }

  /** Takes in what a file said (`takeFile`); undefined for one that is known already, by name and content. */
  add({ file, claims }: Taken): MergedFile | undefined {
    if (this.isRemembered(file)) return undefined;
    const key = fileKey(file);
    const entry = this.fresh.get(key);
    if (entry) {
      this.fresh.set(key, sentEarliest(entry, file));
      return undefined;
    }
    this.fresh.set(key, { file, claims: claims.map((claim) => this.oneText.claim(claim)) });
    return file;
  }

  /** Whether a file is known already, by name and content. */
  knows(file: Pick<MergedFile, 'file' | 'sha256'>): boolean {
    return this.fresh.has(fileKey(file)) || this.rememberedKey(file) !== undefined;
  }

  /** Under which key a file is remembered, wherever the folder it lies in was given from. Of what could not be opened nobody knows whether it is the same. */
  private rememberedKey({ file, sha256 }: Pick<MergedFile, 'file' | 'sha256'>): string | undefined {
    const own = fileKey({ file, sha256 });
    if (this.remembered.has(own)) return own;
    if (sha256 === '') return undefined;
    const name = this.namesOf.get(sha256)?.find((known) => isSamePlace(known, file));
    return name === undefined ? undefined : fileKey({ file: name, sha256 });
  }

  /** Whether an earlier merge knows a file; that file then has the earlier time of the two. */
  private isRemembered(file: MergedFile): boolean {
    const key = this.rememberedKey(file);
    const entry = key === undefined ? undefined : this.remembered.get(key);
    if (key === undefined || !entry) return false;
    this.remembered.set(key, sentEarliest(entry, file));
    return true;
  }

  /** Takes in what another merge knows, of the same plan and year; what it decided is kept. */
  addState({ files, claims, decisions }: MergeState): void {
    const own = claimsByFile(claims);
    for (const file of files) {
      const key = fileKey(file);
      const known = this.remembered.get(key);
      if (!known || compareMoments(file.mergedAt, known.file.mergedAt) < 0) {
        const entry = { file, claims: own.get(key) ?? [] };
        this.remembered.set(key, known ? sentEarliest(entry, known.file) : entry);
      }
      const names = this.namesOf.get(file.sha256);
      if (!names) this.namesOf.set(file.sha256, [file.file]);
      else if (!names.includes(file.file)) names.push(file.file);
    }
    for (const [key, { file }] of this.fresh) if (this.isRemembered(file)) this.fresh.delete(key);
    this.decisions = combineDecisions([...this.decisions, ...decisions]);
  }

  /** The state with everything taken in so far. */
  state(): MergeState {
    const entries = [...this.remembered.values(), ...this.fresh.values()];
    return {
      ...this.start,
      files: entries.map(({ file }) => file).sort(byFile),
      claims: inOrder(
        entries.flatMap(({ claims }) => claims),
        this.start.plan,
      ),
      decisions: this.decisions,
    };
  }
}
