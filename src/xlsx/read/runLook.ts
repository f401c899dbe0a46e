/** How a run of rich text looks where the look is part of what is said. */
export interface RunLook {
  /** Set as superscript: a footnote mark, or the square of m². */
  readonly isRaised: boolean;
  /** Struck through: what its author took back. */
  readonly isStruck: boolean;
}

export const PLAIN_RUN: RunLook = { isRaised: false, isStruck: false };

const FOOTNOTE_MARK = /^\s*[\d()]+\s*$/;
const SIGNS = '0123456789()';
const RAISED_SIGNS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾';
const STROKE = '\u0336';

/**
 * The text of a run as a person sees it. Joined to its neighbours without its look, the mark of "41,2¹" would be one more
 * decimal, and a figure struck through would stand before the one that replaced it. So digits and brackets that are set as
 * superscript become Unicode's own, and what is struck through has Unicode's stroke over each character.
 */
export function textAsSeen(text: string, { isRaised, isStruck }: RunLook): string {
  const raised =
    isRaised && FOOTNOTE_MARK.test(text)
      ? Array.from(text, (sign) => RAISED_SIGNS[SIGNS.indexOf(sign)] ?? sign).join('')
      : text;
  return isStruck ? Array.from(raised, (sign) => (/\s/.test(sign) ? sign : sign + STROKE)).join('') : raised;
}
