import type { FindingFact } from '../check/finding';
import { decimalFromNumber, isDecimal } from '../decimal/decimal';
import { canonicalJson } from '../text/canonicalJson';
import { relativeFormula } from '../workbook/relativeFormula';
import type { AppendixContent, InputPart } from './content';
import { sha256Of } from './contentHash';

/**
 * What a fact may say that changes while no entry does: where other rows stand, what sheets are called, how many
 * days have passed, what other units' files hold. An acceptance does not depend on it.
 */
const VOLATILE: ReadonlySet<string> = new Set([
  'address',
  'cell',
  'cells',
  'days',
  'file',
  'first',
  'largerCell',
  'last',
  'median',
  'other',
  'row',
  'rows',
  'sheet',
  'smallerCell',
  'units',
]);

/** The figures of a row, which every finding about one of its inputs is about. */
const FIGURES: readonly InputPart[] = [
  'result',
  'numerator',
  'denominator',
  'progress',
  'status',
  'deadline',
];

/** The parts of a row that a finding at one of them is about: the row's figures, and that part itself. */
export function partsConcerned(content: AppendixContent, part: InputPart | undefined): readonly InputPart[] {
  if (part === undefined || !content.parts.includes(part)) return [];
  return content.parts.filter((each) => each === part || FIGURES.includes(each));
}

/**
 * A value of a fact in a form that is the same in every file and wherever the row stands: 15 digits, NFC, without what is
 * volatile.
 */
function steady(key: string, value: unknown, row: number): unknown {
  if (VOLATILE.has(key)) return undefined;
  if (typeof value === 'string') {
    if (key === 'formula') return relativeFormula(value, row);
    return isDecimal(value) ? decimalFromNumber(Number(value)) : value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((each) => steady('', each, row));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, steady(name, each, row)]));
  }
  return value;
}

/**
 * What the parts hold that a finding at one of them is about.
 * @param row number of the finding's row; undefined for what concerns the sheet
 */
export function heldAt(
  content: AppendixContent,
  row: number | undefined,
  part: InputPart | undefined,
): readonly string[] {
  const cells = content.rows.find((each) => each.row === row)?.cells;
  return partsConcerned(content, part).map((each) => cells?.[content.parts.indexOf(each)] ?? '');
}

/**
 * What a finding is about, as 16 hexadecimal digits: its fact (which carries the values of other rows it compares with) and
 * the figures of its own row (`heldAt`). An acceptance holds as long as this stays the same.
 * @param row number of the finding's row, where a formula in its fact says others by their distance from it
 */
export function basisOf(fact: FindingFact, held: readonly string[], row = 0): string {
  return sha256Of(canonicalJson([steady('', fact, row), held])).slice(0, 16);
}
