import { externalLink } from './appendix/externalLink';
import { fillSequence } from './appendix/fillSequence';
import { indicatorNotAsked } from './appendix/indicatorNotAsked';
import { legacyText } from './appendix/legacyText';
import { territoryNeedsTarget } from './appendix/territoryNeedsTarget';
import { formulaError } from './cell/formulaError';
import { fractionInCount } from './cell/fractionInCount';
import { intervalUndecided } from './cell/intervalUndecided';
import { moreThanSixDecimals } from './cell/moreThanSixDecimals';
import { notApplicableDoubtful } from './cell/notApplicableDoubtful';
import { notApplicableNotAllowed } from './cell/notApplicableNotAllowed';
import { numberStoredAsText } from './cell/numberStoredAsText';
import { numberShownOtherwise } from './cell/numberShownOtherwise';
import { percentFormatted } from './cell/percentFormatted';
import { readingDoubtful } from './cell/readingDoubtful';
import { resultAmbiguous } from './cell/resultAmbiguous';
import { resultImplausible } from './cell/resultImplausible';
import { resultIsDate } from './cell/resultIsDate';
import { resultIsInterval } from './cell/resultIsInterval';
import { resultMissing } from './cell/resultMissing';
import { resultOutOfBounds } from './cell/resultOutOfBounds';
import { resultUnreadable } from './cell/resultUnreadable';
import { scaleWordDoubtful } from './cell/scaleWordDoubtful';
import { shareBelowOne } from './cell/shareBelowOne';
import { unitConflicts } from './cell/unitConflicts';
import { unitScaleDoubtful } from './cell/unitScaleDoubtful';
import { cumulativeDecreases } from './comparison/cumulativeDecreases';
import { differsFromOtherUnits } from './comparison/differsFromOtherUnits';
import { jumpFromEarlierYear } from './comparison/jumpFromEarlierYear';
import { countImplausible } from './counts/countImplausible';
import { countNegative } from './counts/countNegative';
import { countUnreadable } from './counts/countUnreadable';
import { countsMissing } from './counts/countsMissing';
import { denominatorZero } from './counts/denominatorZero';
import { numeratorAboveDenominator } from './counts/numeratorAboveDenominator';
import { rateComputable } from './counts/rateComputable';
import { rateDisagrees } from './counts/rateDisagrees';
import { ratioPartMissing } from './counts/ratioPartMissing';
import { partsDisagree } from './relations/partsDisagree';
import { relationBroken } from './relations/relationBroken';
import { explanationMissing } from './row/explanationMissing';
import { kindContradicts } from './row/kindContradicts';
import { kindUnreadable } from './row/kindUnreadable';
import { officialBeforeYearEnd } from './row/officialBeforeYearEnd';
import { sourceMissing } from './row/sourceMissing';
import { columnInserted } from './template/columnInserted';
import { columnsMoved } from './template/columnsMoved';
import { columnsRemoved } from './template/columnsRemoved';
import { formulaOverwritten } from './template/formulaOverwritten';
import { headingEdited } from './template/headingEdited';
import { labelContradicts } from './template/labelContradicts';
import { labelEdited } from './template/labelEdited';
import { labelsRespelt } from './template/labelsRespelt';
import { partOfYear } from './template/partOfYear';
import { planUnexpected } from './template/planUnexpected';
import { rowInserted } from './template/rowInserted';
import { rowNotRead } from './template/rowNotRead';
import { rowsHidden } from './template/rowsHidden';
import { sheetMoved } from './template/sheetMoved';
import { sheetRenamed } from './template/sheetRenamed';
import { sheetYearDiffers } from './template/sheetYearDiffers';
import { sumUntilDay } from './template/sumUntilDay';
import { targetEdited } from './template/targetEdited';
import { unitContradicts } from './template/unitContradicts';
import { unitEdited } from './template/unitEdited';
import { unitScaleEdited } from './template/unitScaleEdited';
import { unitStatedUnknown } from './template/unitStatedUnknown';
import { unitUnexpected } from './template/unitUnexpected';
import { yearContradicts } from './template/yearContradicts';
import { yearNotBegun } from './template/yearNotBegun';
import { yearUnexpected } from './template/yearUnexpected';

/** The rules about one row, in the order in which a person reads what they say. */
export const rowRules = {
  resultUnreadable,
  formulaError,
  resultIsDate,
  resultAmbiguous,
  unitScaleDoubtful,
  scaleWordDoubtful,
  fractionInCount,
  unitConflicts,
  numberShownOtherwise,
  percentFormatted,
  shareBelowOne,
  notApplicableDoubtful,
  notApplicableNotAllowed,
  resultMissing,
  resultOutOfBounds,
  readingDoubtful,
  numberStoredAsText,
  intervalUndecided,
  resultIsInterval,
  resultImplausible,
  moreThanSixDecimals,
  countUnreadable,
  countNegative,
  countImplausible,
  denominatorZero,
  ratioPartMissing,
  countsMissing,
  numeratorAboveDenominator,
  rateDisagrees,
  rateComputable,
  cumulativeDecreases,
  jumpFromEarlierYear,
  kindUnreadable,
  kindContradicts,
  officialBeforeYearEnd,
  sourceMissing,
  explanationMissing,
};

/** The rules about a unit's figure beside those of other units. */
export const unitsRules = { differsFromOtherUnits };

/** The rules about an appendix as a whole. */
export const appendixRules = {
  planUnexpected,
  unitUnexpected,
  yearUnexpected,
  yearContradicts,
  partOfYear,
  sumUntilDay,
  sheetYearDiffers,
  yearNotBegun,
  indicatorNotAsked,
  unitContradicts,
  unitStatedUnknown,
  territoryNeedsTarget,
  columnsRemoved,
  columnsMoved,
  columnInserted,
  headingEdited,
  rowNotRead,
  rowsHidden,
  sheetRenamed,
  sheetMoved,
  rowInserted,
  labelContradicts,
  labelEdited,
  labelsRespelt,
  unitScaleEdited,
  unitEdited,
  targetEdited,
  formulaOverwritten,
  externalLink,
  legacyText,
  relationBroken,
  partsDisagree,
  fillSequence,
};
