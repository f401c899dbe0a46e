import { assessRow } from '../../core/check/assess';
import type { Assessment } from '../../core/check/assess';
import type { Indicator } from '../../core/plan/schema';

/**
 * The core's answer to a typed text; undefined where nothing is typed. What is typed into a box is no
 * cell, so it is not held against it that it is text.
 */
export function quickAnswer(indicator: Indicator, typed: string): Assessment | undefined {
  if (typed.trim() === '') return undefined;
  const { result, findings } = assessRow(
    indicator,
    { result: { row: 1, column: 1, value: typed } },
    { indicator: indicator.id },
  );
  return { result, findings: findings.filter(({ fact }) => fact.code !== 'numberStoredAsText') };
}
