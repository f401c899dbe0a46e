import type { Rect } from '../model/geometry';
import { colour } from '../model/style';
import type { BorderLine, BorderSide } from '../model/style';
import { ApiObject, apiType } from '../protocol/apiObject';
import { oneOf } from './arguments';
import { KeyedCollection } from './collection';
import type { Cells } from './scope';
import { requireFormattable, uniform } from './scope';

const SIDES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type RangeSide = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const BORDER = apiType<RangeBorderObject>('RangeBorder', {
  scalars: ['color', 'sideIndex', 'style', 'weight'],
});
const BORDERS = apiType<RangeBorderCollection>('RangeBorderCollection', {
  scalars: ['count'],
  methods: ['getItem', 'getItemAt'],
  isCollection: true,
});

/** The cells on a side of a rectangle, and on which of their own sides the line is. */
function segments(rect: Rect, side: RangeSide): [Rect, BorderSide][] {
  const { row, column, rowCount, columnCount } = rect;
  const rows = (first: number, count: number): Rect => ({ ...rect, row: first, rowCount: count });
  const columns = (first: number, count: number): Rect => ({ ...rect, column: first, columnCount: count });
  switch (side) {
    case 'EdgeTop':
      return [[rows(row, 1), 'top']];
    case 'EdgeBottom':
      return [[rows(row + rowCount - 1, 1), 'bottom']];
    case 'EdgeLeft':
      return [[columns(column, 1), 'left']];
    case 'EdgeRight':
      return [[columns(column + columnCount - 1, 1), 'right']];
    case 'DiagonalDown':
      return [[rect, 'diagonalDown']];
    case 'DiagonalUp':
      return [[rect, 'diagonalUp']];
    case 'InsideHorizontal':
      if (rowCount < 2) return [];
      return [
        [rows(row, rowCount - 1), 'bottom'],
        [rows(row + 1, rowCount - 1), 'top'],
      ];
    case 'InsideVertical':
      if (columnCount < 2) return [];
      return [
        [columns(column, columnCount - 1), 'right'],
        [columns(column + 1, columnCount - 1), 'left'],
      ];
  }
}

const DEFAULT_LINE: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/**
 *
 */
export class RangeBorderObject extends ApiObject {
  readonly api = BORDER;

  constructor(
    private readonly cells: Cells,
    readonly sideIndex: RangeSide,
  ) {
    super();
  }

  private read<T>(pick: (line: BorderLine | undefined) => T): T | null {
    const { sheet, rects } = this.cells;
    const found = rects.flatMap((rect) =>
      segments(rect, this.sideIndex).flatMap(([part, side]) =>
        [...sheet.formats.stylesIn(part)].map(({ borders }) => pick(borders[side])),
      ),
    );
    return found.length > 0 ? uniform(found) : pick(undefined);
  }

  private write(change: (line: BorderLine) => BorderLine | undefined): void {
    requireFormattable(this.cells);
    const { sheet, rects } = this.cells;
    for (const rect of rects) {
      for (const [part, side] of segments(rect, this.sideIndex)) {
        sheet.restyle([part], (style) => {
          const { [side]: before = DEFAULT_LINE, ...others } = style.borders;
          const line = change(before);
          return { ...style, borders: line ? { ...others, [side]: line } : others };
        });
      }
    }
  }

  get style(): string | null {
    return this.read((line) => line?.style ?? 'None');
  }

  set style(value: unknown) {
    const style = oneOf(STYLES, value);
    this.write((line) => (style === 'None' ? undefined : { ...line, style }));
  }

  get weight(): string | null {
    return this.read((line) => line?.weight ?? 'Thin');
  }

  set weight(value: unknown) {
    const weight = oneOf(WEIGHTS, value);
    this.write((line) => ({ ...line, weight }));
  }

  get color(): string | null {
    return this.read((line) => line?.color ?? '#000000');
  }

  set color(value: unknown) {
    const color = colour(value);
    this.write((line) => ({ ...line, color }));
  }
}

/**
 *
 */
export class RangeBorderCollection extends KeyedCollection<RangeBorderObject> {
  readonly api = BORDERS;
  readonly count = SIDES.length;

  constructor(private readonly cells: Cells) {
    super();
  }

  get items(): RangeBorderObject[] {
    return SIDES.map((side) => new RangeBorderObject(this.cells, side));
  }

  protected find(key: unknown): RangeBorderObject {
    return new RangeBorderObject(this.cells, oneOf(SIDES, key));
  }
}
