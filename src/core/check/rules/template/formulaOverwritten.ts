import type { FormulaCells, FormulaPart } from '../../../appendix/ownFormulas';
import { isOwnFormula, ownFormula } from '../../../appendix/ownFormulas';
import type { AppendixStrings } from '../../../appendix/strings';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRow } from '../../appendixContext';
import { cellText, isBlank } from '../../cellText';
import type { AppendixHit, AppendixRule } from '../../rule';

const FORMULA_PARTS = ['gap', 'verdict'] as const satisfies readonly FormulaPart[];

/** What stands where a formula was; `sheet` where that is so in most rows, as after values were pasted over all of it. */
type Fact =
  | { readonly how: 'value'; readonly part: FormulaPart; readonly raw: string }
  | { readonly how: 'cleared' | 'formula'; readonly part: FormulaPart }
  | { readonly how: 'sheet'; readonly count: number };

/** A formula as far as it says what is calculated: programs differ in spaces, in $ and in the case of names. */
const tidy = (formula: string) =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\s$]+/g, '').toUpperCase()))
    .join('');

/** Undefined where the sheet lost one of the columns: nobody can say then what its formulas would be. */
function formulaCells({ row, places: { columns } }: AppendixRow): FormulaCells | undefined {
  const { result, verdict } = columns ?? {};
  if (result === undefined || verdict === undefined) return undefined;
  return { result: cellAddress(row, result), verdict: cellAddress(row, verdict) };
}

function isOwn(formula: string, row: AppendixRow, part: FormulaPart, strings: AppendixStrings): boolean {
  const cells = formulaCells(row);
  if (!cells || isOwnFormula(formula, row.indicator, part, cells, strings)) return true;
  return tidy(formula) === tidy(ownFormula(row.indicator, part, cells, strings));
}

function overwritten(row: AppendixRow, part: FormulaPart, strings: AppendixStrings): Fact | undefined {
  const isAsked = part === 'verdict' || row.indicator.target.comparator !== 'qualitative';
  if (row.places.columns?.[part] === undefined || !isAsked) return undefined;
  const cell = row.cells[part];
  if (cell?.formula === undefined) {
    return isBlank(cell) ? { how: 'cleared', part } : { how: 'value', part, raw: cellText(cell) };
  }
  return isOwn(cell.formula, row, part, strings) ? undefined : { how: 'formula', part };
}

/** Gap and verdict cells that no longer hold the sheet's own formula: what they show need not follow from the result. */
export const formulaOverwritten: AppendixRule<'formulaOverwritten', Fact> = {
  code: 'formulaOverwritten',
  severity: 'warning',
  check: ({ rows, strings }) => {
    const hits = rows.flatMap((row): AppendixHit<Fact>[] =>
      FORMULA_PARTS.flatMap((part) => {
        const fact = overwritten(row, part, strings);
        return fact ? [{ row, at: part, fact }] : [];
      }),
    );
    const isOther = ({ fact }: AppendixHit<Fact>) => fact.how === 'formula';
    // Where most rows have other formulas, another version of the program made them.
    const others = hits.filter(isOther);
    const lost = hits.filter((hit) => !isOther(hit));
    const rowsOf = (some: readonly AppendixHit<Fact>[]) => new Set(some.map(({ row }) => row)).size;
    const isMost = (some: readonly AppendixHit<Fact>[]) => rows.length > 2 && rowsOf(some) * 2 > rows.length;
    const told = isMost(lost)
      ? lost.slice(0, 1).map((hit) => ({ ...hit, fact: { how: 'sheet' as const, count: rowsOf(lost) } }))
      : lost;
    return isMost(others) ? told : [...told, ...others];
  },
};
