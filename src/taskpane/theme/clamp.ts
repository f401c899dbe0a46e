/** Cuts a text after some lines, with an ellipsis; the whole of it is in the detail and for a screen reader. */
export const clamped = (lines: number) =>
  ({
    display: '-webkit-box',
    // Obsolete by the standard, and without it no browser clamps.
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: lines,
    overflow: 'hidden',
  }) as const;
