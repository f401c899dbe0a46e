import type { SheetDescription } from '../appendix/description';
import type { TypedLine } from '../appendix/typedLines';
import { parseArea } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { mergeSheetsOf } from './roles';

/** The columns in which people write words of their own, by their names in the sheet. */
const WORDS = { PL_NguyenNhan: 'explanation', PL_NguonSoLieu: 'source', PL_GhiChu: 'note' } as const;

export type WordsColumn = (typeof WORDS)[keyof typeof WORDS];

/** A row of texts, and where it stands. */
export interface SheetLine {
  readonly row: number;
  readonly texts: TypedLine;
}

/** All that a consolidated appendix holds as constants, sorted by where it stands. Plain data, to be sent from a page to a worker. */
export interface SheetTexts {
  /** The words of each indicator's row, by its id. */
  readonly words: Readonly<Record<string, Readonly<Partial<Record<WordsColumn, string>>>>>;
  /** What else stands in each indicator's row. */
  readonly rows: Readonly<Record<string, SheetLine>>;
  /** The rows above the first indicator, those below the last, and those between that are no indicator's. */
  readonly above: readonly SheetLine[];
  readonly below: readonly SheetLine[];
  readonly between: readonly SheetLine[];
}

interface Constant {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @param columnOf the column that a name of the sheet points at */
function textsIn(
  constants: readonly Constant[],
  columnOf: (name: string) => number | undefined,
): SheetTexts | undefined {
  const codeColumn = columnOf('PL_Ma');
  const wordsIn = new Map(
    Object.entries(WORDS).flatMap(([name, part]) => {
      const column = columnOf(name);
      return column === undefined ? [] : [[column, part] as const];
    }),
  );
  const codes = new Map(
    constants.flatMap(({ row, column, text }) =>
      column === codeColumn && !text.startsWith('phuluc:') ? [[row, text] as const] : [],
    ),
  );
  if (codes.size === 0) return undefined;
  const [first, last] = [Math.min(...codes.keys()), Math.max(...codes.keys())];
  const words: Record<string, Partial<Record<WordsColumn, string>>> = {};
  const lines = new Map<number, { column: number; text: string }[]>();
  for (const { row, column, text } of constants) {
    const code = codes.get(row);
    const part = wordsIn.get(column);
    if (column === codeColumn) continue;
    if (code !== undefined && part !== undefined) words[code] = { ...words[code], [part]: text };
    else lines.set(row, [...(lines.get(row) ?? []), { column, text }]);
  }
  const all = Array.from(lines, ([row, texts]): SheetLine => ({ row, texts }));
  const rows: Record<string, SheetLine> = {};
  for (const line of all) {
    const code = codes.get(line.row);
    if (code !== undefined) rows[code] = line;
  }
  const free = all.filter(({ row }) => !codes.has(row));
  return {
    words,
    rows,
    above: free.filter(({ row }) => row < first),
    below: free.filter(({ row }) => row > last),
    between: free.filter(({ row }) => row > first && row < last),
  };
}

/** What a cell holds as people read it; undefined for a blank, and for what a program writes. */
function constantIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The texts of the consolidated appendix in a merged workbook; undefined where it holds no such sheet. */
export function textsOfWorkbook(workbook: WorkbookSnapshot): SheetTexts | undefined {
  const own = mergeSheetsOf(workbook).get('appendix');
  const sheet = workbook.sheets.find(({ name }) => name === own);
  if (!sheet) return undefined;
  // Found by the sheet's names, as its rows and columns may have moved.
  const columnOf = (wanted: string) => {
    const named = workbook.definedNames.find((each) => each.name === wanted && each.sheet === sheet.name);
    return named && parseArea(named.refersTo)?.range.firstColumn;
  };
  const constants = sheet.cells.flatMap(({ row, column, value, asSeen, formula }): Constant[] => {
    const text = formula === undefined ? constantIn(asSeen ?? value) : undefined;
    return text === undefined ? [] : [{ row, column, text }];
  });
  return textsIn(constants, columnOf);
}

/** The same of a sheet that is described, as the merge itself writes it. */
export function textsOfDescription({ cells, names }: SheetDescription): SheetTexts | undefined {
  const columnOf = (wanted: string) => names.find(({ name }) => name === wanted)?.range.firstColumn;
  const constants = cells.flatMap(({ row, column, value, formula }): Constant[] => {
    const text = formula === undefined ? constantIn(value) : undefined;
    return text === undefined ? [] : [{ row, column, text }];
  });
  return textsIn(constants, columnOf);
}
