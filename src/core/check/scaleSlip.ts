import { compareDecimals, decimalPlaces } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { isWithinLimits } from '../number/candidates';
import { hasScale, scaleSlips } from '../number/scaleSlips';
import type { KnownFigures, ScaleSlip } from '../number/scaleSlips';
import { unitParts } from '../number/unitMatch';
import type { Indicator } from '../plan/schema';
import { numberContext } from './readCell';
import { oncePer } from '../memo/remember';

/**
 * Whether a small part of what is known says anything: what is added up, or only begins, starts small; what is better lower may
 * get there; and a unit's amount is not the whole plan's, unless it is per person or for one office to report.
 */
function mustBeLarge({ unit, direction, measure, aggregation }: Indicator, isUnits: boolean): boolean {
  if (measure === 'cumulative' || direction === 'lower') return false;
  return !isUnits || aggregation.kind === 'officialOnly' || unitParts(unit).per !== '';
}

/**
 * What the plan knows of an indicator's figures: target, baseline, what is plausible; nothing where the unit has no scale to be
 * mistaken. Made once, for all rows of all files.
 */
const knownFigures = oncePer(({ unit, target, baseline, plausible }: Indicator): Partial<KnownFigures> => {
  if (!hasScale(unit)) return {};
  const all = [target.value, target.upper, baseline?.value, plausible?.lower, plausible?.upper]
    .filter((each) => each !== undefined && compareDecimals(each, '0') > 0)
    .sort((a = '', b = '') => compareDecimals(a, b));
  const [lower, upper] = [all[0], all.at(-1)];
  return lower === undefined || upper === undefined ? {} : { lower, upper };
});

/**
 * The units that an indicator's figure may have been typed in instead of its own, the plausible ones if there are any; none for
 * a figure that may well be.
 * @param unit id of the reporting unit; undefined for the whole plan
 */
export function scaleSlipsOf(
  indicator: Indicator,
  value: DecimalString,
  unit: string | undefined,
): readonly ScaleSlip[] {
  const { upper, lower } = knownFigures(indicator);
  if (upper === undefined || lower === undefined) return [];
  const figures = mustBeLarge(indicator, unit !== undefined) ? { upper, lower } : { upper };
  const { integer = false, bounds, plausible } = numberContext(indicator);
  const possible = scaleSlips(value, indicator.unit, figures).filter(
    ({ value: meant }) => isWithinLimits(meant, bounds) && !(integer && decimalPlaces(meant) > 0),
  );
  const believable = possible.filter(({ value: meant }) => isWithinLimits(meant, plausible));
  return believable.length > 0 ? believable : possible;
}
