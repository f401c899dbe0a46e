import type { Assessment } from '../check/assess';
import type { SheetVerdict } from './strings';

/**
 * What the sheet's own formula says of a row that the core has judged. The formula judges only numeric
 * cells and known words, so a number that stands there as text asks for a look, although the core reads it.
 */
export function sheetVerdict({ result, findings }: Assessment, isText: boolean): SheetVerdict {
  const { state, verdict } = result;
  if (state === 'reported' && isText && (result.value !== undefined || verdict === 'notAssessed'))
    return 'checkInput';
  if (verdict !== 'notAssessed') return verdict;
  const doubtsScale = findings.some(
    ({ fact }) => fact.code === 'resultAmbiguous' && fact.reason === 'unitScale',
  );
  return doubtsScale && !isText ? 'checkUnit' : 'checkInput';
}
