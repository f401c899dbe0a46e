/**
 * Signs that keyboards, Word's autocorrection and mathematical fonts put for the plain ones. Applied to prepared
 * characters only (`unifyCharacters`), because texts other than numbers keep them.
 */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[⩾⪰≽]/g, '≥'],
  [/[⩽⪯≼]/g, '≤'],
  // Word makes an arrow of "=>".
  [/^[⇒⇨] ?/g, '=> '],
  [/[∼≃≅≐〜]/g, '~'],
  [/[﹪٪]/g, '%'],
  // A per mille sign as it is typed and scanned.
  [/(\d ?)(?:%[oO](?![\p{L}\d])|[oO0]\/[oO0]{2}(?!\d))/gu, '$1‰'],
  // "đ.%" is short for "điểm %", not for đồng.
  [/(\d ?)đ\.? ?%/g, '$1điểm %'],
  [/(m)\^(?=[23])/g, '$1'],
  // "35..40", "35…40%": an interval; "12..900" is as likely a thousands dot that was hit twice.
  [/([\d%]) ?(?:\.{3,}|…|\.\.(?! ?\d{3}(?!\d))) ?(?=\d)/g, '$1…'],
];

/** A text with plain signs for comparison, per mille, powers of units and intervals. */
export function unifySigns(text: string): string {
  return SIGNS.reduce((result, [sign, plain]) => result.replace(sign, plain), text);
}
