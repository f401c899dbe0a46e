import type { SheetBuilder } from './builder';
import type { SheetDescription } from './description';
import { identityXml } from './identity';
import type { AppendixIdentity } from './identity';

/** Margins within the decree's limits (top and bottom 20–25, left 30–35, right 15–20 mm). */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** What a sheet is besides what was laid out. Rows count from 1. */
export interface SheetFacts {
  readonly name: string;
  /** The first row of the table's head. */
  readonly header: number;
  /** First and last row of the table's body. */
  readonly first: number;
  readonly last: number;
  readonly isProtected: boolean;
  readonly identity: AppendixIdentity;
}

/** The names of the data columns; rows inserted between first and last stay inside them. */
function nameColumns(sheet: SheetBuilder<string>, { first, last }: SheetFacts): void {
  sheet.columns.forEach(({ definedName }, index) => {
    if (definedName === undefined) return;
    const range = { firstRow: first, lastRow: last, firstColumn: index + 1, lastColumn: index + 1 };
    sheet.names.push({ name: definedName, range });
  });
}

/** The laid-out sheet as a description: its names, its view, its print set-up (A4 landscape, head repeated). */
export function finishSheet(sheet: SheetBuilder<string>, facts: SheetFacts): SheetDescription {
  const { name, header, first, isProtected, identity } = facts;
  nameColumns(sheet, facts);
  return {
    name,
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowHeights: sheet.rowHeights,
    cells: sheet.cells,
    merges: sheet.merges,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    names: sheet.names,
    frozen: { rows: first - 1, columns: sheet.columnOf('label') ?? 2 },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow: sheet.row - 1, lastColumn: sheet.lastVisible },
      repeatedRows: { first: header, last: first - 1 },
      margins: MARGINS,
    },
    isProtected,
    identityXml: identityXml(identity),
  };
}
