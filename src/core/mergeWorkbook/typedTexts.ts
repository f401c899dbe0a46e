import { parseArea } from '../workbook/address';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { mergeSheetsOf } from './roles';

/** Texts that people typed into a consolidated appendix, by indicator: what the merge itself never fills in. */
export type TypedTexts = ReadonlyMap<string, string>;

/** The explanations in a sheet, found by its names as the sheet's rows may have moved. */
function typedIn(
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

/** The explanations in the consolidated appendix of a merged workbook; none where it holds no such sheet. */
export function typedExplanations(workbook: WorkbookSnapshot): TypedTexts {
  const own = mergeSheetsOf(workbook).get('appendix');
  const sheet = workbook.sheets.find(({ name }) => name === own);
  return sheet ? typedIn(sheet, workbook.definedNames) : new Map();
}

/**
 * Explanations of several merged workbooks as one. Where they differ all of them are kept, one below the other, in an order that
 * does not depend on which workbook came first; what another holds already is not said twice.
 */
export function joinTyped(all: Iterable<TypedTexts>): TypedTexts {
  const byIndicator = new Map<string, Set<string>>();
  for (const texts of all)
    for (const [id, text] of texts) byIndicator.set(id, (byIndicator.get(id) ?? new Set()).add(text.trim()));
  return new Map(
    Array.from(byIndicator, ([id, texts]) => {
      const kept = [...texts].filter(
        (text) => ![...texts].some((other) => other !== text && other.includes(text)),
      );
      return [id, kept.sort().join('\n')];
    }),
  );
}
