import type { WriteOptions } from 'hucre/xlsx';
import {
  DEFAULT_PAGE_LAYOUT,
  absoluteAddress,
  parseLocalAddress,
  quoteSheet,
  splitSheet,
} from '../host/model';
import type { HeaderFooterTexts, PageLayout } from '../host/model';

export type FileSheet = WriteOptions['sheets'][number];
type FileSetup = NonNullable<FileSheet['pageSetup']>;
type FileHeader = NonNullable<FileSheet['headerFooter']>;
type FileName = NonNullable<WriteOptions['namedRanges']>[number];

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

const POINTS_PER_INCH = 72;
const inches = (points: number): number => Number((points / POINTS_PER_INCH).toFixed(4));
const PAPERS = {
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Letter: 'letter',
  Legal: 'legal',
  Executive: 'executive',
  Tabloid: 'tabloid',
} as const;

/** The page set-up as files hold it. */
export function toFileSetup(layout: PageLayout): FileSetup {
  const { zoom } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paperSize = Object.entries(PAPERS).find(
    ([name]) => name.toLowerCase() === layout.paperSize.toLowerCase(),
  )?.[1];
  return {
    ...(paperSize && { paperSize }),
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : zoom.scale !== undefined && zoom.scale !== 100 && { scale: zoom.scale }),
    margins: {
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    ...(layout.centerHorizontally && { horizontalCentered: true }),
    ...(layout.centerVertically && { verticalCentered: true }),
    ...(layout.printGridlines && { showGridLines: true }),
    ...(layout.printHeadings && { showRowColHeaders: true }),
  };
}

function part(texts: HeaderFooterTexts, which: 'Header' | 'Footer'): string {
  return [
    ['&L', texts[`left${which}`]],
    ['&C', texts[`center${which}`]],
    ['&R', texts[`right${which}`]],
  ]
    .map(([mark = '', text = '']) => (text === '' ? '' : mark + text))
    .join('');
}

/** Headers and footers as files hold them; undefined where there are none. */
export function toFileHeader({
  headersFooters,
  headersFootersState: state,
}: PageLayout): FileHeader | undefined {
  const differentOddEven = state.includes('OddAndEven');
  const differentFirst = state.includes('First');
  const odd = differentOddEven ? headersFooters.oddPages : headersFooters.defaultForAllPages;
  const entries = [
    ['oddHeader', part(odd, 'Header')],
    ['oddFooter', part(odd, 'Footer')],
    ...(differentOddEven
      ? [
          ['evenHeader', part(headersFooters.evenPages, 'Header')],
          ['evenFooter', part(headersFooters.evenPages, 'Footer')],
        ]
      : []),
    ...(differentFirst
      ? [
          ['firstHeader', part(headersFooters.firstPage, 'Header')],
          ['firstFooter', part(headersFooters.firstPage, 'Footer')],
        ]
      : []),
  ].filter(([, text]) => text !== '');
  if (entries.length === 0) return undefined;
  return {
    ...(Object.fromEntries(entries) as FileHeader),
    ...(differentOddEven && { differentOddEven }),
    ...(differentFirst && { differentFirst }),
  };
}

/**
 * The two names that Excel prints by. As names of our own and not through the page set-up: the writing
 * library leaves the sheet's name unquoted there.
 */
export function printNames(
  sheet: string,
  { printArea, printTitleRows, printTitleColumns }: PageLayout,
): FileName[] {
  const prefix = `${quoteSheet(sheet)}!`;
  const refer = (rects: readonly Parameters<typeof absoluteAddress>[0][]) =>
    rects.map((rect) => prefix + absoluteAddress(rect)).join(',');
  const titles = [printTitleColumns, printTitleRows].filter((rect) => rect !== undefined);
  return [
    ...(printArea.length > 0 ? [{ name: PRINT_AREA, scope: sheet, range: refer(printArea) }] : []),
    ...(titles.length > 0 ? [{ name: PRINT_TITLES, scope: sheet, range: refer(titles) }] : []),
  ];
}

/** The rectangles of a reserved name: areas of one sheet, separated by commas outside quotes. */
export function namedRects(refersTo: string) {
  return (refersTo.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap(
    (reference) => parseLocalAddress(splitSheet(reference.replace(/^=/, '')).local.replaceAll('$', '')) ?? [],
  );
}

/** "&LLeft&CMiddle&RRight" taken apart. */
function headerParts(text = ''): readonly [left: string, center: string, right: string] {
  const found = { L: '', C: '', R: '' };
  let section: keyof typeof found = 'C';
  for (const [piece] of text.matchAll(/&&|&"[^"]*"|&[LCR]|&.|[^&]+/gs)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') section = piece.slice(1) as keyof typeof found;
    else found[section] += piece;
  }
  return [found.L, found.C, found.R];
}

function texts(header: string | undefined, footer: string | undefined): HeaderFooterTexts {
  const [leftHeader, centerHeader, rightHeader] = headerParts(header);
  const [leftFooter, centerFooter, rightFooter] = headerParts(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

/** A file's page set-up, headers and footers as the model holds them; print area and titles come from names. */
export function toModelLayout(setup: FileSetup = {}, header: FileHeader = {}): PageLayout {
  const { margins = {} } = setup;
  const points = (value: number | undefined, standard: number) =>
    value === undefined ? standard : value * POINTS_PER_INCH;
  const paper = Object.entries(PAPERS).find(([, name]) => name === setup.paperSize)?.[0];
  const zoom = setup.fitToPage
    ? {
        ...((setup.fitToWidth ?? 1) > 0 && { horizontalFitToPages: setup.fitToWidth ?? 1 }),
        ...((setup.fitToHeight ?? 1) > 0 && { verticalFitToPages: setup.fitToHeight ?? 1 }),
      }
    : { scale: setup.scale ?? 100 };
  const odd = texts(header.oddHeader, header.oddFooter);
  const none = texts(undefined, undefined);
  const state = `${header.differentFirst ? 'First' : ''}${header.differentOddEven ? 'OddAndEven' : header.differentFirst ? 'AndDefault' : 'Default'}`;
  const standard = DEFAULT_PAGE_LAYOUT;
  return {
    ...standard,
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper ?? '',
    zoom,
    topMargin: points(margins.top, standard.topMargin),
    bottomMargin: points(margins.bottom, standard.bottomMargin),
    leftMargin: points(margins.left, standard.leftMargin),
    rightMargin: points(margins.right, standard.rightMargin),
    headerMargin: points(margins.header, standard.headerMargin),
    footerMargin: points(margins.footer, standard.footerMargin),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    headersFooters: {
      defaultForAllPages: header.differentOddEven ? none : odd,
      oddPages: header.differentOddEven ? odd : none,
      evenPages: header.differentOddEven ? texts(header.evenHeader, header.evenFooter) : none,
      firstPage: header.differentFirst ? texts(header.firstHeader, header.firstFooter) : none,
    },
    headersFootersState: state,
  };
}
