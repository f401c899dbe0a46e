import { colour } from '../model/style';
import { invalidArgument } from '../model/refusal';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, number, oneOf, whole } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import { RangeBorderCollection } from './borders';
import { RangeFontObject } from './rangeFont';
import { setStyle, styleOf } from './rangeStyle';
import type { Cells } from './scope';
import { requireLinesFormattable, uniform } from './scope';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const FORMAT = apiType<RangeFormatObject>('RangeFormat', {
  scalars: [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'readingOrder',
    'rowHeight',
    'shrinkToFit',
    'textOrientation',
    'useStandardHeight',
    'useStandardWidth',
    'verticalAlignment',
    'wrapText',
  ],
  navigations: ['borders', 'fill', 'font', 'protection'],
  methods: ['autofitColumns', 'autofitRows'],
});

/**
 *
 */
export class RangeFormatObject extends ApiObject {
  readonly api = FORMAT;

  constructor(private readonly cells: Cells) {
    super();
  }

  get horizontalAlignment(): string | null {
    return styleOf(this.cells, 'horizontal');
  }

  set horizontalAlignment(value: unknown) {
    setStyle(this.cells, { horizontal: oneOf(HORIZONTAL, value) });
  }

  get verticalAlignment(): string | null {
    return styleOf(this.cells, 'vertical');
  }

  set verticalAlignment(value: unknown) {
    setStyle(this.cells, { vertical: oneOf(VERTICAL, value) });
  }

  get wrapText(): boolean | null {
    return styleOf(this.cells, 'wrap');
  }

  set wrapText(value: unknown) {
    setStyle(this.cells, { wrap: flag(value) });
  }

  get indentLevel(): number | null {
    return styleOf(this.cells, 'indent');
  }

  set indentLevel(value: unknown) {
    const indent = whole(value);
    if (indent < 0 || indent > 250) throw invalidArgument();
    setStyle(this.cells, { indent });
  }

  get shrinkToFit(): boolean | null {
    return styleOf(this.cells, 'shrinkToFit');
  }

  set shrinkToFit(value: unknown) {
    setStyle(this.cells, { shrinkToFit: flag(value) });
  }

  get textOrientation(): number | null {
    return styleOf(this.cells, 'textOrientation');
  }

  set textOrientation(value: unknown) {
    setStyle(this.cells, { textOrientation: whole(value) });
  }

  get readingOrder(): string | null {
    return styleOf(this.cells, 'readingOrder');
  }

  set readingOrder(value: unknown) {
    setStyle(this.cells, { readingOrder: oneOf(['Context', 'LeftToRight', 'RightToLeft'], value) });
  }

  private sizes(axis: 'rows' | 'columns'): number[] {
    const lines = this.cells.sheet[axis];
    return this.spans(axis).flatMap(([first, count]) => {
      const own = [...lines.lines.keys()].filter((line) => line >= first && line < first + count);
      return [...own.map((line) => lines.size(line)), ...(own.length < count ? [lines.standardSize] : [])];
    });
  }

  private spans(axis: 'rows' | 'columns'): [first: number, count: number][] {
    return this.cells.rects.map((rect) =>
      axis === 'rows' ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount],
    );
  }

  private setSizes(axis: 'rows' | 'columns', points: number | undefined): void {
    requireLinesFormattable(this.cells, axis);
    for (const [first, count] of this.spans(axis)) this.cells.sheet[axis].setSize(first, count, points);
  }

  /** In points. */
  get columnWidth(): number | null {
    return uniform(this.sizes('columns'));
  }

  set columnWidth(points: unknown) {
    this.setSizes('columns', number(points));
  }

  /** In points. */
  get rowHeight(): number | null {
    return uniform(this.sizes('rows'));
  }

  set rowHeight(points: unknown) {
    this.setSizes('rows', number(points));
  }

  get useStandardHeight(): boolean | null {
    const { rows } = this.cells.sheet;
    return uniform(this.sizes('rows').map((size) => size === rows.standardSize));
  }

  set useStandardHeight(value: unknown) {
    if (flag(value)) this.setSizes('rows', undefined);
  }

  get useStandardWidth(): boolean | null {
    const { columns } = this.cells.sheet;
    return uniform(this.sizes('columns').map((size) => size === columns.standardSize));
  }

  set useStandardWidth(value: unknown) {
    if (flag(value)) this.setSizes('columns', undefined);
  }

  autofitColumns(): void {
    requireLinesFormattable(this.cells, 'columns');
    autofitColumns(this.cells);
  }

  autofitRows(): void {
    requireLinesFormattable(this.cells, 'rows');
    autofitRows(this.cells);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells);
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.cells);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.cells);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.cells);
  }
}

const FILL = apiType<RangeFillObject>('RangeFill', { scalars: ['color'], methods: ['clear'] });

/**
 *
 */
export class RangeFillObject extends ApiObject {
  readonly api = FILL;

  constructor(private readonly cells: Cells) {
    super();
  }

  /** White where there is no fill, as Excel answers. */
  get color(): string | null {
    const fill = styleOf(this.cells, 'fill');
    return fill === '' ? '#FFFFFF' : fill;
  }

  set color(value: unknown) {
    setStyle(this.cells, { fill: value === '' ? '' : colour(value) });
  }

  clear(): void {
    setStyle(this.cells, { fill: '' });
  }
}

const PROTECTION = apiType<FormatProtectionObject>('FormatProtection', {
  scalars: ['locked', 'formulaHidden'],
});

/** Whether protecting the sheet locks the cells. */
export class FormatProtectionObject extends ApiObject {
  readonly api = PROTECTION;

  constructor(private readonly cells: Cells) {
    super();
  }

  get locked(): boolean | null {
    return styleOf(this.cells, 'locked');
  }

  set locked(value: unknown) {
    setStyle(this.cells, { locked: flag(value) });
  }

  get formulaHidden(): boolean | null {
    return styleOf(this.cells, 'formulaHidden');
  }

  set formulaHidden(value: unknown) {
    setStyle(this.cells, { formulaHidden: flag(value) });
  }
}
