/** Of Excel's default font: its widest digit, and what a cell keeps free at its sides. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points as a file states it: in characters of the default font (ECMA-376 part 1, 18.3.1.13). */
export const charactersOf = (points: number): number =>
  Number(Math.max(0, (points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS).toFixed(4));

/** The width in points that a file states in characters. */
export const pointsOf = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
