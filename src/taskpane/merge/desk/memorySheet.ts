import { memoryMark } from '../../../core/mergeWorkbook/memory';
import { mergeSheetsOf } from '../../../core/mergeWorkbook/roles';
import type { ExcelPort, ReadOutcome } from '../../../excel/port';

/** The sheet in which a workbook remembers a merge. */
export interface MemorySheet {
  readonly sheetId: string;
  /** Its first line, which differs wherever the merge does. */
  readonly mark: string;
}

/** Finds the memory by its name or, where a program dropped that, by its first line. */
export function memorySheetOf({ workbook, sheetIds }: ReadOutcome): MemorySheet | undefined {
  const named = mergeSheetsOf(workbook).get('memory');
  const first = workbook.sheets.filter(({ name }) => name === named);
  for (const sheet of [...first, ...workbook.sheets]) {
    const mark = memoryMark(sheet);
    const sheetId = sheetIds.get(sheet.name);
    if (mark !== undefined && sheetId !== undefined) return { sheetId, mark };
  }
  return undefined;
}

/** Cells read in one round trip: 16,000 characters each (30,000 in older memories), and Excel on the web refuses answers above 5 MB. */
const ROWS_AT_ONCE = 40;

/** The texts of a memory, cell by cell. */
export async function readMemoryTexts(read: ExcelPort['readAreas'], sheetId: string): Promise<string[]> {
  const texts: string[] = [];
  for (let first = 1; ; first += ROWS_AT_ONCE) {
    const part = await read(sheetId, [`A${first}:A${first + ROWS_AT_ONCE - 1}`]);
    texts.push(...part.map(({ value }) => (typeof value === 'string' ? value : '')));
    if (part.length < ROWS_AT_ONCE) return texts;
  }
}
