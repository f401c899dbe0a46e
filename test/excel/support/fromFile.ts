import { readXlsx } from 'hucre/xlsx';
import type { CellStyle, ConditionalRule, DataValidation, MergeRange, Sheet, Workbook } from 'hucre';
import { cellAddress, rangeAddress } from '../../../src/core/workbook/address';
import { ICONS, borderText, fontText, lookText } from './plainSheet';
import type { PlainCell, PlainConditionalFormat, PlainSheet, PlainValidation } from './plainSheet';

type FileCell = NonNullable<Sheet['cells']> extends Map<string, infer Cell> ? Cell : never;

const millimetres = (inches: number | undefined) => Math.round((inches ?? 0) * 25.4);

const mergeAddress = ({ startRow, startCol, endRow, endCol }: MergeRange) =>
  rangeAddress({
    firstRow: startRow + 1,
    firstColumn: startCol + 1,
    lastRow: endRow + 1,
    lastColumn: endCol + 1,
  });

function fillOf({ fill }: CellStyle): string {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? (fill.fgColor?.rgb ?? '') : '';
}

function cellOf(cell: FileCell, defaultFont: Workbook['defaultFont']): PlainCell {
  const { style = {}, formula, formulaResult, value } = cell;
  const { font, border = {}, alignment, protection } = style;
  const sides = (['top', 'bottom', 'left', 'right'] as const).filter((side) => border[side]);
  const kinds = new Set(
    sides.map((side) => `${border[side]?.style ?? ''} #${border[side]?.color?.rgb ?? ''}`),
  );
  const held = formulaResult ?? value ?? '';
  // The reading library makes a date of a number whose format shows one.
  const shown = held instanceof Date ? held.getTime() / 86_400_000 + 25_569 : held;
  return {
    value: typeof shown === 'number' ? shown : String(shown),
    formula,
    numberFormat: style.numFmt ?? 'General',
    font: fontText({
      name: font?.name ?? defaultFont?.name ?? '',
      size: font?.size ?? defaultFont?.size ?? 0,
      bold: font?.bold,
      italic: font?.italic,
      underline: font?.underline === true || font?.underline === 'single',
      color: font?.color?.rgb,
    }),
    fill: fillOf(style),
    border: borderText(sides, [...kinds].join(' or ')),
    alignment: `${alignment?.horizontal ?? 'general'} ${alignment?.vertical ?? 'bottom'}`,
    isWrapped: alignment?.wrapText ?? false,
    isLocked: protection?.locked ?? true,
  };
}

const validationOf = (validation: DataValidation): PlainValidation => ({
  rule: validation.type === 'list' ? (validation.values ?? []).join(',') : `=${validation.formula1 ?? ''}`,
  prompt: [validation.inputTitle ?? '', validation.inputMessage ?? ''],
  alert: [
    validation.showErrorMessage && validation.showInputMessage ? (validation.errorStyle ?? 'stop') : 'off',
    validation.errorTitle ?? '',
    validation.errorMessage ?? '',
  ],
  takesBlanks: validation.allowBlank ?? false,
});

function conditionalFormatOf({
  type,
  range,
  formula,
  style,
  iconSet,
  stopIfTrue,
}: ConditionalRule): PlainConditionalFormat {
  if (stopIfTrue) return { range, rule: 'stops', look: '' };
  if (type === 'iconSet') {
    const thresholds = iconSet?.cfvo.slice(1).map(({ type: kind, value }) => `${kind} ${value ?? ''}`);
    const isRight =
      iconSet?.iconSet === '3Symbols2' &&
      iconSet.showValue === false &&
      !iconSet.reverse &&
      thresholds?.join(', ') === 'num 2, num 3';
    return { range, rule: isRight ? ICONS : JSON.stringify(iconSet), look: '' };
  }
  const fill = style?.fill?.type === 'pattern' ? style.fill.bgColor?.rgb : undefined;
  return {
    range,
    rule: `=${String(formula)}`,
    look: lookText({
      bold: style?.font?.bold,
      italic: style?.font?.italic,
      color: style?.font?.color?.rgb,
      fill,
    }),
  };
}

/** What the file writer made, read back from its bytes. Growing rows have no fixed height there. */
export async function fromFile(bytes: Uint8Array): Promise<PlainSheet> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  const { pageSetup, protection } = sheet;
  const own = (workbook.namedRanges ?? []).filter(
    ({ scope, name }) => scope === sheet.name && !name.startsWith('_xlnm'),
  );
  const allowed = (['formatColumns', 'formatRows', 'formatCells', 'insertRows', 'sort'] as const).filter(
    (option) => protection?.[option],
  );
  return {
    cells: Object.fromEntries(
      [...(sheet.cells ?? [])].map(([key, cell]) => {
        const [row = 0, column = 0] = key.split(',').map(Number);
        return [cellAddress(row + 1, column + 1), cellOf(cell, workbook.defaultFont)];
      }),
    ),
    merges: (sheet.merges ?? []).map(mergeAddress).sort(),
    columns: (sheet.columns ?? []).map(({ width, hidden }) => (hidden ? 'hidden' : (width ?? 0))),
    fixedHeights: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row + 1, height]],
      ),
    ),
    validations: Object.fromEntries(
      (sheet.dataValidations ?? []).map((each) => [each.range, validationOf(each)]),
    ),
    conditionalFormats: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map(conditionalFormatOf),
    names: Object.fromEntries(own.map(({ name, range }) => [name, range.replace(/^.*!/, '')])),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    showsGridlines: sheet.view?.showGridLines ?? true,
    print: {
      paper: pageSetup?.paperSize === 'a4' ? 'A4' : String(pageSetup?.paperSize),
      orientation: String(pageSetup?.orientation),
      fit: pageSetup?.fitToPage ? `${pageSetup.fitToWidth ?? 1} × ${pageSetup.fitToHeight ?? 1}` : 'not',
      isCentred: pageSetup?.horizontalCentered ?? false,
      margins: (['top', 'bottom', 'left', 'right', 'header', 'footer'] as const).map((side) =>
        millimetres(pageSetup?.margins?.[side]),
      ),
      area: pageSetup?.printArea ?? '',
      titleRows: pageSetup?.printTitlesRow ?? '',
      header: (sheet.headerFooter?.oddHeader ?? '').replace(/^&C/, ''),
    },
    protection: protection?.sheet ? [...allowed] : undefined,
  };
}
