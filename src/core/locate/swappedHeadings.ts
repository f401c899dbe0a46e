import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import { cellAddress } from '../workbook/address';
import type { SheetIndex } from './sheetIndex';
import { columnHeads } from './tableHead';

/**
 * Columns whose visible headings were exchanged among them: their names in the sheet point one way, their headings another,
 * and each heading stands over a column of these. A heading that somebody only added or retyped is none of it.
 * @param named column numbers by the names of the sheet
 * @param headed column numbers by exact headings
 * @returns the columns that do not agree, with the numbers their headings stand over
 */
export function swappedHeadings<Column extends string>(
  named: ReadonlyMap<Column, number>,
  headed: ReadonlyMap<Column, number>,
  asked: readonly Column[],
): ReadonlyMap<Column, number> {
  let swapped = new Map(
    asked.flatMap((id) => {
      const [byName, byHeading] = [named.get(id), headed.get(id)];
      return byName === undefined || byHeading === undefined || byName === byHeading
        ? []
        : [[id, byHeading] as const];
    }),
  );
  // What is left once no heading stands over a column that is not of these.
  for (let size = -1; size !== swapped.size;) {
    size = swapped.size;
    const places = new Set(Array.from(swapped.keys(), (id) => named.get(id)));
    swapped = new Map([...swapped].filter(([, place]) => places.has(place)));
  }
  return swapped;
}

/** One finding for all of them, at the first of their headings. */
export function swappedFindings(
  index: SheetIndex,
  firstDataRow: number,
  swapped: ReadonlyMap<string, number>,
): readonly Finding[] {
  if (swapped.size === 0) return [];
  const heads = columnHeads(index, firstDataRow);
  const cells = [...swapped.values()]
    .sort((a, b) => a - b)
    .flatMap((column) => heads.get(column)?.at(-1) ?? []);
  const [first] = cells;
  const headings = cells.flatMap(({ value }) => (typeof value === 'string' ? [value.trim()] : []));
  const cell = first && cellAddress(first.row, first.column);
  const place = { sheet: index.sheet.name, ...(cell !== undefined && { cell }) };
  return [finding({ code: 'headingsSwapped', headings, columns: [...swapped.keys()] }, place)];
}
