import type { CellDescription, SheetDescription } from '../../../src/core/appendix/description';
import { FONT_NAME, styles } from '../../../src/core/appendix/styles';
import { cellAddress, rangeAddress } from '../../../src/core/workbook/address';
import type { CellRange } from '../../../src/core/workbook/snapshot';
import { ICONS, borderText, fontText, lookText } from './plainSheet';
import type { PlainCell, PlainSheet, PlainValidation } from './plainSheet';

const absolute = (range: CellRange) => rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function cellOf(cell: CellDescription): PlainCell {
  const style = styles[cell.style];
  return {
    value: (cell.formula === undefined ? cell.value : cell.formulaResult) ?? '',
    formula: cell.formula,
    numberFormat: cell.numberFormat ?? style.numberFormat ?? 'General',
    font: fontText({ name: FONT_NAME, size: style.fontSize, ...style, color: style.fontColor }),
    fill: style.fill ?? '',
    border: style.border ? borderText(['top', 'bottom', 'left', 'right'], 'thin #7F7F7F') : '',
    alignment: `${style.horizontal} ${style.vertical}`,
    isWrapped: style.wrap ?? false,
    isLocked: style.locked,
  };
}

function validationsOf({ validations }: SheetDescription): Record<string, PlainValidation> {
  return Object.fromEntries(
    validations.map(({ range, rule, prompt, alert }) => [
      rangeAddress(range),
      {
        rule: rule.kind === 'list' ? rule.items.join(',') : `=${rule.formula}`,
        prompt: [prompt.title, prompt.text],
        alert: ['warning', alert.title, alert.text],
        takesBlanks: true,
      },
    ]),
  );
}

/** What a description says a sheet is to be. */
export function fromDescription(sheet: SheetDescription): PlainSheet {
  const { print } = sheet;
  const { margins } = print;
  return {
    cells: Object.fromEntries(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cellOf(cell)])),
    merges: sheet.merges.map(rangeAddress).sort(),
    columns: sheet.columns.map(({ width, hidden }) => (hidden ? 'hidden' : width)),
    fixedHeights: Object.fromEntries(
      [...sheet.rowHeights].flatMap(([row, { points, isFixed }]) => (isFixed ? [[row, points]] : [])),
    ),
    validations: validationsOf(sheet),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      format.kind === 'icons'
        ? { range: rangeAddress(format.range), rule: ICONS, look: '' }
        : {
            range: rangeAddress(format.range),
            rule: `=${format.formula}`,
            look: lookText({ ...format, color: format.fontColor }),
          },
    ),
    names: Object.fromEntries(sheet.names.map(({ name, range }) => [name, absolute(range)])),
    frozen: sheet.frozen,
    showsGridlines: false,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fit: `${print.pagesWide ?? 1} × 0`,
      isCentred: true,
      margins: [margins.top, margins.bottom, margins.left, margins.right, margins.header, margins.footer],
      area: absolute(print.area),
      titleRows: `$${print.repeatedRows.first}:$${print.repeatedRows.last}`,
      header: '&"Times New Roman,Regular"&13&P',
    },
    protection: sheet.isProtected ? ['formatColumns', 'formatRows'] : undefined,
  };
}
