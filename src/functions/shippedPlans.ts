import type { FunctionPlan } from '../core/plan/sharedPlans';
import binhDinh from '../plans/binh-dinh.json';
import minhLong from '../plans/minh-long.json';

/**
 * What the functions read of the plans that ship. Named field by field, so that the bundle holds no more of the
 * files. A test holds the list equal to the validated one.
 */
export const shippedPlans = [
  {
    id: binhDinh.id,
    version: binhDinh.version,
    number: binhDinh.number,
    indicators: binhDinh.indicators,
  },
  {
    id: minhLong.id,
    version: minhLong.version,
    number: minhLong.number,
    indicators: minhLong.indicators,
  },
] as readonly unknown[] as readonly FunctionPlan[];
