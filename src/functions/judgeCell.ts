import { assessRow } from '../core/check/assess';
import type { Assessment } from '../core/check/assess';
import type { Finding } from '../core/check/finding';
import type { Indicator } from '../core/plan/schema';
import type { CellSnapshot } from '../core/workbook/snapshot';
import { findingMessage } from '../locale/findingMessage';
import { findings } from '../locale/vi/findings';
import type { FunctionError } from './answer';
import { invalid } from './answer';

/**
 * A text that was read by a rule is asked about, except where its own words say the scale: a formula has no room for
 * a remark beside its answer. Whoever has looked types the number.
 */
const isDoubt = ({ fact }: Finding): boolean =>
  fact.code === 'readingDoubtful' && fact.reason !== 'multiplied';

/** The core's answer to a cell. That a number is text is not held against it: the formula reads it all the same. */
export const assess = (indicator: Indicator, result: CellSnapshot): Assessment =>
  assessRow(indicator, { result }, { indicator: indicator.id });

/** Why a cell gives no answer, in the words of the pane; undefined where it does. */
export function objection(indicator: Indicator, { findings: found }: Assessment): FunctionError | undefined {
  const finding = found.find(({ severity }) => severity === 'error') ?? found.find(isDoubt);
  return finding && invalid(findingMessage(finding, { findings }, { indicator }));
}
