/**
 * What a plan definition can break beyond the shape of its parts. The schema says the code in an issue's `params`;
 * the prose for people is in `src/locale`.
 */
export type PlanRule =
  | 'qualitativeWithValue'
  | 'valueMissing'
  | 'decimalsMissing'
  | 'decimalsTooFew'
  | 'upperWithoutRange'
  | 'rangeWithoutUpper'
  | 'upperNotAbove'
  | 'limitsReversed'
  | 'directionContradicts'
  | 'measureMissing'
  | 'factorTooSmall'
  | 'endsBeforeBegins'
  | 'unitsMissing'
  | 'yearMissing'
  | 'followsItself'
  | 'idTwice'
  | 'idUnknown';

/** The part of a zod issue that carries the code. */
export const breaks = (rule: PlanRule) => ({ params: { rule } });
