import type { Rect } from './geometry';
import { moveRect } from './shift';
import type { Shift } from './shift';

export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const HEADER_FOOTER_KINDS = ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'] as const;
export type HeaderFooterKind = (typeof HEADER_FOOTER_KINDS)[number];

/** Either a scale in percent or a number of pages to fit. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How a sheet prints; the spellings are Office.js's, margins are in points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** "A4", "Letter"; "" where the printer's default stands. */
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly printErrors: string;
  readonly printComments: string;
  readonly firstPageNumber: number | '';
  readonly printArea: readonly Rect[];
  readonly printTitleRows?: Rect;
  readonly printTitleColumns?: Rect;
  readonly headersFooters: Readonly<Record<HeaderFooterKind, HeaderFooterTexts>>;
  /** "Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven". */
  readonly headersFootersState: string;
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
}

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** A new sheet of Excel's: portrait, normal margins. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  printErrors: 'AsDisplayed',
  printComments: 'NoComments',
  firstPageNumber: '',
  printArea: [],
  headersFooters: {
    defaultForAllPages: NO_TEXTS,
    evenPages: NO_TEXTS,
    firstPage: NO_TEXTS,
    oddPages: NO_TEXTS,
  },
  headersFootersState: 'Default',
  useSheetMargins: true,
  useSheetScale: true,
};

/** The print area and titles after cells moved. */
export function shiftPageLayout(layout: PageLayout, shift: Shift): PageLayout {
  const { printTitleRows, printTitleColumns, ...rest } = layout;
  const rows = printTitleRows && moveRect(printTitleRows, shift);
  const columns = printTitleColumns && moveRect(printTitleColumns, shift);
  return {
    ...rest,
    printArea: layout.printArea.flatMap((rect) => moveRect(rect, shift) ?? []),
    ...(rows && { printTitleRows: rows }),
    ...(columns && { printTitleColumns: columns }),
  };
}
