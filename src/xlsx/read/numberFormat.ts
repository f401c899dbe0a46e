import type { CellFormatKind } from '../../core/workbook/snapshot';

/**
 * What a built-in number format means (ECMA-376 part 1, 18.8.30). 27–36 and 50–58 are dates in the East Asian
 * editions of Excel and are not used elsewhere. Format codes are read by `core/workbook/numberFormat.ts`.
 */
export function builtInFormatKind(id: number): CellFormatKind | undefined {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) {
    return 'date';
  }
  return undefined;
}
