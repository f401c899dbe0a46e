import { relateUnits, unitParts } from '../number/unitMatch';
import type { UnitParts } from '../number/unitMatch';
import { isUnitText } from '../table/unitText';

/**
 * How a row's unit stands to an indicator's:
 * - `same`: the same, or written otherwise;
 * - `scaled`: the same multiplied ("nghìn căn" for "căn", "‰" for "%");
 * - `unknown`: the row states none;
 * - `bare`: the thing counted, without what it is counted per ("giường" for "giường/10.000 dân");
 * - `differs`: another unit.
 */
export type UnitAgreement = 'same' | 'scaled' | 'unknown' | 'bare' | 'differs';

/** A unit ready to be compared with. */
export interface ComparableUnit {
  readonly parts: UnitParts;
  /** False for words that are no unit at all ("Đạt/không đạt"), and for none. */
  readonly isUnit: boolean;
}

/** Prepares a unit as a row or a plan states it. */
export const comparableUnit = (unit: string): ComparableUnit => ({
  parts: unitParts(unit),
  isUnit: unit !== '' && isUnitText(unit),
});

/** Compares the unit a row states with the one an indicator is measured in ("" for a judgement in words). */
export function unitAgreement(row: ComparableUnit | undefined, asked: ComparableUnit): UnitAgreement {
  if (row === undefined) return 'unknown';
  if (asked.parts.base === '') return row.isUnit ? 'differs' : 'unknown';
  const relation = relateUnits(row.parts, asked.parts);
  const isSamePower = row.parts.power - row.parts.perPower === asked.parts.power - asked.parts.perPower;
  if (relation === 'rateAndBare' && row.parts.per === '') {
    return row.parts.power === asked.parts.power ? 'bare' : 'differs';
  }
  if (relation !== 'same') return 'differs';
  return isSamePower ? 'same' : 'scaled';
}

/** True for a rate: what it is counted per stands in the unit and may be missing in the label. */
export const isRate = ({ parts }: ComparableUnit): boolean => parts.per !== '';

/** True for a unit of a share of a whole. */
export const isShareUnit = ({ parts }: ComparableUnit): boolean =>
  parts.base.startsWith('%') && parts.per === '';
