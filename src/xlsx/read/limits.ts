import { Refusal } from './refusal';

/** How much a workbook may ask of the machine that reads it. Beyond any of them it is refused as `tooLarge`. */
export interface ReadLimits {
  /** Unpacked bytes of all parts that are read, together. */
  readonly unpackedBytes: number;
  /** Unpacked bytes of a part for each packed byte; applied to parts that unpack to more than `ratioFloor`. */
  readonly ratio: number;
  /** Unpacked bytes up to which a part's ratio does not matter: small parts of blanks pack very well. */
  readonly ratioFloor: number;
  /** Entries of the zip directory. */
  readonly entries: number;
  /** Cells with a value or a formula, in all sheets together; also the number of shared strings. */
  readonly cells: number;
  /** UTF-16 units of one text. Excel allows 32,767; some writers count otherwise. */
  readonly stringLength: number;
  /** UTF-16 units of all formulas together: a shared formula can be tiny in the file and vast when spelt out. */
  readonly formulaLength: number;
  readonly sheets: number;
}

export const defaultReadLimits: ReadLimits = {
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 1000,
  ratioFloor: 1024 * 1024,
  entries: 20_000,
  cells: 5_000_000,
  stringLength: 32_767 * 4,
  formulaLength: 100_000_000,
  sheets: 1_000,
};

/** A `tooLarge` refusal that names the limit. */
export function beyond(limits: ReadLimits, limit: keyof ReadLimits, part?: string): Refusal {
  return new Refusal('tooLarge', { limit, maximum: limits[limit], ...(part !== undefined && { part }) });
}
