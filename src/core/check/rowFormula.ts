import type { FormulaCells, FormulaPart, OwnFormula } from '../appendix/ownFormulas';
import { isOwnFormula, ownFormula } from '../appendix/ownFormulas';
import type { AppendixStrings } from '../appendix/strings';
import type { Indicator } from '../plan/schema';
import { quoted } from '../appendix/formulas';
import { cellAddress } from '../workbook/address';
import { relativeFormula } from '../workbook/relativeFormula';
import type { AppendixRow } from './appendixContext';

/** A formula as far as it says what is calculated: programs differ in spaces, in $ and in the case of names. */
const tidy = (formula: string) =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\s$]+/g, '').toUpperCase()))
    .join('');

/** Where the columns of a row stand. */
interface FormulaPlace {
  readonly places: Pick<AppendixRow['places'], 'columns'>;
}

/** Undefined where the sheet lost one of the columns: nobody can say then what its formulas would be. */
export function formulaCells({
  row,
  places: { columns },
}: Pick<AppendixRow, 'row'> & FormulaPlace): FormulaCells | undefined {
  const { result, verdict } = columns ?? {};
  if (result === undefined || verdict === undefined) return undefined;
  return { result: cellAddress(row, result), verdict: cellAddress(row, verdict) };
}

function calculates(
  formula: string,
  indicator: Indicator,
  own: OwnFormula,
  cells: FormulaCells,
  strings: AppendixStrings,
): boolean {
  if (isOwnFormula(formula, indicator, own, cells, strings)) return true;
  return tidy(formula) === tidy(ownFormula(indicator, own, cells, strings));
}

/** Whether a formula calculates what the template's does in that row; true also where nobody can say. */
export function isTemplateFormula(
  formula: string,
  row: Pick<AppendixRow, 'row' | 'indicator'> & FormulaPlace,
  part: FormulaPart,
  strings: AppendixStrings,
): boolean {
  const cells = formulaCells(row);
  if (!cells || calculates(formula, row.indicator, part, cells, strings)) return true;
  return part === 'verdict' && isVerdictOfPart(formula, row.indicator, cells, strings);
}

/** Whether a verdict's formula says that the result beside it is over some of the units alone, as in a merged appendix. */
export function isVerdictOfPart(
  formula: string,
  indicator: Indicator,
  cells: FormulaCells,
  strings: AppendixStrings,
): boolean {
  // The word is in no other formula of ours: nearly every row is told by it.
  if (!formula.includes(quoted(strings.verdicts.partial))) return false;
  return calculates(formula, indicator, 'verdictOfPart', cells, strings);
}

/** Whether a text holds a piece that is not part of a longer number, name or address. */
function holds(text: string, piece: string): boolean {
  const word = piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\w.$"])${word}(?![\\w."])`).test(text);
}

/**
 * Whether a formula can be that of another version of the program: it works on the cells of its own row, against the row's own
 * target, and a verdict knows the words of the template that nobody types into a formula of their own ("Cần kiểm tra").
 */
export function isOfAnotherVersion(
  formula: string,
  row: AppendixRow,
  part: FormulaPart,
  { verdicts }: AppendixStrings,
): boolean {
  const cells = formulaCells(row);
  if (!cells) return true;
  const { comparator, value, upper } = row.indicator.target;
  const bounds = comparator === 'qualitative' ? [] : [value, upper].filter((each) => each !== undefined);
  const text = tidy(formula);
  const asked = part === 'gap' ? [cells.result, cells.verdict, ...bounds] : [cells.result, ...bounds];
  const words = part === 'gap' ? [] : [verdicts.checkInput, verdicts.notReported];
  return asked.every((each) => holds(text, each)) && words.every((word) => text.includes(quoted(word)));
}

/** A formula that reads the same wherever its row and the columns of the template stand: "[result]-100". */
export function steadyFormula(formula: string, row: AppendixRow): string {
  const { result = '', verdict = '' } = formulaCells(row) ?? {};
  const named = tidy(formula).replace(
    /(^|[^\w."])([A-Z]{1,3}\d+)(?![\w(."])/g,
    (whole, before: string, address: string) => {
      if (address === result) return `${before}[result]`;
      return address === verdict ? `${before}[verdict]` : whole;
    },
  );
  return relativeFormula(named, row.row);
}
