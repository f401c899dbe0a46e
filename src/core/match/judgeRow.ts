import { assessRow } from '../check/assess';
import type { Assessment } from '../check/assess';
import type { Finding } from '../check/finding';
import { cellText } from '../check/cellText';
import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { asShown, isScaled } from './asShown';

/** Findings about our own appendix that say nothing about somebody else's table. */
const NOT_OURS = new Set(['numberStoredAsText', 'resultMissing']);

/** What the table's own unit explains: its figures are not wrong, and are not to be typed in the plan's. */
const isOfTable = ({ fact }: Finding): boolean =>
  fact.code === 'readingDoubtful' && fact.reason === 'multiplied';

/** A finding without the number to type instead, which is in the plan's unit and not in the table's. */
function inTable(finding: Finding): Finding {
  const { suggestion, ...rest } = finding;
  return suggestion === undefined ? finding : rest;
}

/**
 * Judges one matched row by the core's own rules, with what the table says about the cell: its percent format, and the
 * unit its figures are in.
 * @param place where the cell stands, for the findings
 * @param unit the unit of the row's figures, where it is known
 */
export function judgeRow(
  indicator: Indicator,
  cell: CellSnapshot | undefined,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  unit: string | undefined,
): Assessment {
  const { result, findings } = assessRow(indicator, cell ? { result: asShown(cell, indicator, unit) } : {}, {
    indicator: indicator.id,
    sheet: place.sheet,
    row: place.row,
    columns: { result: place.column },
  });
  const ours = findings.filter(({ fact }) => !NOT_OURS.has(fact.code));
  return {
    result: { ...result, raw: cellText(cell) },
    findings: isScaled(unit, indicator) ? ours.filter((each) => !isOfTable(each)).map(inTable) : ours,
  };
}
