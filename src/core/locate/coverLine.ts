import { foldSpelling } from '../text/fold';
import type { SheetIndex } from './sheetIndex';

/** Whom the line "(Kèm theo Báo cáo số … của UBND xã An Toàn)" names, as written; row and column from 1. */
export interface CoverLine {
  readonly names: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** Only of a report is it certain that the sender wrote it: a letter may be the one that asked for the figures. */
const COVER = new RegExp(
  `^\\(? ?${foldSpelling('kèm theo')} (?:${foldSpelling('dự thảo')} )?${foldSpelling('báo cáo')} `,
);
/** Of a plan the line may say who issued it. */
const PLAN = new RegExp(
  `(?:^| )(?:${['kế hoạch', 'nghị quyết', 'quyết định', 'chỉ thị', 'chương trình', 'công văn'].map(foldSpelling).join('|')}) `,
);
const OF = / (?:của|cua) /i;
/** What the report is about, or who gets it, is no part of a name. */
const END = / (?:về|gửi|trình|báo cáo|thực hiện) |[;)]/i;

/** The names in such a line: what stands behind each "của" that does not follow a plan. */
function namesIn(text: string): readonly string[] {
  const pieces = text.normalize('NFC').replace(/\s+/g, ' ').split(OF);
  return pieces.flatMap((piece, at) => {
    const before = foldSpelling(pieces[at - 1] ?? '');
    return at === 0 || PLAN.test(`${before} `) ? [] : [piece.split(END, 1)[0]?.trim() ?? ''];
  });
}

/** The line above a table that says with whose report it goes; undefined where there is none. */
export function coverLine({ cells }: SheetIndex, firstDataRow: number): CoverLine | undefined {
  for (const { row, column, value } of cells) {
    if (row >= firstDataRow) return undefined;
    if (typeof value === 'string' && COVER.test(foldSpelling(value)))
      return { names: namesIn(value), row, column };
  }
  return undefined;
}
