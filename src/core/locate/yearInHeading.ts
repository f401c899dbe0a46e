import { remembering } from '../memo/remember';
import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** The years that results are said to be of: one, or those from the first to the last. */
export interface StatedYears {
  readonly first: number;
  readonly last: number;
}

const RESULTS_OF = /(?:kết quả|báo cáo|thực hiện|ước)[^\d]{0,20}(20\d\d)(?:\s*[-–—/]\s*(20\d\d|\d\d)(?!\d))?/;

/** The end of a span: "2026" and "26" of 2025-2026; undefined where the number behind the dash is none, as a month. */
export function endOf(first: number, written: string | undefined): number | undefined {
  const last = written?.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written);
  return last > first && (written?.length === 4 || last === first + 1) ? last : undefined;
}

const yearsOfResults = remembering((text): { readonly years?: StatedYears } => {
  const folded = foldSpelling(text);
  const [, year, end] = RESULTS_OF.exec(folded) ?? [];
  if (year === undefined || folded.includes('(kèm theo')) return {};
  const first = Number(year);
  return { years: { first, last: endOf(first, end) ?? first } };
});

/** The years that a text says results are of: "Kết quả năm 2026", "NĂM BÁO CÁO 2026", "Kết quả năm học 2025-2026". */
export const statedYears = ({ value }: CellSnapshot): StatedYears | undefined =>
  typeof value === 'string' ? yearsOfResults(value).years : undefined;

/** The years that are stated first above the table. */
function yearsInHeading({ cells }: SheetIndex, firstDataRow: number): StatedYears | undefined {
  for (const cell of cells) {
    const years = cell.row < firstDataRow ? statedYears(cell) : undefined;
    if (years !== undefined) return years;
  }
  return undefined;
}

/** The year of the results: that in which a school year ends, when it is reported; undefined for a longer span. */
export function yearInHeading(index: SheetIndex, firstDataRow: number): number | undefined {
  const years = yearsInHeading(index, firstDataRow);
  return years && years.last - years.first <= 1 ? years.last : undefined;
}
