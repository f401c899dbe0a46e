import type { Claim } from './claim';
import type { Plan } from '../plan/schema';
import { OneText } from './oneText';
import type { Taken } from './returnedFile';
import type { Decision, MergedFile, MergeState, Sent } from './state';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** One order for the same content, so that neither the order of files nor that of folders shows. */
const byFile = (one: MergedFile, other: MergedFile) =>
  compare(one.file, other.file) || compare(one.sha256, other.sha256);

const byOrigin = ({ origin: one }: Claim, { origin: other }: Claim) =>
  compare(one.file, other.file) ||
  compare(one.sha256, other.sha256) ||
  compare(one.sheet, other.sheet) ||
  compare(one.cell, other.cell);

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

const earlier = (one: Sent | undefined, other: Sent | undefined) =>
  one && other ? (other.at < one.at ? other : one) : (one ?? other);

const fileKey = ({ file, sha256 }: Pick<MergedFile, 'file' | 'sha256'>) => `${sha256} ${file}`;
const decisionKey = ({ unit, indicator }: Decision) => `${indicator} ${unit ?? ''}`;

/** Merges files one at a time, so that no more than one need be in memory; `state` has what came of it. */
export class Merger {
  private readonly files = new Map<string, MergedFile>();
  private readonly claims: Claim[];
  private readonly decisions: Decision[] = [];
  private readonly oneText = new OneText();

  constructor(private readonly start: MergeState) {
    this.claims = [...start.claims];
    for (const file of start.files) this.files.set(fileKey(file), file);
  }

  /** Takes in what a file said (`takeFile`); undefined for one that is known already, by name and content. */
  add({ file, claims }: Taken): MergedFile | undefined {
    if (this.isKnown(file)) return undefined;
    this.files.set(fileKey(file), file);
    for (const claim of claims) this.claims.push(this.oneText.claim(claim));
    return file;
  }

  /** Whether a file is there already; a copy has a later time of its own, and the first one seen is when it was sent. */
  private isKnown(file: Pick<MergedFile, 'file' | 'sha256' | 'sent'>): boolean {
    const key = fileKey(file);
    const known = this.files.get(key);
    const sent = known && earlier(known.sent, file.sent);
    if (sent && sent !== known.sent) this.files.set(key, { ...known, sent });
    return known !== undefined;
  }

  /** Takes in what another merge knows, of the same plan and year; what it decided is kept. */
  addState({ files, claims, decisions }: MergeState): void {
    const news = new Set(files.map(fileKey).filter((key) => !this.files.has(key)));
    for (const file of files) if (news.has(fileKey(file))) this.files.set(fileKey(file), file);
    for (const claim of claims) if (news.has(fileKey(claim.origin))) this.claims.push(claim);
    this.decisions.push(...decisions);
  }

  /** The state with everything taken in so far. */
  state(): MergeState {
    const state = {
      ...this.start,
      files: [...this.files.values()].sort(byFile),
      claims: inOrder(this.claims, this.start.plan),
    };
    return this.decisions.length === 0 ? state : withDecisions(state, this.decisions);
  }
}

/** The state with decisions added; of two on the same conflict the later one given stands. */
export function withDecisions(state: MergeState, decisions: readonly Decision[]): MergeState {
  const byKey = new Map([...state.decisions, ...decisions].map((each) => [decisionKey(each), each]));
  const sorted = [...byKey].sort(([one], [other]) => compare(one, other));
  return { ...state, decisions: sorted.map(([, decision]) => decision) };
}

/** The state without a decision: the conflict is open again. */
export function withoutDecision(state: MergeState, unit: string | null, indicator: string): MergeState {
  const isIt = (each: Decision) => each.unit === unit && each.indicator === indicator;
  return { ...state, decisions: state.decisions.filter((each) => !isIt(each)) };
}
