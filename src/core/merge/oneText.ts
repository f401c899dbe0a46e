import type { Claim } from './claim';

/**
 * Keeps one copy of what many claims say alike. A thread or a worker hands its claims over as copies, each with texts of its own: for
 * a country's files these are a million, of a few thousand different ones.
 */
export class OneText {
  private readonly texts = new Map<string, string>();

  /** The claim, its texts the same ones as in the claims before it. */
  claim(claim: Claim): Claim {
    const { unit, indicator, state, kind, verdict, origin, mergedAt } = claim;
    return {
      ...claim,
      unit: this.text(unit),
      indicator: this.text(indicator),
      state: this.text(state),
      ...(kind && { kind: this.text(kind) }),
      verdict: this.text(verdict),
      origin: {
        file: this.text(origin.file),
        sha256: this.text(origin.sha256),
        sheet: this.text(origin.sheet),
        cell: this.text(origin.cell),
      },
      mergedAt: this.text(mergedAt),
    };
  }

  private text<Text extends string>(text: Text): Text {
    const known = this.texts.get(text);
    if (known !== undefined) return known as Text;
    this.texts.set(text, text);
    return text;
  }
}
