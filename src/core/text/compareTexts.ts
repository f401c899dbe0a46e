/** -1, 0 or 1 as one text stands in front of, at or behind another, code unit by code unit: the same order on every machine. */
export const compareTexts = (one: string, other: string): -1 | 0 | 1 =>
  one < other ? -1 : one > other ? 1 : 0;
