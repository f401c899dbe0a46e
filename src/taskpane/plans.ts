import type { Plan } from '../core/plan/schema';
import binhDinh from '../plans/binh-dinh.json';
import minhLong from '../plans/minh-long.json';

/**
 * The plans that ship, as they stand in src/plans, without parsing them anew in every clerk's Excel: the
 * schema library would be the largest part of the pane. A test holds this list equal to the validated one.
 */
export const shippedPlans = [binhDinh, minhLong] as readonly unknown[] as readonly Plan[];
