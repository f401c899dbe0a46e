import { Refusal } from './refusal';

/**
 * How much a workbook may ask of the machine that reads it; beyond any of them it is refused as `tooLarge`.
 * The defaults together keep a Node process below 400 MB (docs/reading.md).
 */
export interface ReadLimits {
  /** Unpacked bytes of all parts that are read, together. */
  readonly unpackedBytes: number;
  /** Unpacked bytes of each part but sheets and shared strings: these need several times their size. */
  readonly smallPartBytes: number;
  /** Unpacked bytes of a part for each packed byte; applied to parts that unpack to more than `ratioFloor`. */
  readonly ratio: number;
  /** Unpacked bytes up to which a part's ratio does not matter: small parts of blanks pack very well. */
  readonly ratioFloor: number;
  /** Entries of the zip directory; also the relationships that lead to them from one part. */
  readonly entries: number;
  readonly sheets: number;
  /** Cells with a value or a formula, in all sheets together; also the number of shared strings. */
  readonly cells: number;
  /** Entries of any other list: merged ranges, column settings, shared formulas, names, formats. */
  readonly listItems: number;
  /** UTF-16 units of one text. Excel allows 32,767; some writers count otherwise. */
  readonly stringLength: number;
  /** UTF-16 units of all formulas together: a shared formula can be tiny in the file and vast when spelt out. */
  readonly formulaLength: number;
  /** Elements inside one another, where the reader passes over what it does not know. */
  readonly nesting: number;
  /** Bytes of an .xls file, or of the unpacked parts of an .xlsb or .ods: what the library for them is given. */
  readonly foreignBytes: number;
}

export const defaultReadLimits: ReadLimits = {
  unpackedBytes: 100 * 1024 * 1024,
  smallPartBytes: 16 * 1024 * 1024,
  ratio: 1000,
  ratioFloor: 1024 * 1024,
  entries: 20_000,
  sheets: 1_000,
  cells: 1_500_000,
  listItems: 250_000,
  stringLength: 32_767 * 4,
  formulaLength: 32_000_000,
  nesting: 256,
  foreignBytes: 16 * 1024 * 1024,
};

/** A `tooLarge` refusal that names the limit. */
export function beyond(limits: ReadLimits, limit: keyof ReadLimits, part?: string): Refusal {
  return new Refusal('tooLarge', { limit, maximum: limits[limit], ...(part !== undefined && { part }) });
}

/** Holds the length of a list, one more to come, against `listItems`. */
export function checkList(length: number, limits: ReadLimits): void {
  if (length >= limits.listItems) throw beyond(limits, 'listItems');
}
