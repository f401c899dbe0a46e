import { writeXlsx } from 'hucre/xlsx';
import type { Cell, WriteOptions } from 'hucre/xlsx';
import { completePackage } from '../../xlsx/write/package';
import { toFileFormula } from '../functions/fileFormula';
import { DEFAULT_STYLE, isError } from '../host/model';
import type { HostCellSnapshot, HostSheetSnapshot, HostWorkbookSnapshot } from '../host/model';
import { charactersOf } from './columnWidth';
import { printNames, toFileHeader, toFileSetup } from './print';
import type { FileSheet } from './print';
import { toFileRule, toFileValidation } from './rules';
import { toFileStyle } from './styles';

function fileCell({ value, formula, style }: HostCellSnapshot, sheet: HostSheetSnapshot): Partial<Cell> {
  const look = style === undefined ? undefined : sheet.styles[style];
  const drawn = look && { style: toFileStyle(look) };
  if (formula !== undefined) {
    const result = isError(value) ? value.error : (value ?? '');
    return { ...drawn, type: 'formula', formula: toFileFormula(formula.slice(1)), formulaResult: result };
  }
  if (value === null) return { ...drawn, value: null, type: 'empty' };
  if (isError(value)) return { ...drawn, value: value.error, type: 'error' };
  // The type is stated so that a text which begins with "=" stays a text.
  return { ...drawn, value, type: typeof value as 'string' | 'number' | 'boolean' };
}

/** Widths of all columns up to the last that says anything; columns in between have the standard width. */
function fileColumns({
  columns,
  columnStyles,
  cells,
  styles,
}: HostSheetSnapshot): NonNullable<FileSheet['columns']> {
  const byColumn = new Map(columns.lines);
  const looks = new Map(columnStyles);
  const last = Math.max(-1, ...byColumn.keys(), ...looks.keys(), ...cells.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, column) => {
    const { size = columns.standardSize, hidden } = byColumn.get(column) ?? {};
    const look = styles[looks.get(column) ?? -1];
    return {
      width: charactersOf(size),
      ...(hidden && { hidden }),
      ...(look && { style: toFileStyle(look) }),
    };
  });
}

function fileProtection({ protection }: HostSheetSnapshot): FileSheet['protection'] {
  if (!protection) return undefined;
  const { options, password } = protection;
  return {
    sheet: true,
    ...(password !== undefined && password !== '' && { password }),
    ...(!options.allowEditObjects && { objects: true }),
    ...(!options.allowEditScenarios && { scenarios: true }),
    ...(options.allowFormatCells && { formatCells: true }),
    ...(options.allowFormatColumns && { formatColumns: true }),
    ...(options.allowFormatRows && { formatRows: true }),
    ...(options.allowInsertColumns && { insertColumns: true }),
    ...(options.allowInsertRows && { insertRows: true }),
    ...(options.allowInsertHyperlinks && { insertHyperlinks: true }),
    ...(options.allowDeleteColumns && { deleteColumns: true }),
    ...(options.allowDeleteRows && { deleteRows: true }),
    ...(options.allowSort && { sort: true }),
    ...(options.allowAutoFilter && { autoFilter: true }),
    ...(options.allowPivotTables && { pivotTables: true }),
  };
}

function fileSheet(sheet: HostSheetSnapshot): FileSheet {
  const header = toFileHeader(sheet.layout);
  const protection = fileProtection(sheet);
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  return {
    name: sheet.name,
    columns: fileColumns(sheet),
    rowDefs: new Map(
      sheet.rows.lines.map(([row, { size, hidden }]) => [
        row,
        { ...(size !== undefined && { height: size }), ...(hidden && { hidden }) },
      ]),
    ),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, fileCell(cell, sheet)])),
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    dataValidations: sheet.validations.flatMap((validation) => toFileValidation(validation) ?? []),
    conditionalRules: sheet.conditionalFormats.flatMap((format, index) => toFileRule(format, index) ?? []),
    ...((frozenRows > 0 || frozenColumns > 0) && {
      freezePane: { rows: frozenRows, columns: frozenColumns },
    }),
    pageSetup: toFileSetup(sheet.layout),
    ...(header && { headerFooter: header }),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(sheet.tabColor !== '' && { tabColor: { rgb: `FF${sheet.tabColor.slice(1)}` } }),
    },
    ...(protection && { protection }),
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
  };
}

/**
 * The rows that may grow with what is typed: those with wrapped text outside merged cells, which no program
 * can fit. Counted from 1.
 */
function growingRows({ cells, styles, merges, rows }: HostSheetSnapshot): Set<number> {
  const wrapped = new Set(cells.filter(({ style }) => styles[style ?? -1]?.wrap).map(({ row }) => row));
  const merged = new Set(
    merges.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, step) => row + step)),
  );
  return new Set(rows.lines.filter(([row]) => wrapped.has(row) && !merged.has(row)).map(([row]) => row + 1));
}

function fileNames({ names, sheets }: HostWorkbookSnapshot): NonNullable<WriteOptions['namedRanges']> {
  const sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  return [
    ...sheets.flatMap(({ name, layout }) => printNames(name, layout)),
    ...names.map(({ name, sheetId, refersTo, comment }) => {
      const scope = sheetId === undefined ? undefined : sheetNames.get(sheetId);
      return {
        name,
        range: toFileFormula(refersTo.replace(/^=/, '')),
        ...(scope !== undefined && { scope }),
        ...(comment && { comment }),
      };
    }),
  ];
}

/** The workbook of the host as the bytes of an .xlsx file. */
export async function writeHostWorkbook(workbook: HostWorkbookSnapshot): Promise<Uint8Array> {
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const [first] = workbook.sheets;
  const look = first?.styles[first.sheetStyle];
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(fileSheet),
    namedRanges: fileNames(workbook),
    defaultFont: {
      name: look?.fontName ?? DEFAULT_STYLE.fontName,
      size: look?.fontSize ?? DEFAULT_STYLE.fontSize,
    },
    properties: { title: workbook.fileName.replace(/\.xls[xm]$/i, ''), creator: 'Phụ Lục' },
    ...(active > 0 && { activeSheet: active }),
  });
  return completePackage(bytes, {
    customXml: workbook.customXml.map(({ xml }) => xml),
    growingRows: workbook.sheets.map(growingRows),
  });
}
