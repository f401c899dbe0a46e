import type { HeldContent } from '../port';
import { formulaOf } from '../read/cells';
import type { Raw } from '../read/cells';
import { literalText } from './literal';

/** What a cell holds, in the terms in which it is written. */
export interface CellImage {
  /** A formula with its "=", or a constant. */
  readonly content: string | number | boolean;
  readonly isText: boolean;
  readonly numberFormat: string;
  /** Where it was asked for; absent also where the letters of the cell have several. */
  readonly font?: string;
}

/** What of a cell's range is asked for before and after a write. */
export const IMAGE = 'formulas,values,numberFormat,valueTypes';

/** The same where the font may be changed too. */
export const IMAGE_WITH_FONT = `${IMAGE},format/font/name`;

/**
 * The image of a cell whose `IMAGE` is loaded.
 * @param hasFont whether `IMAGE_WITH_FONT` is
 */
export function imageOf(range: Excel.Range, hasFont = false): CellImage {
  const { formulas, values, numberFormat, valueTypes } = range;
  const content = formulas[0]?.[0] as CellImage['content'];
  return {
    content,
    // A text that begins with "=" is its own value; a formula is not.
    isText: valueTypes[0]?.[0] === Excel.RangeValueType.string && content === values[0]?.[0],
    numberFormat: String(numberFormat[0]?.[0]),
    ...(hasFont && fontOf(range)),
  };
}

/** Excel gives no name where a cell's letters have several fonts, whatever its types say. */
function fontOf({ format }: Excel.Range): Pick<CellImage, 'font'> {
  const name = format.font.name as string | null;
  return name === null || name === '' ? {} : { font: name };
}

/** Assigns what a cell held; of a text an apostrophe may stay that is not shown and no part of it. */
export function putImage(
  range: Excel.Range,
  { content, isText, numberFormat, font }: CellImage,
  now?: CellImage,
): void {
  if (font !== undefined) range.format.font.name = font;
  const setFormat = (format: string) => (range.numberFormat = [[format]]);
  if (isText) {
    if (now?.numberFormat !== numberFormat) setFormat(numberFormat);
    range.formulas = [[literalText(String(content), numberFormat)]];
    return;
  }
  // A number or a formula that is put into a cell of the text format becomes a text: the format comes after it.
  const formatMeanwhile = numberFormat === '@' ? 'General' : numberFormat;
  if (now?.numberFormat !== formatMeanwhile) setFormat(formatMeanwhile);
  range.formulas = [[content]];
  if (numberFormat !== formatMeanwhile) setFormat(numberFormat);
}

/** Whether a cell holds what was read of it; told by the same code that read it. */
export function holdsContent({ values, formulas }: Excel.Range, expected: HeldContent): boolean {
  const value = values[0]?.[0] as Raw;
  const isFormula = formulaOf(formulas[0]?.[0] as Raw, value) !== undefined;
  return (value ?? '') === expected.value && isFormula === expected.isFormula;
}
