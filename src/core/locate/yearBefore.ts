import { remembering } from '../memo/remember';
import { isUnaccented } from '../number/phrases';
import { foldHeading, headingRole } from '../table/heading';
import { foldAscii } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';
import { headingsOver, isHeadingOf } from './tableHead';
import type { ReportedColumns } from './tableHead';
import { yearsSaid } from './yearsSaid';

/**
 * A heading that says nothing but that figures are of the year before: "Năm trước", "Kết quả cùng kỳ năm 2025". What holds more words may be
 * about something else: "Kết quả (cả số năm trước chuyển sang)".
 */
function patternIn(fold: (text: string) => string): RegExp {
  const any = (phrases: string) => `(?:${phrases.split('|').map(fold).join('|')})`;
  const results = any('kết quả|thực hiện|th|kq|số liệu|số|giá trị|báo cáo|đạt|đạt được|ước|chính thức');
  const before = any(
    'năm trước|năm ngoái|năm liền trước|năm liền kề|năm kế trước|năm báo cáo trước|kỳ trước|kỳ báo cáo trước|cùng kỳ|ck',
  );
  const closer = any('trước|liền kề|năm trước|năm ngoái|năm');
  return new RegExp(`^(?:${results} )*(?:${any('của|trong')} )?${before}(?: ${closer})*(?: (20\\d\\d))?$`);
}

const accented = patternIn(foldHeading);
const bare = patternIn(foldAscii);

const knownBefore = remembering((text): { readonly isSaid: boolean; readonly year?: number } => {
  const folded = foldHeading(text);
  const pattern = isUnaccented(folded) ? bare : accented;
  const words = (said: string) => said.replace(/[^\p{L}\d%]+/gu, ' ').trim();
  // What stands in brackets is a unit, or says it.
  const match = pattern.exec(words(folded)) ?? pattern.exec(words(folded.replace(/\([^()]*\)/g, ' ')));
  if (!match || headingRole(text) === 'comparison') return { isSaid: false };
  return { isSaid: true, ...(match[1] !== undefined && { year: Number(match[1]) }) };
});

/**
 * The year before the one that is reported on, where a heading says that figures are of that and nothing else.
 * @param own the year that results are asked for
 */
export function yearBeforeSaid(text: string, own: number): number | undefined {
  const { isSaid, year = own - 1 } = knownBefore(text);
  return isSaid && year < own ? year : undefined;
}

/**
 * The heading over the results that says they are of the year before, with that year; undefined where one nearer to them says another, or the
 * year itself.
 * @param own the year that results are asked for
 */
export function yearBeforeOver(
  index: SheetIndex,
  firstDataRow: number,
  { all, result }: ReportedColumns,
  own: number,
): { readonly cell: CellSnapshot; readonly raw: string; readonly year: number } | undefined {
  const said = headingsOver(index, firstDataRow, all).flatMap((cell) => {
    if (!isHeadingOf(index, cell, result, firstDataRow)) return [];
    const raw = index.textAt(cell.row, cell.column).trim();
    const year = yearBeforeSaid(raw, own);
    return year !== undefined || yearsSaid(raw, own).length > 0 ? [{ cell, raw, year }] : [];
  });
  const nearest = said.at(-1);
  return nearest?.year === undefined ? undefined : { ...nearest, year: nearest.year };
}
