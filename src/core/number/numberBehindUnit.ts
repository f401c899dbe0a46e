import type { DecimalString } from '../decimal/decimal';
import { spelledAside } from './spelledAside';
import { unitParts } from './unitMatch';

/** "41 phần trăm phẩy hai", "97 phần trăm lẻ hai". */
const CONTINUES = /^(?:phẩy|lẻ|linh) /;
/** "58 triệu đồng một người": for each, and no figure. */
const ONE_OR_EACH = '1';

/**
 * Numbers in words right behind the unit that was asked for: "75 tuổi sáu tháng", "1.200 căn năm trăm". Such words are no fuller name
 * of the unit, as "căn nhà" is.
 * @param unit in the text
 * @param asked for
 */
export function numberBehindUnit(unit: string, asked: string | undefined): readonly DecimalString[] {
  if (asked === undefined || unit.length <= asked.length) return [];
  const { base } = unitParts(asked);
  const said = unitParts(unit).base;
  if (base === '' || !said.startsWith(`${base} `)) return [];
  const spelled = spelledAside(said.slice(base.length + 1).replace(CONTINUES, ''));
  return !spelled || spelled.mayBeYear ? [] : spelled.values.filter((value) => value !== ONE_OR_EACH);
}
