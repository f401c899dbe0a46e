import {
  cumulativeFalls,
  jumpFromLastYear,
  jumpFromOtherUnits,
  partsDiffer,
  relationBroken,
} from './comparison';
import { denominatorGone, numeratorAbove, outOfBounds, rateDiffers } from './counts';
import { externalLink, formulaError, formulaOverwritten } from './formulas';
import { identityLost, unitUnknown, versionWrong, yearWrong } from './identity';
import {
  ambiguousText,
  dateInCell,
  fractionInCount,
  numberAsText,
  percentFormat,
  scaleSlip,
  unreadableText,
} from './reading';
import { dragged, explanationMissing, officialTooEarly, resultMissing, sourceMissing } from './row';
import type { FaultKind } from './scene';
import { columnMoved, indicatorTwice, labelEdited, rowDeleted, rowInserted, unitTwice } from './template';

export type { Effect, FaultKind, FormulaError, Scene, SeededFault, Spot } from './scene';
export { sceneOf } from './scene';

/** Every kind of mistake in one appendix, by its stable name. */
export const faultKinds = {
  unreadableText,
  ambiguousText,
  numberAsText,
  scaleSlip,
  fractionInCount,
  dateInCell,
  percentFormat,
  outOfBounds,
  denominatorGone,
  numeratorAbove,
  rateDiffers,
  jumpFromLastYear,
  jumpFromOtherUnits,
  cumulativeFalls,
  relationBroken,
  partsDiffer,
  officialTooEarly,
  dragged,
  resultMissing,
  sourceMissing,
  explanationMissing,
  formulaError,
  externalLink,
  formulaOverwritten,
  rowInserted,
  rowDeleted,
  columnMoved,
  labelEdited,
  indicatorTwice,
  unitTwice,
  versionWrong,
  yearWrong,
  unitUnknown,
  identityLost,
} as const satisfies Readonly<Record<string, FaultKind>>;

export type CellFaultName = keyof typeof faultKinds;
