import { MARGINS } from '../../appendix/finish';
import type { SheetDescription } from '../../appendix/description';

/** A sheet that is no appendix: what offices keep beside one. Lines from the top, each a row of cells. */
export function plainSheet(name: string, lines: readonly (readonly (string | number)[])[]): SheetDescription {
  const columns = Math.max(1, ...lines.map(({ length }) => length));
  return {
    name,
    columns: Array.from({ length: columns }, () => ({ width: 24 })),
    rowHeights: new Map(),
    cells: lines.flatMap((line, at) =>
      line.map((value, column) => ({ row: at + 1, column: column + 1, style: 'paragraph' as const, value })),
    ),
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    frozen: { rows: 0, columns: 0 },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow: Math.max(1, lines.length), lastColumn: columns },
      repeatedRows: { first: 1, last: 1 },
      margins: MARGINS,
    },
    isProtected: false,
    identityXml: '',
  };
}
