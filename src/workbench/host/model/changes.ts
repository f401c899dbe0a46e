import type { Rect } from './geometry';
import type { Shift } from './shift';
import type { Scalar } from './value';

/** Who changes the workbook: the person at the grid, an add-in's batch, a co-author, or the host itself. */
export type ChangeOrigin = 'user' | 'addin' | 'remote' | 'host';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What happened to a workbook. A grid redraws from these; the event hub turns them into Office.js events. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly rect: Rect;
      /** For a single cell: its values before and after. */
      readonly single?: { readonly before: Scalar; readonly after: Scalar };
    }
  /** Formula cells that have a new result; no edit. */
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly kind: 'shift'; readonly sheetId: string; readonly shift: Shift }
  | { readonly kind: 'format'; readonly sheetId: string; readonly rects: readonly Rect[] }
  /** Heights, widths, or hidden rows and columns. */
  | {
      readonly kind: 'lines';
      readonly sheetId: string;
      readonly axis: 'rows' | 'columns';
      readonly first: number;
      readonly count: number;
      readonly hidden?: boolean;
    }
  | {
      readonly kind: 'merges' | 'validations' | 'conditionalFormats' | 'freeze' | 'pageLayout' | 'view';
      readonly sheetId: string;
    }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'sheetMoved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | {
      readonly kind: 'sheetVisibility';
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly kind: 'activeSheet'; readonly sheetId: string; readonly previousId: string }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: 'names' | 'customXml' | 'settings' }
  /** Everything is another: a file was opened. */
  | { readonly kind: 'replaced' };

export type ChangeListener = (change: WorkbookChange, origin: ChangeOrigin) => void;

/** How a part of the model says what it did. */
export type Notify = (change: WorkbookChange) => void;
