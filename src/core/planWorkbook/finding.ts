import type { Severity } from '../check/finding';
import type { DecimalString } from '../decimal/decimal';
import type { PlanRule } from '../plan/problems';

/**
 * What can be wrong with a plan workbook, as data. Codes are stable and closed; the prose is in `src/locale`.
 * `heading` is what the column or field is called in the workbook; `raw` is what the cell holds.
 */
export type PlanFact =
  // The workbook's parts
  | { readonly code: 'notAPlanWorkbook' }
  | { readonly code: 'sheetMissing'; readonly name: string }
  | { readonly code: 'sheetTwice'; readonly other: string }
  | { readonly code: 'headingMissing'; readonly heading: string }
  | { readonly code: 'optionalHeadingMissing'; readonly heading: string }
  | { readonly code: 'headingTwice'; readonly heading: string; readonly first: string }
  | { readonly code: 'headingUnknown'; readonly heading: string }
  | { readonly code: 'sheetEmpty' }
  // What a cell holds
  | { readonly code: 'cellBlank'; readonly heading: string }
  | { readonly code: 'cellUnreadable'; readonly heading: string; readonly raw: string }
  | { readonly code: 'wordUnknown'; readonly raw: string; readonly words: readonly string[] }
  | { readonly code: 'numberUnreadable'; readonly raw: string }
  | { readonly code: 'numberAmbiguous'; readonly raw: string; readonly readings: readonly DecimalString[] }
  | {
      readonly code: 'numberOutOfRange';
      readonly raw: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly code: 'dateUnreadable'; readonly raw: string }
  | { readonly code: 'dayUnreadable'; readonly raw: string }
  | { readonly code: 'idUnusable'; readonly raw: string }
  | { readonly code: 'cellUnused'; readonly heading: string; readonly raw: string }
  // What cells say together
  | { readonly code: 'idTwice'; readonly id: string; readonly first: string }
  | { readonly code: 'idUnknown'; readonly ids: readonly string[]; readonly sheetName: string }
  | {
      readonly code: 'targetOutOfBounds';
      readonly value: DecimalString;
      readonly lower?: DecimalString;
      readonly upper?: DecimalString;
    }
  | { readonly code: Exclude<PlanRule, 'idTwice' | 'idUnknown'> }
  // Of files and versions
  | { readonly code: 'fileNotAPlan'; readonly at: string }
  | { readonly code: 'versionRenamed'; readonly from: string; readonly to: string };

export type PlanFindingCode = PlanFact['code'];

/** A fact about one place of a plan workbook. */
export interface PlanFinding {
  readonly fact: PlanFact;
  readonly severity: Severity;
  /** The sheet as it is called in the workbook. */
  readonly sheet?: string;
  /** A1-style address. */
  readonly cell?: string;
}

/** An error keeps the plan from being imported; a warning does not. */
const WARNINGS: ReadonlySet<PlanFindingCode> = new Set([
  'headingUnknown',
  'optionalHeadingMissing',
  'versionRenamed',
]);

/** A finding of a fact at a place, with the fact's severity. */
export function planFinding(fact: PlanFact, place: Pick<PlanFinding, 'sheet' | 'cell'> = {}): PlanFinding {
  return { fact, severity: WARNINGS.has(fact.code) ? 'warning' : 'error', ...place };
}
