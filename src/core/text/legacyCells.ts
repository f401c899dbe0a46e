import { cellAddress } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { decodeLegacy } from './legacy';
import type { LegacyEncoding } from './legacy';

/** A cell whose text is in an old encoding, as it is and as it would be in Unicode. */
export interface LegacyTextCell {
  readonly sheet: string;
  /** A1-style address. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly encoding: LegacyEncoding;
}

/**
 * Every typed text of a workbook that is certainly TCVN3 or VNI, with what converting it would give: a preview, nothing
 * is changed. Results of formulas are left out, because their text is made elsewhere; so is what `decodeLegacy` does
 * not recognise beyond doubt.
 */
export function legacyTextCells({ sheets }: WorkbookSnapshot): LegacyTextCell[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      const decoded = typeof value === 'string' && formula === undefined ? decodeLegacy(value) : undefined;
      if (!decoded) return [];
      const { text: after, encoding } = decoded;
      return [{ sheet: name, cell: cellAddress(row, column), before: value as string, after, encoding }];
    }),
  );
}
