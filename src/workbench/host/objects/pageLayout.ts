import { MAX_COLUMNS, MAX_ROWS } from '../model/geometry';
import type { Rect } from '../model/geometry';
import type { PageLayout, PageZoom } from '../model/pageLayout';
import { invalidArgument, itemNotFound } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, number, oneOf, record, text, whole } from './arguments';
import { HeaderFooterGroupObject } from './headersFooters';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import { rangeArgument } from './rangeArgument';
import type { HostScope } from './scope';

const LAYOUT = apiType<PageLayoutObject>('PageLayout', {
  scalars: [
    'blackAndWhite',
    'bottomMargin',
    'centerHorizontally',
    'centerVertically',
    'draftMode',
    'firstPageNumber',
    'footerMargin',
    'headerMargin',
    'leftMargin',
    'orientation',
    'paperSize',
    'printComments',
    'printErrors',
    'printGridlines',
    'printHeadings',
    'printOrder',
    'rightMargin',
    'topMargin',
    'zoom',
  ],
  navigations: ['headersFooters'],
  methods: [
    'getPrintArea',
    'getPrintAreaOrNullObject',
    'getPrintTitleColumns',
    'getPrintTitleColumnsOrNullObject',
    'getPrintTitleRows',
    'getPrintTitleRowsOrNullObject',
    'setPrintArea',
    'setPrintMargins',
    'setPrintTitleColumns',
    'setPrintTitleRows',
  ],
});

type Margin = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';
const MARGINS: readonly Margin[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Members that are kept just as they come, with the reader that checks them. */
const READERS = {
  orientation: (value: unknown) => oneOf(['Portrait', 'Landscape'], value),
  paperSize: text,
  printOrder: (value: unknown) => oneOf(['DownThenOver', 'OverThenDown'], value),
  printErrors: (value: unknown) => oneOf(['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'], value),
  printComments: (value: unknown) => oneOf(['NoComments', 'EndSheet', 'InPlace'], value),
  firstPageNumber: (value: unknown) => (value === '' ? '' : whole(value)),
  centerHorizontally: flag,
  centerVertically: flag,
  blackAndWhite: flag,
  draftMode: flag,
  printGridlines: flag,
  printHeadings: flag,
  leftMargin: margin,
  rightMargin: margin,
  topMargin: margin,
  bottomMargin: margin,
  headerMargin: margin,
  footerMargin: margin,
} as const;

function margin(value: unknown): number {
  const points = number(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function readZoom(value: unknown): PageZoom {
  const given = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  const zoom = Object.fromEntries(given.map(([name, part]) => [name, whole(part)])) as PageZoom;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  const isScale = scale !== undefined && scale >= 10 && scale <= 400;
  const isFit = [wide, tall].some((pages) => pages !== undefined);
  // Excel takes a scale or pages to fit, not both.
  if (isScale === isFit || [wide, tall].some((pages) => (pages ?? 0) < 0)) throw invalidArgument();
  return zoom;
}

class PageLayoutMembers extends ApiObject {
  readonly api = LAYOUT;

  constructor(
    protected readonly scope: HostScope,
    protected readonly sheet: Sheet,
  ) {
    super();
  }

  protected patch(patch: Partial<PageLayout>): void {
    this.sheet.setLayout({ ...this.sheet.layout, ...patch });
  }

  get zoom(): PageZoom {
    return this.sheet.layout.zoom;
  }

  set zoom(value: unknown) {
    this.patch({ zoom: readZoom(value) });
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.sheet);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    const given = record(margins);
    const patch = MARGINS.flatMap((side) => {
      const value = given[side];
      return value === undefined || value === null ? [] : [[`${side}Margin`, margin(value) * factor]];
    });
    this.patch(Object.fromEntries(patch) as Partial<PageLayout>);
  }

  // --- print area and titles ---

  /** A range, areas, or addresses with commas between them. */
  setPrintArea(area: unknown): void {
    if (area instanceof RangeAreasObject) {
      this.patch({ printArea: area.rects });
      return;
    }
    const parts = typeof area === 'string' ? area.split(',') : [area];
    this.patch({ printArea: parts.map((part) => this.rectOf(part)) });
  }

  private rectOf(argument: unknown): Rect {
    const { sheet, rect } = rangeArgument(this.scope, this.sheet, argument);
    if (sheet !== this.sheet) throw invalidArgument();
    return rect;
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const { printArea } = this.sheet.layout;
    return printArea.length > 0 ? new RangeAreasObject(this.scope, this.sheet, printArea) : null;
  }

  getPrintArea(): RangeAreasObject {
    return required(this.getPrintAreaOrNullObject());
  }

  setPrintTitleRows(rows: unknown): void {
    const { row, rowCount } = this.rectOf(rows);
    this.patch({ printTitleRows: { row, rowCount, column: 0, columnCount: MAX_COLUMNS } });
  }

  setPrintTitleColumns(columns: unknown): void {
    const { column, columnCount } = this.rectOf(columns);
    this.patch({ printTitleColumns: { row: 0, rowCount: MAX_ROWS, column, columnCount } });
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    return this.range(this.sheet.layout.printTitleRows);
  }

  getPrintTitleRows(): RangeObject {
    return required(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    return this.range(this.sheet.layout.printTitleColumns);
  }

  getPrintTitleColumns(): RangeObject {
    return required(this.getPrintTitleColumnsOrNullObject());
  }

  private range(rect: Rect | undefined): RangeObject | null {
    return rect ? new RangeObject(this.scope, this.sheet, rect) : null;
  }
}

type Plain = { -readonly [K in keyof typeof READERS]: PageLayout[K] };

/** `worksheet.pageLayout`. The plain members are defined from `READERS`, all alike. */
export interface PageLayoutObject extends Plain, PageLayoutMembers {}
export const PageLayoutObject: new (scope: HostScope, sheet: Sheet) => PageLayoutObject =
  class extends PageLayoutMembers {} as never;

for (const [name, read] of Object.entries(READERS)) {
  Object.defineProperty(PageLayoutMembers.prototype, name, {
    get(this: { sheet: Sheet }) {
      return this.sheet.layout[name as keyof PageLayout];
    },
    set(this: { patch(patch: object): void }, value: unknown) {
      this.patch({ [name]: read(value) });
    },
  });
}

function required<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}
