import type { FormulaPart } from '../../../appendix/ownFormulas';
import type { AppendixStrings } from '../../../appendix/strings';
import { canonicalJson } from '../../../text/canonicalJson';
import { shortHash } from '../../../text/shortHash';
import type { AppendixRow } from '../../appendixContext';
import { heldBy, isBlank } from '../../cellText';
import type { Held } from '../../cellText';
import { isOfAnotherVersion, isTemplateFormula, steadyFormula } from '../../rowFormula';
import type { AppendixHit, AppendixRule } from '../../rule';

const FORMULA_PARTS = ['gap', 'verdict'] as const satisfies readonly FormulaPart[];

/**
 * What stands where a formula was. `formula` names the cells of its row by their parts ("[result]-100"), so that it is the same
 * wherever the row stands.
 */
type CellFact =
  | ({ readonly how: 'value'; readonly part: FormulaPart } & Held)
  | { readonly how: 'cleared'; readonly part: FormulaPart }
  | { readonly how: 'formula'; readonly part: FormulaPart; readonly formula: string };

/**
 * `sheet`: values stand in most rows, as after a paste over all of it; `sheetFormulas`: other formulas do. The digest is of all
 * that stands there: an acceptance ends with it.
 */
type SheetFact =
  | { readonly how: 'sheet'; readonly count: number; readonly digest: string }
  | { readonly how: 'sheetFormulas'; readonly count: number; readonly digest: string };

type Fact = CellFact | SheetFact;
type CellHit = AppendixHit<CellFact> & { readonly row: AppendixRow };

function overwritten(row: AppendixRow, part: FormulaPart, strings: AppendixStrings): CellFact | undefined {
  const isAsked = part === 'verdict' || row.indicator.target.comparator !== 'qualitative';
  if (row.places.columns?.[part] === undefined || !isAsked) return undefined;
  const cell = row.cells[part];
  const formula = cell?.formula;
  if (formula === undefined) {
    return isBlank(cell) ? { how: 'cleared', part } : { how: 'value', part, ...heldBy(cell) };
  }
  if (isTemplateFormula(formula, row, part, strings)) return undefined;
  return { how: 'formula', part, formula: steadyFormula(formula, row) };
}

const rowsOf = (hits: readonly CellHit[]) => new Set(hits.map(({ row }) => row)).size;

/** What was done to most rows is told once, at the first of them. */
function toldOnce(hits: readonly CellHit[], how: SheetFact['how']): AppendixHit<Fact>[] {
  const all = hits.map(({ row, fact }) => canonicalJson([row.indicator.id, fact])).sort();
  const digest = shortHash(canonicalJson(all));
  return hits.slice(0, 1).map((hit) => ({ ...hit, fact: { how, count: rowsOf(hits), digest } }));
}

/** Gap and verdict cells that no longer hold the sheet's own formula: what they show need not follow from the result. */
export const formulaOverwritten: AppendixRule<'formulaOverwritten', Fact> = {
  code: 'formulaOverwritten',
  severity: 'warning',
  check: ({ rows, strings }) => {
    const hits = rows.flatMap((row): CellHit[] =>
      FORMULA_PARTS.flatMap((part) => {
        const fact = overwritten(row, part, strings);
        return fact ? [{ row, at: part, fact }] : [];
      }),
    );
    const isMost = (some: readonly CellHit[]) => rows.length > 2 && rowsOf(some) * 2 > rows.length;
    const isFormula = ({ fact }: CellHit) => fact.how === 'formula';
    const values = hits.filter((hit) => !isFormula(hit));
    const formulas = hits.filter(isFormula);
    // Where most rows have other formulas that are still the program's, another version of it made them.
    const isVersion = ({ row, fact }: CellHit) =>
      fact.how === 'formula' &&
      isOfAnotherVersion(row.cells[fact.part]?.formula ?? '', row, fact.part, strings);
    const foreign = isMost(formulas.filter(isVersion)) ? formulas.filter((hit) => !isVersion(hit)) : formulas;
    return [
      ...(isMost(values) ? toldOnce(values, 'sheet') : values),
      ...(isMost(foreign) ? toldOnce(foreign, 'sheetFormulas') : foreign),
    ];
  },
};
