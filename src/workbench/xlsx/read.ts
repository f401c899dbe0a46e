import { readXlsx } from 'hucre/xlsx';
import type { Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre/xlsx';
import type { CellFormatKind, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import type { RefusalReason } from '../../xlsx/read/readWorkbook';
import {
  DEFAULT_STYLE,
  STANDARD_COLUMN_WIDTH,
  STANDARD_ROW_HEIGHT,
  STRICTEST,
  newId,
  rectOf,
} from '../host/model';
import type {
  CellStyle,
  DefinedName,
  HostSheetSnapshot,
  HostWorkbookSnapshot,
  Protection,
} from '../host/model';
import { fromFileFormula } from '../functions/fileFormula';
import { findLosses } from './losses';
import type { Loss } from './losses';
import { pointsOf } from './columnWidth';
import { PRINT_AREA, PRINT_TITLES, namedRects, toModelLayout } from './print';
import { readRowHeights } from './rowHeights';
import { toModelFormat, toModelValidation } from './rules';
import { toModelStyle } from './styles';

/**
 * What the page does not show of a file that it opens: how its cells look (`looks`), where the library does not understand
 * the file, and sheets that are one chart.
 */
export type NotShown = 'looks' | 'chartSheets';

/** An opened file: the workbook, and what of the file the workbook does not hold. */
export type Opened =
  | {
      readonly ok: true;
      readonly workbook: HostWorkbookSnapshot;
      readonly losses: readonly Loss[];
      readonly notShown: readonly NotShown[];
    }
  | { readonly ok: false; readonly reason: RefusalReason };

class Styles {
  readonly list: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.list.push(style) - 1));
    return number;
  }
}

interface Context {
  readonly theme: readonly string[];
  readonly base: CellStyle;
  readonly heights: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** How numbers are shown that are more than numbers, where nothing tells the format itself: their meaning hangs on it. */
const PLAIN_FORMATS: Readonly<Record<CellFormatKind, string>> = {
  percent: '0.##%',
  date: 'dd/mm/yyyy',
  worded: '0" nghìn"',
};

/** How the file looks; undefined where the library throws at a file that our own reader reads, as one with a chart sheet. */
async function looksOf(bytes: Uint8Array): Promise<FileWorkbook | undefined> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return undefined;
  }
}

function hostCells(
  cells: SheetSnapshot['cells'],
  file: FileSheet | undefined,
  styles: Styles,
  { theme, base }: Context,
): HostSheetSnapshot['cells'] {
  const made = new Map<string, { row: number; column: number; style: number }>();
  for (const [key, { style }] of file?.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (style) made.set(key, { row, column, style: styles.numberOf(toModelStyle(style, theme, base)) });
  }
  const plain = (format: CellFormatKind | undefined) =>
    file || !format ? undefined : styles.numberOf({ ...base, numberFormat: PLAIN_FORMATS[format] });
  const filled = cells.map(({ row, column, value, formula, format }) => {
    const key = `${row - 1},${column - 1}`;
    const style = made.get(key)?.style ?? plain(format);
    made.delete(key);
    return {
      row: row - 1,
      column: column - 1,
      value,
      ...(formula !== undefined && { formula: `=${fromFileFormula(formula)}` }),
      ...(style !== undefined && { style }),
    };
  });
  return [...filled, ...Array.from(made.values(), (cell) => ({ ...cell, value: null }))];
}

function hostLines(
  sheet: SheetSnapshot,
  file: FileSheet | undefined,
  heights: ReadonlyMap<number, number>,
): Pick<HostSheetSnapshot, 'rows' | 'columns'> {
  const rows = new Map<number, { size?: number; hidden?: boolean }>();
  const columns = new Map<number, { size?: number; hidden?: boolean }>();
  for (const [row, size] of heights) rows.set(row, { size });
  file?.columns?.forEach((column, index) => {
    if (column.width !== undefined) columns.set(index, { size: pointsOf(column.width) });
  });
  for (const row of sheet.hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  for (const column of sheet.hiddenColumns)
    columns.set(column - 1, { ...columns.get(column - 1), hidden: true });
  return {
    rows: { standardSize: STANDARD_ROW_HEIGHT, lines: [...rows] },
    columns: { standardSize: STANDARD_COLUMN_WIDTH, lines: [...columns] },
  };
}

function hostProtection(protection: FileSheet['protection']): Protection | null {
  if (!protection?.sheet) return null;
  const allowed = (
    key:
      | 'formatCells'
      | 'formatColumns'
      | 'formatRows'
      | 'insertColumns'
      | 'insertRows'
      | 'insertHyperlinks'
      | 'deleteColumns'
      | 'deleteRows'
      | 'sort'
      | 'autoFilter'
      | 'pivotTables',
  ) => protection[key] === true;
  return {
    options: {
      ...STRICTEST,
      allowFormatCells: allowed('formatCells'),
      allowFormatColumns: allowed('formatColumns'),
      allowFormatRows: allowed('formatRows'),
      allowInsertColumns: allowed('insertColumns'),
      allowInsertRows: allowed('insertRows'),
      allowInsertHyperlinks: allowed('insertHyperlinks'),
      allowDeleteColumns: allowed('deleteColumns'),
      allowDeleteRows: allowed('deleteRows'),
      allowSort: allowed('sort'),
      allowAutoFilter: allowed('autoFilter'),
      allowPivotTables: allowed('pivotTables'),
      allowEditObjects: protection.objects !== true,
      allowEditScenarios: protection.scenarios !== true,
    },
  };
}

function hostSheet(
  sheet: SheetSnapshot,
  file: FileSheet | undefined,
  names: WorkbookSnapshot['definedNames'],
  context: Context,
): HostSheetSnapshot {
  const styles = new Styles();
  const sheetStyle = styles.numberOf(context.base);
  const own = (name: string) => names.find((other) => other.name === name && other.sheet === sheet.name);
  const titles = namedRects(own(PRINT_TITLES)?.refersTo ?? '');
  const printTitleRows = titles.find(({ columnCount }) => columnCount === 16384);
  const printTitleColumns = titles.find(({ rowCount }) => rowCount === 1048576);
  return {
    id: newId(),
    name: sheet.name,
    visibility: ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[
      sheet.visibility
    ],
    tabColor: file?.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6)}` : '',
    showGridlines: file?.view?.showGridLines ?? true,
    showHeadings: file?.view?.showRowColHeaders ?? true,
    selection: rectOf(0, 0),
    cells: hostCells(sheet.cells, file, styles, context),
    styles: styles.list,
    sheetStyle,
    rowStyles: [],
    columnStyles: (file?.columns ?? []).flatMap(({ style }, column) =>
      style ? [[column, styles.numberOf(toModelStyle(style, context.theme, context.base))] as const] : [],
    ),
    ...hostLines(sheet, file, context.heights.get(sheet.name) ?? new Map<number, number>()),
    merges: sheet.merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) =>
      rectOf(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1),
    ),
    frozen: { rows: file?.freezePane?.rows ?? 0, columns: file?.freezePane?.columns ?? 0 },
    validations: (file?.dataValidations ?? []).map(toModelValidation),
    conditionalFormats: [...(file?.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .flatMap((rule) => toModelFormat(rule, context.theme) ?? []),
    layout: {
      ...toModelLayout(file?.pageSetup, file?.headerFooter),
      printArea: namedRects(own(PRINT_AREA)?.refersTo ?? ''),
      ...(printTitleRows && { printTitleRows }),
      ...(printTitleColumns && { printTitleColumns }),
    },
    protection: hostProtection(file?.protection),
  };
}

/** Opens the bytes of an .xlsx file as a workbook of the host. */
export async function readHostWorkbook(bytes: Uint8Array, fileName: string): Promise<Opened> {
  // Our own reader decides what is in the cells; the library adds how they look.
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  const { sheets, definedNames, customXml, date1904 } = outcome.workbook;
  const file = await looksOf(bytes);
  const { name, size } = file?.defaultFont ?? {};
  const context: Context = {
    theme: file?.themeColors ?? [],
    heights: readRowHeights(bytes),
    base: {
      ...DEFAULT_STYLE,
      ...(name !== undefined && { fontName: name }),
      ...(size !== undefined && { fontSize: size }),
    },
  };
  const made = sheets.map((sheet) =>
    hostSheet(
      sheet,
      file?.sheets.find((other) => other.name === sheet.name),
      definedNames,
      context,
    ),
  );
  const idOf = new Map(made.map((sheet) => [sheet.name, sheet.id]));
  const names = definedNames.flatMap(({ name: defined, sheet, refersTo }): DefinedName[] => {
    if (defined.startsWith('_xlnm.')) return [];
    const sheetId = sheet === undefined ? undefined : idOf.get(sheet);
    return [
      {
        name: defined,
        refersTo: `=${fromFileFormula(refersTo.replace(/^=/, ''))}`,
        comment: '',
        visible: true,
        ...(sheetId !== undefined && { sheetId }),
      },
    ];
  });
  const active = file?.sheets[file.activeSheet ?? 0]?.name ?? '';
  const firstVisible = made.find(({ visibility }) => visibility === 'Visible');
  const losses = findLosses(bytes, date1904);
  const hasChartSheets = losses.some(({ parts }) => parts.some((part) => part.startsWith('xl/chartsheets/')));
  return {
    ok: true,
    losses: file ? losses : [...losses, { kind: 'looks', parts: [] }],
    notShown: [...(file ? [] : ['looks' as const]), ...(hasChartSheets ? ['chartSheets' as const] : [])],
    workbook: {
      version: 1,
      fileName,
      calculationMode: 'Automatic',
      activeSheetId:
        made.find((sheet) => sheet.name === active && sheet.visibility === 'Visible')?.id ??
        firstVisible?.id ??
        '',
      sheets: made,
      names,
      customXml: customXml.map((xml) => ({ id: newId(), xml })),
      settings: [],
    },
  };
}
