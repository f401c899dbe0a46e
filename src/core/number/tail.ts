import type { DecimalString } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import type { Cursor } from './cursor';
import { KINDS } from './kindWords';
import { SUFFIXES } from './leadPhrases';
import { readNumeral } from './numeral';
import { isPeriod } from './periods';
import { phraseSet } from './phrases';
import type { ResultKind } from './reading';
import { spelledAside } from './spelledAside';
import type { Spelled } from './spelledAside';
import type { Token } from './tokens';
import { STOPS } from './unitPhrase';

/** What stands behind a number and its unit. */
export interface Tail {
  readonly suffix?: 'atLeast' | 'atMost';
  readonly kind?: ResultKind;
  /** True where something was left aside: "(8 xã)", "so với năm 2024". */
  readonly aside: boolean;
  /** True where words go on right behind the unit, outside brackets. */
  readonly words: boolean;
  /** "so với …": the number is measured against another one. */
  readonly versus: boolean;
  /** Numbers that may be results of their own: "41,2%; 34,2%". */
  readonly others: readonly DecimalString[];
  /** Percentages left aside: "8 xã (80%)". Where a share is asked for, they may be the answer. */
  readonly shares: readonly DecimalString[];
  /** Figures of other periods: "…, quý II: 200". Where the first figure names its period too, they are results. */
  readonly periods: readonly DecimalString[];
  /** Numbers that brackets begin with in words; nothing is decided about them. */
  readonly spelled: readonly Spelled[];
  /** What stands in brackets. */
  readonly brackets: readonly string[];
  /** What goes on behind the unit and the brackets; '' where nothing does. */
  readonly remark: string;
}

const MAX_OTHERS = 5;

/** Words that begin a remark about the number in front, with its own figures. */
const REMARKS = phraseSet(
  'tăng|giảm|so với|cao hơn|thấp hơn|vượt|trong đó|gồm|bao gồm|bằng|tương đương|tương ứng|đạt|chiếm|kế hoạch|kh|theo|năm|' +
    'do|vì|tỷ lệ|cụ thể|nguồn|mục tiêu|không đạt|chưa đạt|hoàn thành|ghi chú|cùng kỳ|bình quân|quy mô',
);
const VERSUS = phraseSet('so với|so cùng kỳ|so năm|so kế hoạch');
/** Brackets that only repeat or number: "(1)", "(a)", "(*)", "(%)", "(USD)"; "(12)" may be a figure. */
const FOOTNOTE = /^(?:\d|[a-zđ]|\**|%|đạt|chưa đạt|vượt|usd|ha|đồng|vnđ|kwh|mw)$/;

interface Draft {
  suffix?: 'atLeast' | 'atMost';
  kind?: ResultKind;
  aside: boolean;
  words: boolean;
  versus: boolean;
  others: DecimalString[];
  shares: DecimalString[];
  periods: DecimalString[];
  spelled: Spelled[];
  brackets: string[];
  remark: string;
}

/** Moves over a bracket and notes what it says; an unclosed one reaches to the end. */
function takeBracket(cursor: Cursor, draft: Draft): boolean {
  if (!cursor.takeSign('(')) return false;
  const start = cursor.mark();
  let depth = 1;
  while (cursor.peek() && depth > 0) {
    const token = cursor.take() as Token;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
  }
  const end = cursor.mark();
  draft.shares.push(...sharesOf(cursor.tokensBetween(start, end)));
  const text = cursor.textBetween(start, end - (depth === 0 ? 1 : 0));
  draft.brackets.push(text);
  const inner = foldSpelling(text);
  const kind = KINDS.get(inner);
  if (kind) draft.kind = kind;
  else if (FOOTNOTE.test(inner)) return true;
  else {
    const spelled = spelledAside(text);
    if (spelled) draft.spelled.push(spelled);
    else draft.aside = true;
  }
  return true;
}

/** Moves over "trở lên", "(ước)", closing punctuation; false where something else comes. */
function takeKnown(cursor: Cursor, draft: Draft): boolean {
  const suffix = cursor.peekPhrase(SUFFIXES);
  if (suffix) {
    draft.suffix = suffix.meaning;
    cursor.take(suffix.length);
    return true;
  }
  const kind = cursor.peekPhrase(KINDS);
  if (kind && cursor.peek(kind.length)?.kind !== 'number') {
    draft.kind = kind.meaning;
    cursor.take(kind.length);
    return true;
  }
  return takeBracket(cursor, draft);
}

const CONJUNCTIONS = new Set(['và', 'hoặc', 'hay']);

/** A new line only parts two results where a number or another clause follows; a wrapped line does not. */
const startsClause = (token: Token): boolean =>
  token.newLine || [';', ',', '|', 'và', 'hoặc', 'hay', '&'].includes(token.folded);

/** Splits what is left into clauses, without their separators and without brackets. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (depth === 0 && startsClause(token)) clauses.push([]);
    const separator = token.kind === 'sign' && ';,|&'.includes(token.text);
    if (depth === 0 && !separator && !CONJUNCTIONS.has(token.folded)) clauses.at(-1)?.push(token);
    if (token.text === ')') depth = Math.max(0, depth - 1);
  }
  return clauses;
}

/** True where the figures of a clause belong to a remark, not to the result. */
function isRemark(clause: readonly Token[], first: boolean): boolean {
  const words = clause.slice(clause.findIndex((token) => token.kind !== 'sign' || token.text === '%'));
  const [head, next] = words;
  if (head?.kind !== 'word') return false;
  if (isPeriod(head, next)) return true;
  const opening = words
    .slice(0, 4)
    .map((token) => token.folded)
    .join(' ');
  return REMARKS.startOf(opening) !== undefined || (first && STOPS.startOf(opening) !== undefined);
}

/** A clause without the period it begins with: "9 tháng: 30%". */
function withoutSpan(clause: readonly Token[]): readonly Token[] {
  const colon = clause.findIndex(({ text }) => text === ':');
  return colon > 0 && ['tháng', 'thang'].includes(clause[1]?.folded ?? '') ? clause.slice(colon) : clause;
}

function numbersOf(clause: readonly Token[]): DecimalString[] {
  return clause.flatMap((token) => {
    const numeral = token.kind === 'number' ? readNumeral(token.text) : undefined;
    if (numeral?.kind === 'readings') return numeral.readings.slice(0, 1).map(({ value }) => value);
    return numeral?.kind === 'broken' ? numeral.readings.slice(0, 1) : [];
  });
}

/** The numbers behind "năm 2026", "tháng 6/2026", "quý II". */
function figuresOfPeriod(clause: readonly Token[]): DecimalString[] {
  let end = 2;
  while (clause[end]?.text === '/') end += 2;
  return numbersOf(clause.slice(end));
}

/** The numbers with a percent sign right behind them. */
function sharesOf(tokens: readonly Token[]): DecimalString[] {
  return numbersOf(tokens.filter((_, index) => tokens[index + 1]?.text === '%'));
}

/** Reads everything behind a number and its unit, to the end of the text. */
export function parseTail(cursor: Cursor): Tail {
  const draft: Draft = {
    aside: false,
    words: false,
    versus: false,
    others: [],
    shares: [],
    periods: [],
    spelled: [],
    brackets: [],
    remark: '',
  };
  while (takeKnown(cursor, draft)) continue;
  const rest = cursor.rest();
  if (rest.length > 0) {
    draft.aside = true;
    draft.remark = cursor.textBetween(cursor.mark(), cursor.mark() + rest.length);
  }
  draft.words = rest[0]?.kind === 'word';
  draft.versus = cursor.peekPhrase(VERSUS) !== undefined;
  draft.shares.push(...sharesOf(rest));
  clausesOf(rest).forEach((clause, index) => {
    if (!isRemark(clause, index === 0)) draft.others.push(...numbersOf(withoutSpan(clause)));
    else if (clause[0] && isPeriod(clause[0], clause[1])) draft.periods.push(...figuresOfPeriod(clause));
  });
  draft.others.splice(MAX_OTHERS);
  return draft;
}
