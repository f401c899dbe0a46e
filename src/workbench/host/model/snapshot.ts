import type { StoredCell } from './cells';
import type { SheetVisibility } from './changes';
import type { ConditionalFormat } from './conditionalFormat';
import type { CustomXmlPart } from './customXml';
import type { Rect } from './geometry';
import type { Lines } from './lines';
import type { DefinedName } from './names';
import type { PageLayout } from './pageLayout';
import type { Protection } from './protection';
import { Sheet } from './sheet';
import type { Frozen } from './sheet';
import type { CellStyle } from './style';
import type { PlacedValidation } from './validation';
import type { Scalar } from './value';
import { Workbook } from './workbook';
import type { CalculationMode } from './workbook';

/** A cell: row, column, what it shows, and what there is of formula, style (by number) and apostrophe. */
export interface HostCellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula?: string;
  readonly style?: number;
  readonly quoted?: boolean;
}

export interface HostLinesSnapshot {
  readonly standardSize: number;
  readonly lines: readonly (readonly [line: number, { readonly size?: number; readonly hidden?: boolean }])[];
}

export interface HostSheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly selection: Rect;
  readonly cells: readonly HostCellSnapshot[];
  /** Numbers in the cells and layers point into this list. */
  readonly styles: readonly CellStyle[];
  readonly sheetStyle: number;
  readonly rowStyles: readonly (readonly [row: number, style: number])[];
  readonly columnStyles: readonly (readonly [column: number, style: number])[];
  readonly rows: HostLinesSnapshot;
  readonly columns: HostLinesSnapshot;
  readonly merges: readonly Rect[];
  readonly frozen: Frozen;
  readonly validations: readonly PlacedValidation[];
  /** The one that wins first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly layout: PageLayout;
  readonly protection: Protection | null;
}

/** The whole model as JSON: what the page saves and loads. */
export interface HostWorkbookSnapshot {
  readonly version: 1;
  readonly fileName: string;
  readonly calculationMode: CalculationMode;
  readonly activeSheetId: string;
  readonly sheets: readonly HostSheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  readonly settings: readonly (readonly [key: string, value: unknown])[];
}

class StyleList {
  readonly styles: CellStyle[] = [];
  private readonly numbers = new Map<CellStyle | string, number>();

  numberOf(style: CellStyle): number {
    let number = this.numbers.get(style);
    if (number === undefined) {
      const text = JSON.stringify(style);
      number = this.numbers.get(text) ?? this.styles.push(style) - 1;
      this.numbers.set(text, number).set(style, number);
    }
    return number;
  }
}

const linesToSnapshot = (lines: Lines): HostLinesSnapshot => ({
  standardSize: lines.standardSize,
  lines: [...lines.lines].sort(([a], [b]) => a - b),
});

function linesFromSnapshot(lines: Lines, snapshot: HostLinesSnapshot): void {
  lines.standardSize = snapshot.standardSize;
  for (const [line, value] of snapshot.lines) lines.lines.set(line, value);
}

/**
 *
 */
export function sheetToSnapshot(sheet: Sheet): HostSheetSnapshot {
  const styles = new StyleList();
  const numbered = (layer: ReadonlyMap<number, CellStyle>) =>
    [...layer].map(([line, style]) => [line, styles.numberOf(style)] as const);
  const cells = sheet.cells.entries().map(([row, column, { value, formula, style, quoted }]) => ({
    row,
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(style && { style: styles.numberOf(style) }),
    ...(quoted && { quoted }),
  }));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    selection: sheet.selection,
    cells,
    sheetStyle: styles.numberOf(sheet.formats.sheetStyle),
    rowStyles: numbered(sheet.formats.rowStyles),
    columnStyles: numbered(sheet.formats.columnStyles),
    styles: styles.styles,
    rows: linesToSnapshot(sheet.rows),
    columns: linesToSnapshot(sheet.columns),
    merges: sheet.merges,
    frozen: sheet.frozen,
    validations: sheet.validations.all,
    conditionalFormats: sheet.conditionalFormats.all,
    layout: sheet.layout,
    protection: sheet.protection ?? null,
  };
}

/** Makes a sheet of a snapshot; id and name may be others, for a copy. */
export function sheetFromSnapshot(
  workbook: Workbook,
  snapshot: HostSheetSnapshot,
  { id = snapshot.id, name = snapshot.name } = {},
): Sheet {
  let isBuilt = false;
  const sheet = new Sheet(id, name, (change) => {
    if (isBuilt) workbook.notify(change);
  });
  const style = (number: number): CellStyle => snapshot.styles[number] ?? sheet.formats.sheetStyle;
  sheet.formats.sheetStyle = style(snapshot.sheetStyle);
  for (const [row, number] of snapshot.rowStyles) sheet.formats.rowStyles.set(row, style(number));
  for (const [column, number] of snapshot.columnStyles) sheet.formats.columnStyles.set(column, style(number));
  for (const { row, column, value, formula, style: number, quoted } of snapshot.cells) {
    const cell: StoredCell = { value };
    if (formula !== undefined) cell.formula = formula;
    if (number !== undefined) cell.style = style(number);
    if (quoted) cell.quoted = true;
    sheet.cells.set(row, column, cell);
  }
  linesFromSnapshot(sheet.rows, snapshot.rows);
  linesFromSnapshot(sheet.columns, snapshot.columns);
  sheet.setMerges(snapshot.merges);
  sheet.freeze(snapshot.frozen);
  sheet.validations.restore(snapshot.validations);
  sheet.conditionalFormats.restore(snapshot.conditionalFormats);
  sheet.setLayout(snapshot.layout);
  sheet.setProtection(snapshot.protection ?? undefined);
  sheet.visibility = snapshot.visibility;
  sheet.selection = snapshot.selection;
  const { tabColor, showGridlines, showHeadings } = snapshot;
  sheet.setView({ tabColor, showGridlines, showHeadings });
  isBuilt = true;
  return sheet;
}

/** The whole workbook as plain data, safe for JSON. */
export function toSnapshot(workbook: Workbook): HostWorkbookSnapshot {
  return {
    version: 1,
    fileName: workbook.fileName,
    calculationMode: workbook.calculationMode,
    activeSheetId: workbook.activeSheet.id,
    sheets: workbook.sheets.map(sheetToSnapshot),
    names: workbook.names.all,
    customXml: workbook.customXml.all,
    settings: workbook.settings.entries,
  };
}

/** Puts a snapshot in the place of all that a workbook holds; listeners hear "replaced". */
export function loadSnapshot(workbook: Workbook, snapshot: HostWorkbookSnapshot): void {
  workbook.act('host', () => {
    workbook.fileName = snapshot.fileName;
    workbook.calculationMode = snapshot.calculationMode;
    workbook.names.restore(snapshot.names);
    workbook.customXml.restore(snapshot.customXml);
    workbook.settings.replace(snapshot.settings);
    const sheets = snapshot.sheets.map((sheet) => sheetFromSnapshot(workbook, sheet));
    workbook.replaceSheets(sheets, snapshot.activeSheetId);
  });
}

/**
 *
 */
export function fromSnapshot(snapshot: HostWorkbookSnapshot, calculator?: Workbook['calculator']): Workbook {
  const workbook = new Workbook(calculator);
  loadSnapshot(workbook, snapshot);
  return workbook;
}
