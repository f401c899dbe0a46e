/**
 * Words of units and their usual short forms; only whole words, in any case. Each pattern is written out, because the
 * build brings literals down to older engines and nothing else.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(^|\P{L})điểm phần trăm(?!\p{L})/giu, '$1điểm %'],
  [/(^|\P{L})phần trăm(?!\p{L})/giu, '$1%'],
  [/(^|\P{L})phần ng(?:hìn|àn)(?!\p{L})/giu, '$1‰'],
  [/(^|\P{L})h[eé]c[ -]?ta(?!\p{L})/giu, '$1ha'],
  [/(^|\P{L})(?:(?:us)?\$|(?:đồng )?đô[ -]la(?: m[ỹĩ])?)(?!\p{L})/giu, '$1USD'],
  [/(^|\P{L})tr\.? ?(?:đ|đồng)(?!\p{L})/giu, '$1triệu đồng'],
  [/(^|\P{L})t[ỷỉ]\.? ?đ(?!\p{L})/giu, '$1tỷ đồng'],
  [/(^|\P{L})tr\.?(?!\p{L})/giu, '$1triệu'],
  [/(^|\P{L})tỉ(?!\p{L})/giu, '$1tỷ'],
  [/(^|\P{L})(?:vnđ|vnd|đ)(?!\p{L})/giu, '$1đồng'],
  [/(^|\P{L})mét vuông(?!\p{L})/giu, '$1m²'],
  [/(^|\P{L})mét khối(?!\p{L})/giu, '$1m³'],
];
const PER_YEAR = /^% (?:mỗi|một|hằng|hàng) (?=năm$)/;

/**
 * A unit in its usual short spelling: "đ" is "đồng", "hécta" is "ha", "% / năm" is "%/năm". What is counted stays as it
 * was typed ("bác sỹ/1 vạn dân"), so that a person knows it again.
 */
export function tidyUnit(typed: string): string {
  const plain = typed
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(PER_YEAR, '%/');
  return FORMS.reduce((unit, [pattern, form]) => unit.replace(pattern, form), plain).trim();
}
