import type { Indicator } from '../plan/schema';
import type { ItemNames } from './itemTexts';
import { itemTexts } from './itemTexts';

/** The texts that name a plan’s indicators. */
export const indicatorNames: ItemNames<Indicator> = {
  itemsOf: ({ indicators }) => indicators,
  codeOf: ({ id }) => id,
  labelOf: ({ label }) => label,
  headingOf: ({ group }) => group,
};

/** By what the rows of an appendix can be told to be a plan's indicators. */
export const indicatorTexts = itemTexts(indicatorNames);
