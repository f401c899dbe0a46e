import { foldSpelling } from '../text/fold';
import type { SheetIndex } from './sheetIndex';

/** Whom the line "(Kèm theo Báo cáo số … ngày … của UBND xã An Toàn)" names, as written; row and column from 1. */
export interface CoverLine {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Digits, or what stands where they are still to be filled in. */
const BLANKS = '[\\d.…_]';
/** "12", "12/BC-UBND", "……/BC-……", "/BC-SNN&MT". */
const NUMBER = `${BLANKS}*(?: ?/ ?[a-zđ\\d.…_&]+|-[a-zđ\\d.…_&]+)*`;
/** "15/11/2026", "15 tháng 11 năm 2026", "…… tháng …… năm ……". */
const DATE = `(?: ?[\\d.…_/-]+| ${foldSpelling('tháng')}| ${foldSpelling('năm')})*`;
/**
 * All that may stand before the "của" of who reports: of a report alone it is certain that the sender wrote it, and behind any other word
 * ("theo yêu cầu", "về việc", a document held against) somebody else may be named.
 */
const BEFORE = new RegExp(
  `^\\(? ?(?:${foldSpelling('ban hành')} )?${foldSpelling('kèm theo')} (?:${foldSpelling('dự thảo')} )?${foldSpelling('báo cáo')}(?: ${foldSpelling('số')} ?:? ?${NUMBER})?(?:,? ${foldSpelling('ngày')}${DATE})?$`,
);
const OF = / (?:của|cua) /i;

function nameIn(text: string): string | undefined {
  const said = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const of = OF.exec(said);
  if (!of || !BEFORE.test(foldSpelling(said.slice(0, of.index)))) return undefined;
  return said.slice(of.index + of[0].length).replace(/[ ).;,]+$/, '');
}

/** The line above a table that says with whose report it goes; undefined where there is none, or it is not unmistakable. */
export function coverLine({ cells }: SheetIndex, firstDataRow: number): CoverLine | undefined {
  const found: CoverLine[] = [];
  for (const { row, column, value } of cells) {
    if (row >= firstDataRow) break;
    const name = typeof value === 'string' ? nameIn(value) : undefined;
    if (name !== undefined) found.push({ name, row, column });
  }
  // Of two reports nobody can say which one the figures go with.
  return found.length === 1 ? found[0] : undefined;
}
