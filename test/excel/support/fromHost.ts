import { POINTS_PER_CHARACTER } from '../../../src/excel/insert/dimensions';
import { cellAddress, rangeAddress } from '../../../src/core/workbook/address';
import type { SheetDescription } from '../../../src/core/appendix/description';
import type { CellRange } from '../../../src/core/workbook/snapshot';
import type { CellStyle, Rect, Sheet, Validation, Workbook } from '../../../src/workbench/host';
import { ICONS, borderText, fontText, lookText } from './plainSheet';
import type { PlainCell, PlainConditionalFormat, PlainSheet, PlainValidation } from './plainSheet';

const rangeOf = ({ row, column, rowCount, columnCount }: Rect): CellRange => ({
  firstRow: row + 1,
  firstColumn: column + 1,
  lastRow: row + rowCount,
  lastColumn: column + columnCount,
});
const addressOf = (rect: Rect) => rangeAddress(rangeOf(rect));
const absolute = (rect: Rect) => addressOf(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
const rgb = (colour: string) => colour.replace('#', '');
const millimetres = (points: number) => Math.round((points / 72) * 25.4);
const withoutEquals = (formula: string | undefined) => formula?.replace(/^=/, '');

function cellOf(sheet: Sheet, row: number, column: number, style: CellStyle): PlainCell {
  const lines = Object.entries(style.borders);
  const kinds = new Set(
    lines.map(
      ([, { style: kind, weight, color }]) =>
        `${kind === 'Continuous' ? weight.toLowerCase() : kind} ${color}`,
    ),
  );
  const value = sheet.value(row, column);
  return {
    value:
      typeof value === 'string' || typeof value === 'number'
        ? value
        : value === null
          ? ''
          : JSON.stringify(value),
    formula: withoutEquals(sheet.formula(row, column)),
    numberFormat: style.numberFormat,
    font: fontText({
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline === 'Single',
      color: rgb(style.fontColor),
    }),
    fill: rgb(style.fill),
    border: borderText(
      lines.map(([side]) => side),
      [...kinds].join(' or '),
    ),
    alignment: `${style.horizontal} ${style.vertical}`.toLowerCase(),
    isWrapped: style.wrap,
    isLocked: style.locked,
  };
}

const validationOf = ({ rule, prompt, errorAlert, ignoreBlanks }: Validation): PlainValidation => ({
  rule: rule.list
    ? `${rule.list.inCellDropDown ? '' : 'no drop-down: '}${rule.list.source}`
    : String(rule.custom?.formula),
  prompt: [prompt.title, prompt.message],
  alert: [
    errorAlert.showAlert && prompt.showPrompt ? errorAlert.style.toLowerCase() : 'off',
    errorAlert.title,
    errorAlert.message,
  ],
  takesBlanks: ignoreBlanks,
});

function conditionalFormatsOf({ conditionalFormats }: Sheet): PlainConditionalFormat[] {
  return conditionalFormats.all.map(({ ranges, rule, stopIfTrue }) => {
    const range = ranges.map(addressOf).join(' ');
    if (stopIfTrue) return { range, rule: 'stops', look: '' };
    if (rule.type === 'Custom') {
      const { bold, italic, fontColor, fill } = rule.style;
      return {
        range,
        rule: rule.formula,
        look: lookText({ bold, italic, color: fontColor && rgb(fontColor), fill: fill && rgb(fill) }),
      };
    }
    if (rule.type !== 'IconSet') return { range, rule: rule.type, look: '' };
    const thresholds = rule.criteria
      .slice(1)
      .map(({ type, operator, formula }) => `${type} ${operator ?? ''} ${formula ?? ''}`);
    const isRight =
      rule.iconStyle === 'ThreeSymbols2' &&
      rule.showIconOnly &&
      !rule.reverseIconOrder &&
      thresholds.join(', ') === 'Number GreaterThanOrEqual =2, Number GreaterThanOrEqual =3';
    return { range, rule: isRight ? ICONS : JSON.stringify(rule), look: '' };
  });
}

/**
 * What the adapter made in the simulated host. The description says where to look: outside of it
 * nothing may be, which is part of the comparison.
 */
export function fromHost(workbook: Workbook, sheet: Sheet, description: SheetDescription): PlainSheet {
  const cells: Record<string, PlainCell> = {};
  const plain = JSON.stringify(sheet.formats.sheetStyle);
  for (const [row, column, { value, formula, style }] of sheet.cells.entries()) {
    // A cell that only has the sheet's font shows nothing.
    if (value === null && formula === undefined && JSON.stringify(style) === plain) continue;
    cells[cellAddress(row + 1, column + 1)] = cellOf(sheet, row, column, sheet.style(row, column));
  }
  const { layout, protection } = sheet;
  const inputs = description.validations.map(({ range }) => range);
  return {
    cells,
    merges: sheet.merges.map(addressOf).sort(),
    columns: description.columns.map((_, at) =>
      sheet.columns.isHidden(at) ? 'hidden' : sheet.columns.size(at) / POINTS_PER_CHARACTER,
    ),
    fixedHeights: Object.fromEntries(
      [...description.rowHeights].flatMap(([row, { isFixed }]) =>
        isFixed ? [[row, sheet.rows.size(row - 1)]] : [],
      ),
    ),
    validations: Object.fromEntries(
      inputs.flatMap((range) => {
        const validation = sheet.validations.at(range.firstRow - 1, range.firstColumn - 1);
        return validation ? [[rangeAddress(range), validationOf(validation)]] : [];
      }),
    ),
    conditionalFormats: conditionalFormatsOf(sheet),
    names: Object.fromEntries(
      workbook.names.inScope(sheet.id).map(({ name, refersTo }) => [name, refersTo.replace(/^.*!/, '')]),
    ),
    frozen: sheet.frozen,
    showsGridlines: sheet.showGridlines,
    print: {
      paper: layout.paperSize,
      orientation: layout.orientation.toLowerCase(),
      fit: `${layout.zoom.horizontalFitToPages ?? 0} × ${layout.zoom.verticalFitToPages ?? 0}`,
      isCentred: layout.centerHorizontally,
      margins: [
        layout.topMargin,
        layout.bottomMargin,
        layout.leftMargin,
        layout.rightMargin,
        layout.headerMargin,
        layout.footerMargin,
      ].map(millimetres),
      area: layout.printArea.map(absolute).join(),
      titleRows: layout.printTitleRows
        ? `$${layout.printTitleRows.row + 1}:$${layout.printTitleRows.row + layout.printTitleRows.rowCount}`
        : '',
      header: layout.headersFooters.defaultForAllPages.centerHeader,
    },
    protection:
      protection && protection.password === undefined
        ? Object.entries(protection.options)
            .flatMap(([option, allowed]) => (allowed === true ? [option.replace(/^allowF/, 'f')] : []))
            .sort()
        : undefined,
  };
}
