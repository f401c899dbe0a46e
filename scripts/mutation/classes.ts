import type { FindingCode } from '../../src/core/check/finding';
import type { CellFaultName } from '../../src/core/samples/faults';

/** A class of rules that the check promises, the faults that fall into it, and what may be said of them. */
export interface FaultClass {
  readonly name: string;
  /** One of them each time. */
  readonly faults: readonly CellFaultName[];
  /** Codes that name the fault; others at the right place do not count as found. */
  readonly accepted: readonly FindingCode[];
}

/** Every class of the promise, in its order; faults are drawn evenly over them. */
export const classes: readonly FaultClass[] = [
  {
    name: 'unreadable number',
    faults: ['unreadableText'],
    accepted: ['resultUnreadable', 'countUnreadable'],
  },
  {
    name: 'ambiguous number',
    faults: ['ambiguousText'],
    accepted: ['resultAmbiguous', 'resultUnreadable', 'readingDoubtful', 'unitConflicts'],
  },
  {
    name: 'number stored as text',
    faults: ['numberAsText'],
    accepted: ['numberStoredAsText', 'readingDoubtful'],
  },
  {
    name: 'unit or scale doubtful',
    faults: ['scaleSlip'],
    accepted: ['unitScaleDoubtful', 'scaleWordDoubtful', 'resultImplausible'],
  },
  { name: 'out of bounds', faults: ['outOfBounds'], accepted: ['resultOutOfBounds', 'countNegative'] },
  {
    name: 'denominator zero or missing',
    faults: ['denominatorGone'],
    accepted: ['denominatorZero', 'ratioPartMissing'],
  },
  {
    name: 'numerator above denominator',
    faults: ['numeratorAbove'],
    accepted: ['numeratorAboveDenominator'],
  },
  { name: 'rate disagrees with counts', faults: ['rateDiffers'], accepted: ['rateDisagrees'] },
  { name: 'jump against earlier years', faults: ['jumpFromLastYear'], accepted: ['jumpFromEarlierYear'] },
  { name: 'jump against other units', faults: ['jumpFromOtherUnits'], accepted: ['differsFromOtherUnits'] },
  { name: 'cumulative count decreases', faults: ['cumulativeFalls'], accepted: ['cumulativeDecreases'] },
  { name: 'relation between indicators', faults: ['relationBroken'], accepted: ['relationBroken'] },
  { name: 'parts against total', faults: ['partsDiffer'], accepted: ['partsDisagree'] },
  {
    name: 'official before the year ends',
    faults: ['officialTooEarly'],
    accepted: ['officialBeforeYearEnd'],
  },
  { name: 'fill-handle sequence', faults: ['dragged'], accepted: ['fillSequence'] },
  { name: 'missing result', faults: ['resultMissing'], accepted: ['resultMissing'] },
  { name: 'missing source', faults: ['sourceMissing'], accepted: ['sourceMissing'] },
  { name: 'missing explanation', faults: ['explanationMissing'], accepted: ['explanationMissing'] },
  {
    name: 'fraction in a count',
    faults: ['fractionInCount'],
    accepted: ['fractionInCount'],
  },
  {
    name: 'date in a result cell',
    faults: ['dateInCell'],
    accepted: ['resultIsDate'],
  },
  {
    name: 'percent-formatted fraction',
    faults: ['percentFormat'],
    accepted: ['percentFormatted', 'unitScaleDoubtful'],
  },
  { name: 'duplicate indicator', faults: ['indicatorTwice'], accepted: ['indicatorDuplicate'] },
  { name: 'duplicate unit', faults: ['unitTwice'], accepted: ['appendixDuplicate'] },
  { name: 'formula error', faults: ['formulaError'], accepted: ['formulaError'] },
  { name: 'external link', faults: ['externalLink'], accepted: ['externalLink'] },
  { name: 'native formula overwritten', faults: ['formulaOverwritten'], accepted: ['formulaOverwritten'] },
  { name: 'template: row inserted', faults: ['rowInserted'], accepted: ['rowInserted', 'rowNotRead'] },
  { name: 'template: row removed', faults: ['rowDeleted'], accepted: ['indicatorMissing'] },
  { name: 'template: columns moved', faults: ['columnMoved'], accepted: ['columnsMoved', 'columnInserted'] },
  {
    name: 'template: label edited',
    faults: ['labelEdited'],
    accepted: ['labelEdited', 'codeLabelMismatch', 'labelContradicts', 'labelCopied'],
  },
  {
    name: 'template: identity lost',
    faults: ['identityLost'],
    accepted: ['identityRecovered', 'codeLost'],
  },
  { name: 'wrong plan version', faults: ['versionWrong'], accepted: ['planVersionDiffers'] },
  { name: 'wrong year', faults: ['yearWrong'], accepted: ['yearContradicts', 'yearNotBegun'] },
  { name: 'unknown unit', faults: ['unitUnknown'], accepted: ['unitUnknown'] },
];
