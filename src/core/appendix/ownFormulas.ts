import type { Indicator } from '../plan/schema';
import { gapFormula, verdictFormula } from './formulas';
import type { AppendixStrings } from './strings';
import { oncePer } from '../memo/remember';

/** Addresses of the cells that the formulas of a row speak of ("H12"). */
export interface FormulaCells {
  readonly result: string;
  readonly verdict: string;
}

/** The columns whose cells the sheet's own formulas fill. */
export type FormulaPart = 'gap' | 'verdict';

/** The formulas themselves: a verdict is also given on a figure over some of the units alone. */
export type OwnFormula = FormulaPart | 'verdictOfPart';

/** Stand for the two cells in a formula that is not of any row yet; no formula of ours has them. */
const BLANKS = { result: '\u0001', verdict: '\u0002' } as const satisfies FormulaCells;

type Pattern = readonly string[];

/** The formula cut where a cell is named: texts, and between them the blanks. */
const cut = (formula: string): Pattern => formula.split(/([\u0001\u0002])/); // eslint-disable-line no-control-regex

/** The same for every row in which the indicator stands; a merge meets it once for each file. */
const patternsIn = oncePer((strings: AppendixStrings) =>
  oncePer((indicator: Indicator): Readonly<Record<OwnFormula, Pattern>> => ({
    gap: cut(gapFormula(indicator, BLANKS.result, BLANKS.verdict, strings)),
    verdict: cut(verdictFormula(indicator, BLANKS.result, strings)),
    verdictOfPart: cut(verdictFormula(indicator, BLANKS.result, strings, 'part')),
  })),
);

/**
 * The formula that was last found to be the sheet's own, with its cells. The files of a merge mostly have it in the same row, and two
 * texts are compared ten times as fast as one is with the pieces of another.
 */
interface Found {
  readonly formula: string;
  readonly cells: FormulaCells;
}

type LastFound = Map<OwnFormula, Found>;

const lastFoundIn = oncePer<AppendixStrings, (indicator: Indicator) => LastFound>(() =>
  oncePer<Indicator, LastFound>(() => new Map()),
);

const isSame = (one: FormulaCells, other: FormulaCells) =>
  one.result === other.result && one.verdict === other.verdict;

function pieceOf(piece: string, { result, verdict }: FormulaCells): string {
  if (piece === BLANKS.result) return result;
  return piece === BLANKS.verdict ? verdict : piece;
}

/** The sheet's own formula of one part of an indicator's row. */
export function ownFormula(
  indicator: Indicator,
  part: OwnFormula,
  cells: FormulaCells,
  strings: AppendixStrings,
): string {
  const pattern = patternsIn(strings)(indicator)[part];
  return pattern.map((piece) => pieceOf(piece, cells)).join('');
}

/** Whether a formula is, letter by letter, the sheet's own; it is compared piece by piece and never put together. */
export function isOwnFormula(
  formula: string,
  indicator: Indicator,
  part: OwnFormula,
  cells: FormulaCells,
  strings: AppendixStrings,
): boolean {
  const lastFound = lastFoundIn(strings)(indicator);
  const last = lastFound.get(part);
  if (formula === last?.formula && isSame(last.cells, cells)) return true;
  let at = 0;
  for (const piece of patternsIn(strings)(indicator)[part]) {
    const wanted = pieceOf(piece, cells);
    if (!formula.startsWith(wanted, at)) return false;
    at += wanted.length;
  }
  const isOwn = at === formula.length;
  if (isOwn) lastFound.set(part, { formula, cells });
  return isOwn;
}
