import { assessRow } from '../../core/check/assess';
import type { Assessment } from '../../core/check/assess';
import type { Indicator } from '../../core/plan/schema';
import type { CellSnapshot } from '../../core/workbook/snapshot';

/** A cell as the sheet holds it, or what a person typed into the box. */
export type QuickInput = { readonly cell: CellSnapshot } | { readonly typed: string };

/**
 * The core's answer to a cell or a typed text; undefined where nothing is typed. A cell is judged as it
 * stands in the sheet. What is typed into a box is no cell, so it is not held against it that it is text.
 */
export function quickAnswer(indicator: Indicator, input: QuickInput): Assessment | undefined {
  if ('cell' in input) return assessRow(indicator, { result: input.cell }, { indicator: indicator.id });
  const { typed } = input;
  if (typed.trim() === '') return undefined;
  const { result, findings } = assessRow(
    indicator,
    { result: { row: 1, column: 1, value: typed } },
    { indicator: indicator.id },
  );
  return { result, findings: findings.filter(({ fact }) => fact.code !== 'numberStoredAsText') };
}
