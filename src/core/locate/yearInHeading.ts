import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** The year that a text says results are of: "Kết quả năm 2026", "NĂM BÁO CÁO 2026". */
export function statedYear({ value }: CellSnapshot): number | undefined {
  if (typeof value !== 'string') return undefined;
  const folded = foldSpelling(value);
  const year = /(?:kết quả|báo cáo|thực hiện|ước)[^\d]{0,20}(20\d\d)/.exec(folded)?.[1];
  return year === undefined || folded.includes('(kèm theo') ? undefined : Number(year);
}

/** The year that is stated first above the table. */
export function yearInHeading({ cells }: SheetIndex, firstDataRow: number): number | undefined {
  for (const cell of cells) {
    const year = cell.row < firstDataRow ? statedYear(cell) : undefined;
    if (year !== undefined) return year;
  }
  return undefined;
}
