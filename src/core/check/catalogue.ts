import type { DecimalString } from '../decimal/decimal';
import type { Finding, FindingCode, FindingFact, Place, Severity } from './finding';

/**
 * The closed list of what the checks can say, with how grave each is.
 * An error means that the figure cannot be used as it stands.
 */
export const catalogue: Readonly<Record<FindingCode, Severity>> = {
  resultUnreadable: 'error',
  resultAmbiguous: 'error',
  resultOutOfBounds: 'error',
  numberStoredAsText: 'warning',
  readingDoubtful: 'warning',
  resultImplausible: 'warning',
  resultIsInterval: 'note',
  intervalUndecided: 'warning',
  moreThanSixDecimals: 'note',
  notApplicableNotAllowed: 'error',
  resultMissing: 'warning',
  countUnreadable: 'error',
  countNegative: 'error',
  denominatorZero: 'error',
  ratioPartMissing: 'warning',
  numeratorAboveDenominator: 'error',
  rateDisagrees: 'warning',
  rateComputable: 'note',
  kindUnreadable: 'warning',
  taskStatusMissing: 'warning',
  taskStatusUnknown: 'error',
  taskProgressMissing: 'warning',
  taskProgressUnreadable: 'error',
  taskProgressAmbiguous: 'error',
  taskProgressOutOfRange: 'error',
  taskProgressNotPercent: 'warning',
  taskDoneIncomplete: 'error',
  taskCompleteNotDone: 'error',
  taskNotStartedProgress: 'warning',
  taskDeadlineUnreadable: 'error',
  taskDeadlineAsText: 'warning',
  taskOverdue: 'warning',
  taskExplanationMissing: 'warning',
  taskMissing: 'warning',
  taskDuplicate: 'error',
  indicatorMissing: 'warning',
  indicatorDuplicate: 'error',
  codeUnknown: 'warning',
  codeLabelMismatch: 'warning',
  codeLost: 'note',
  appendixDuplicate: 'error',
  identityRecovered: 'note',
  planUnknown: 'error',
  planVersionDiffers: 'warning',
  embeddedPlanUnreadable: 'warning',
  embeddedPlanDiffers: 'warning',
  unitUnknown: 'warning',
  yearUnknown: 'error',
  territoryNeedsTarget: 'warning',
  columnMissing: 'error',
};

/** A finding of a fact at a place, with the catalogue's severity. */
export function finding(fact: FindingFact, place: Place, suggestion?: DecimalString): Finding {
  return {
    fact,
    severity: catalogue[fact.code],
    ...place,
    ...(suggestion !== undefined && { suggestion }),
  };
}
