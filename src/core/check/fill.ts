import { oncePer } from '../memo/remember';
import { subtractDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { AppendixRow } from './appendixContext';
import { cellText } from './cellText';
import { plainNumber } from './comparison/plainNumber';
import { disagrees, quotientOf } from './rate';
import type { RatioPart } from './readCounts';

/** Three cells that grow by one each are what a fill handle makes of one; any other equal step needs a fourth to be no chance. */
const FEWEST_BY_ONE = 3;
const FEWEST_BY_STEP = 4;

/** A rate that its counts bear out was worked out, not filled. */
function isBorneOut({ indicator, result }: AppendixRow): boolean {
  const { value, numerator, denominator } = result;
  if (value === undefined || numerator === undefined || denominator === undefined) return false;
  const quotient = quotientOf(indicator, numerator, denominator);
  return quotient !== undefined && !disagrees(value, quotient);
}

const numberOf = ({ result }: AppendixRow, part: RatioPart | 'result'): DecimalString | undefined =>
  part === 'result' ? plainNumber(result) : result[part];

/** Neighbouring rows, with the step that leads from each to the next. */
export interface Run<Step> {
  readonly step: Step;
  readonly rows: readonly AppendixRow[];
}

/** From here to the whole, shares are few whole numbers: three of them in a row are chance. */
const NEARLY_ALL = 90;

const isNearlyAll = ({ indicator: { unit, bounds }, result: { value } }: AppendixRow) =>
  unit === '%' && bounds?.upper === '100' && Number(value) > NEARLY_ALL;

/** Whether rows with equal steps are too many for chance. */
function isSuspicious({ step, rows }: Run<DecimalString>, part: RatioPart | 'result'): boolean {
  if (rows.length < FEWEST_BY_ONE || step === '0') return false;
  const isCrowded = part === 'result' && rows.every(isNearlyAll);
  return rows.length >= (step === '1' && !isCrowded ? FEWEST_BY_ONE : FEWEST_BY_STEP);
}

/** The longest runs of neighbouring rows in which one step, from each row to the next, stays the same. */
function runsOf<Step>(
  rows: readonly AppendixRow[],
  stepOf: (from: AppendixRow, to: AppendixRow) => Step | undefined,
): Run<Step>[] {
  const runs: { step: Step; rows: AppendixRow[] }[] = [];
  let current: { step: Step; rows: AppendixRow[] } | undefined;
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const step = before?.row === row.row - 1 ? stepOf(before, row) : undefined;
    if (!before || step === undefined) current = undefined;
    else if (current?.step === step) current.rows.push(row);
    else runs.push((current = { step, rows: [before, row] }));
  });
  return runs;
}

/** Rows whose figures in one column a fill handle may have made. */
export function filledNumbers(
  rows: readonly AppendixRow[],
  part: RatioPart | 'result',
): readonly Run<DecimalString>[] {
  const even = runsOf(rows, (from, to) => {
    const [a, b] = [numberOf(from, part), numberOf(to, part)];
    return a === undefined || b === undefined ? undefined : subtractDecimals(b, a);
  }).filter((run) => isSuspicious(run, part));
  // Asked only of the few that are left. The cell that was dragged may be right; those it was dragged over are not.
  return even
    .flatMap(({ step, rows: run }) => runsOf(run, (_, to) => (isBorneOut(to) ? undefined : step)))
    .filter((run) => isSuspicious(run, part));
}

/** A text without its last number, and that number: "Niên giám 2026" → "Niên giám #" and 2026. */
function lastNumber(text: string): { readonly frame: string; readonly number: number } | undefined {
  const match = /^(.*?)(\d{1,9})(\D*)$/s.exec(text.trim());
  return match ? { frame: `${match[1] ?? ''}#${match[3] ?? ''}`, number: Number(match[2]) } : undefined;
}

/** Rows whose texts in one column are the same but for a last number that grows by one each. */
export function filledTexts(rows: readonly AppendixRow[], part: 'source'): readonly Run<DecimalString>[] {
  const numberIn = oncePer((row: AppendixRow) => lastNumber(cellText(row.cells[part])));
  const runs = runsOf(rows, (from, to) => {
    const [a, b] = [numberIn(from), numberIn(to)];
    return a && b?.frame === a.frame && b.number - a.number === 1 ? a.frame : undefined;
  });
  return runs
    .filter(({ rows: run }) => run.length >= FEWEST_BY_ONE)
    .map(({ rows: run }) => ({ step: '1', rows: run }));
}
