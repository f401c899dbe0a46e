import type { Assessment } from '../check/assess';
import type { FindingCode } from '../check/finding';
import type { SheetVerdict } from './strings';

/**
 * What the sheet's own formula says of a row that the core has judged. The formula judges only numeric
 * cells and known words, so a number that stands there as text asks for a look, although the core reads it.
 * @param isPartial whether the result is over some of the units alone
 */
export function sheetVerdict(
  { result, findings }: Assessment,
  isText: boolean,
  isPartial = false,
): SheetVerdict {
  const { state, verdict } = result;
  if (state === 'reported' && isText && (result.value !== undefined || verdict === 'notAssessed'))
    return 'checkInput';
  const has = (code: FindingCode) => findings.some(({ fact }) => fact.code === code);
  const isFraction = findings.some(({ fact }) => fact.code === 'shareBelowOne' && fact.percentFormatted);
  if (has('percentFormatted') || isFraction) return 'checkUnit';
  if (verdict !== 'notAssessed') return verdict;
  if (has('unitScaleDoubtful') && !isText) return 'checkUnit';
  // What no rule refuses is open alone because the others may still turn it.
  return isPartial && state === 'reported' && !has('resultOutOfBounds') && !has('fractionInCount')
    ? 'partial'
    : 'checkInput';
}
