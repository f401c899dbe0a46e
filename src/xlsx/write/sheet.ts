import type { Cell, ConditionalRule, DataValidation, WriteOptions } from 'hucre/xlsx';
import { columnLetters, quotedSheetName, rangeAddress } from '../../core/workbook/address';
import type {
  CellDescription,
  ConditionalFormatDescription,
  PrintDescription,
  SheetDescription,
  ValidationDescription,
} from '../../core/appendix/description';
import { argb, cellStyle, solidFill } from './styles';

type WriteSheet = WriteOptions['sheets'][number];
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const MILLIMETRES_PER_INCH = 25.4;
const inches = (millimetres: number) => Number((millimetres / MILLIMETRES_PER_INCH).toFixed(4));

function cell(description: CellDescription): Partial<Cell> {
  const { value, formula, formulaResult } = description;
  const style = cellStyle(description);
  if (formula !== undefined) {
    return { style, type: 'formula', formula, ...(formulaResult !== undefined && { formulaResult }) };
  }
  if (value === undefined) return { style, value: null, type: 'empty' };
  // The type is stated so that a text which begins with "=" stays a text.
  return { style, value, type: typeof value === 'number' ? 'number' : 'string' };
}

function validation({ range, rule, prompt, alert }: ValidationDescription): DataValidation {
  return {
    ...(rule.kind === 'list'
      ? { type: 'list' as const, values: [...rule.items] }
      : { type: 'custom' as const, formula1: rule.formula }),
    range: rangeAddress(range),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.text,
    showErrorMessage: true,
    // A warning asks and lets the person keep what was typed; a stop would throw it away.
    errorStyle: 'warning',
    errorTitle: alert.title,
    errorMessage: alert.text,
  };
}

function conditionalRule(format: ConditionalFormatDescription, index: number): ConditionalRule {
  const common = { priority: index + 1, range: rangeAddress(format.range) };
  if (format.kind === 'icons') {
    return {
      ...common,
      type: 'iconSet',
      iconSet: {
        iconSet: '3Symbols2',
        showValue: false,
        cfvo: [
          { type: 'percent', value: '0' },
          { type: 'num', value: '2' },
          { type: 'num', value: '3' },
        ],
      },
    };
  }
  const { formula, fontColor, fill, bold, italic } = format;
  return {
    ...common,
    type: 'expression',
    formula,
    style: {
      font: {
        ...(fontColor !== undefined && { color: argb(fontColor) }),
        ...(bold && { bold: true }),
        ...(italic && { italic: true }),
      },
      ...(fill !== undefined && { fill: solidFill(fill) }),
    },
  };
}

function pageSetup({ margins, pagesWide = 1 }: PrintDescription): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
  };
}

/** One row that shows the looks of the body; `withBodyRows` puts the body in its place. */
function sampleRow({ body }: SheetDescription): CellDescription[] {
  return (body?.styles ?? []).map((style, at) => ({ row: body?.firstRow ?? 1, column: at + 1, style }));
}

/** A described sheet in the writing library's terms. */
export function convertSheet(sheet: SheetDescription): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowDefs: new Map(Array.from(sheet.rowHeights, ([row, { points }]) => [row - 1, { height: points }])),
    cells: new Map(
      [...sheet.cells, ...sampleRow(sheet)].map((description) => [
        `${description.row - 1},${description.column - 1}`,
        cell(description),
      ]),
    ),
    merges: sheet.merges.map((range) => ({
      startRow: range.firstRow - 1,
      startCol: range.firstColumn - 1,
      endRow: range.lastRow - 1,
      endCol: range.lastColumn - 1,
    })),
    dataValidations: sheet.validations.map(validation),
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    freezePane: { rows: sheet.frozen.rows, columns: sheet.frozen.columns },
    pageSetup: pageSetup(sheet.print),
    // Page number at the top, centred; the first page carries it too.
    headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&13&P' },
    view: { showGridLines: false },
    ...(sheet.isProtected && {
      protection: { sheet: true, formatColumns: true, formatRows: true },
    }),
  };
}

const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The names of a sheet: its own, and the two that Excel prints by. */
export function sheetNames({ name, names, print }: SheetDescription): NamedRange[] {
  const sheet = quotedSheetName(name);
  const { first, last } = print.repeatedRows;
  const { repeatedColumns = 0 } = print;
  const titles = [
    ...(repeatedColumns > 0 ? [`${sheet}!$A:$${columnLetters(repeatedColumns)}`] : []),
    `${sheet}!$${first}:$${last}`,
  ];
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!${absolute(rangeAddress(print.area))}`, scope: name },
    { name: '_xlnm.Print_Titles', range: titles.join(','), scope: name },
    ...names.map((entry) => ({
      name: entry.name,
      range: `${sheet}!${absolute(rangeAddress(entry.range))}`,
      scope: name,
    })),
  ];
}
