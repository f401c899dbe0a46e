import { parseArea } from '../workbook/address';
import type { DefinedName, SheetSnapshot } from '../workbook/snapshot';

/** Texts that people typed into a consolidated appendix, by indicator: what the merge itself never fills in. */
export type TypedTexts = ReadonlyMap<string, string>;

/** The explanations in a consolidated appendix, found by its names as the sheet's rows may have moved. */
export function typedExplanations(
  { name: sheetName, cells }: SheetSnapshot,
  definedNames: readonly DefinedName[],
): TypedTexts {
  const columnOf = (wanted: string) => {
    const own = definedNames.find(({ name, sheet }) => name === wanted && sheet === sheetName);
    return own && parseArea(own.refersTo)?.range.firstColumn;
  };
  const [codes, explanations] = [columnOf('PL_Ma'), columnOf('PL_NguyenNhan')];
  if (codes === undefined || explanations === undefined) return new Map();
  const inColumn = (column: number) =>
    new Map(
      cells.flatMap(({ row, column: own, value }): [number, string][] =>
        own === column && typeof value === 'string' ? [[row, value]] : [],
      ),
    );
  const codeOf = inColumn(codes);
  return new Map(
    Array.from(inColumn(explanations)).flatMap(([row, text]) => {
      const code = codeOf.get(row);
      return code === undefined || text.trim() === '' ? [] : [[code, text] as const];
    }),
  );
}
