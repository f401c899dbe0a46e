/** Pixels of the widest digit of Excel's default font. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/**
 * A column's width in points as a file states it: in digits of the default font, the room that a cell keeps free at its
 * sides included (ECMA-376 part 1, 18.3.1.13: 9.140625 is 64 pixels).
 */
export const charactersOf = (points: number): number =>
  Number(Math.max(0, points / POINTS_PER_PIXEL / DIGIT_PIXELS).toFixed(7));

/** The width in points that a file states in characters. */
export const pointsOf = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
