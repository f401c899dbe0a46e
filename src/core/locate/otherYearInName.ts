import { foldAscii, foldSpelling } from '../text/fold';
import type { SheetIndex } from './sheetIndex';
import { isOf, writtenIn } from './otherYear';
import type { StatedYears } from './yearInHeading';
import { yearsSaid } from './yearsSaid';

const DOCUMENTS = [
  ...['kế hoạch', 'nghị quyết', 'quyết định', 'chỉ thị', 'chương trình', 'thông tư', 'công văn'],
  ...['tờ trình', 'thông báo', 'hướng dẫn', 'nghị định', 'kết luận', 'văn bản'],
  ...['KH', 'NQ', 'QĐ', 'CT', 'CTr', 'TT', 'CV', 'TTr', 'TB', 'HD', 'NĐ', 'KL', 'VB'],
];
const LETTERS = 'a-zà-ỹ';
/** A document, with or without accents, as words of their own. */
const DOCUMENT = `(?:^|[^${LETTERS}])(?:${DOCUMENTS.flatMap((each) => [foldSpelling(each), foldAscii(each)]).join('|')})(?![${LETTERS}])`;
/** "KH 2024", "QD 12-2025", "CV 2025 so 12": the year of a document, */
const YEAR_BEHIND = new RegExp(`${DOCUMENT}.*?20\\d\\d(?: ?[-–—/] ?20\\d\\d)?`, 'g');
/** or before it: "2025-QD". */
const YEAR_BEFORE = new RegExp(`20\\d\\d.*?${DOCUMENT}`, 'g');

/** A sheet's name without documents and their years. */
const withoutDocuments = (name: string): string =>
  foldSpelling(name).replace(YEAR_BEHIND, ' ').replace(YEAR_BEFORE, ' ');

/**
 * The year that a sheet is called by, where it is another one than its figures are asked for; a plan's own year and the one that it aims at are
 * none.
 * @param own the year that results are asked for
 */
export function otherYearInName(name: string, own: number, targetYear: number): StatedYears | undefined {
  const said = yearsSaid(withoutDocuments(name), own);
  if (said.some((years) => isOf(own, years))) return undefined;
  return said.find(({ last }) => last < targetYear);
}

const GOES_WITH = foldSpelling('kèm theo');

/**
 * Whether anything above a table's rows says a year for people to see: a title in whatever words, or a heading. The line of what the appendix goes
 * with says the year of a document.
 */
export function isYearShown(index: SheetIndex, firstDataRow: number, year: number): boolean {
  const { hiddenRows, hiddenColumns } = index.sheet;
  return index.cells.some((cell) => {
    if (cell.row >= firstDataRow || hiddenRows.has(cell.row) || hiddenColumns.has(cell.column)) return false;
    const text = writtenIn(cell);
    if (text.startsWith('phuluc:') || foldSpelling(text).includes(GOES_WITH)) return false;
    return yearsSaid(text, year).some((years) => isOf(year, years));
  });
}
