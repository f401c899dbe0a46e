import type { Indicator } from '../core/plan/schema';
import { targetPhrase } from '../locale/vi/targets';

/** PHULUC.TARGET: the target in words, "dưới 2,45%"; a qualitative one in the plan's own. */
export const target = (indicator: Indicator): string => targetPhrase(indicator);
