import { fileKey } from './state';
import { compareTexts } from '../text/compareTexts';
import type { Claim, ClaimKey } from './claim';
import { claimKey, isFigure } from './claim';
import type { Decision, MergedFile } from './state';

/** Claims that say the same, with every place where it is said; the first is the one that counts as the original. */
export interface Statement {
  readonly key: ClaimKey;
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Why a statement is proposed; the person decides all the same. */
export type ProposalBasis = 'officialOverEstimate' | 'later';

export interface Conflict {
  /** Null where named sources of one figure contradict each other. */
  readonly unit: string | null;
  readonly indicator: string;
  /** From the earliest sent to the latest. */
  readonly statements: readonly Statement[];
  readonly proposal?: { readonly key: ClaimKey; readonly because: ProposalBasis };
  /** What was decided; in an open conflict, what was decided before a new claim came in. */
  readonly decision?: Decision;
  /** What other merges decided otherwise; the conflict is open until somebody decides between them. */
  readonly disputed?: readonly Decision[];
  readonly isOpen: boolean;
}

/** What the claims for one unit and one indicator come to. */
export interface Settled {
  /** What counts; absent where nothing was said or a conflict is open. */
  readonly statement?: Statement;
  readonly conflict?: Conflict;
  /** Words that there is no figure yet, where nothing else was said. */
  readonly saysNoFigure?: Statement;
  /** Set where it cannot be true beside another figure that counts of the unit (`relateSettled`). */
  readonly isContradicted?: true;
}

/** What a unit says for an indicator, once conflicts are settled. */
export interface UnitCell extends Settled {
  readonly unit: string;
  readonly indicator: string;
  /** False for a figure that the unit was not asked for: kept and shown, counted nowhere. */
  readonly isExpected: boolean;
}

/** When each file was sent, by content and name; "" where nothing says so, which sorts as the earliest. */
export type SentTimes = (claim: Claim) => string;

/** Looks up when a claim's file was sent. */
export function sentTimes(files: readonly MergedFile[]): SentTimes {
  const times = new Map(files.map((file) => [fileKey(file), file.sent?.at ?? '']));
  return ({ origin }) => times.get(fileKey(origin)) ?? '';
}

const UNREAD: ReadonlySet<Claim['state']> = new Set(['unreadable', 'ambiguous']);

/** Claims of one place grouped by what they say, the earliest sent first. */
function statementsOf(claims: readonly Claim[], sentAt: SentTimes): Statement[] {
  const byKey = new Map<ClaimKey, [Claim, ...Claim[]]>();
  const inOrder = [...claims].sort(
    (one, other) =>
      compareTexts(sentAt(one), sentAt(other)) || compareTexts(one.origin.file, other.origin.file),
  );
  for (const claim of inOrder) {
    const key = claimKey(claim);
    const same = byKey.get(key);
    if (same) same.push(claim);
    else byKey.set(key, [claim]);
  }
  return Array.from(byKey, ([key, same]) => ({ key, claims: same }));
}

const lastSent = ({ claims }: Statement, sentAt: SentTimes) =>
  claims.reduce((latest, claim) => (sentAt(claim) > latest ? sentAt(claim) : latest), '');

/** Words without a figure contradict a number only where they were sent after it. */
function contradicting(statements: readonly Statement[], sentAt: SentTimes): readonly Statement[] {
  const isNumber = ({ claims }: Statement) => isFigure(claims[0]);
  const figures = statements.filter(isNumber);
  const latestFigure = figures.reduce((latest, each) => {
    const at = lastSent(each, sentAt);
    return at > latest ? at : latest;
  }, '');
  return statements.filter(
    (each) => isNumber(each) || (figures.length > 0 && lastSent(each, sentAt) > latestFigure),
  );
}

/** What nobody can read is proposed to nobody, and no estimate where there are official figures. */
function propose(statements: readonly Statement[], sentAt: SentTimes): Conflict['proposal'] {
  const readable = statements.filter(({ claims: [{ state }] }) => !UNREAD.has(state));
  const official = readable.filter(({ claims: [{ kind }] }) => kind === 'official');
  const [only, ...others] = official;
  const estimates = readable.some(({ claims: [{ kind }] }) => kind === 'estimate');
  if (only && others.length === 0 && estimates) return { key: only.key, because: 'officialOverEstimate' };
  const candidates = others.length > 0 ? official : readable;
  const latest = candidates.at(-1);
  const before = candidates.at(-2);
  const isLater = latest && before && lastSent(latest, sentAt) > lastSent(before, sentAt);
  return isLater ? { key: latest.key, because: 'later' } : undefined;
}

/** What nobody contradicts, which is nearly everything. */
const settledBy = (statement: Statement): Settled =>
  isFigure(statement.claims[0]) ? { statement } : { saysNoFigure: statement };

/**
 * Settles what was said for one place: one statement counts, or several contradict each other and a decision that
 * saw them all picks one. A rule only proposes.
 * @param decisions those that stand for the place, the latest first
 */
export function settle(
  place: Pick<Conflict, 'unit' | 'indicator'>,
  claims: readonly Claim[],
  decisions: readonly Decision[],
  sentAt: SentTimes,
): Settled {
  const [sole, ...rivals] = claims;
  if (sole && rivals.length === 0) return settledBy({ key: claimKey(sole), claims: [sole] });
  const all = statementsOf(claims, sentAt);
  const statements = [...contradicting(all, sentAt)].sort((one, other) =>
    compareTexts(lastSent(one, sentAt), lastSent(other, sentAt)),
  );
  const [first, ...others] = statements;
  if (!first) return all[0] ? { saysNoFigure: all[0] } : {};
  if (others.length === 0) return { statement: first };
  const [decision, ...disputed] = decisions;
  const chosen = statements.find(({ key }) => key === decision?.chosen);
  const isOpen =
    !chosen || disputed.length > 0 || statements.some(({ key }) => !decision?.seen.includes(key));
  const proposal = propose(statements, sentAt);
  const conflict: Conflict = {
    ...place,
    statements,
    ...(proposal && { proposal }),
    ...(decision && { decision }),
    ...(disputed.length > 0 && { disputed }),
    isOpen,
  };
  return isOpen ? { conflict } : { conflict, statement: chosen };
}
