import type { ConditionalStyle } from '../model/conditionalFormat';
import { colour } from '../model/style';
import type { BorderLine, BorderSide } from '../model/style';
import { without } from '../model/without';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, oneOf, text } from './arguments';
import { KeyedCollection } from './collection';

/** The look of a rule, read and changed where it is kept. */
export interface StyleAccess {
  read(): ConditionalStyle;
  write(patch: Partial<ConditionalStyle>): void;
}

const FORMAT = apiType<ConditionalRangeFormatObject>('ConditionalRangeFormat', {
  scalars: ['numberFormat'],
  navigations: ['borders', 'fill', 'font'],
});
const FONT = apiType<ConditionalRangeFontObject>('ConditionalRangeFont', {
  scalars: ['bold', 'color', 'italic', 'strikethrough', 'underline'],
  methods: ['clear'],
});
const FILL = apiType<ConditionalRangeFillObject>('ConditionalRangeFill', {
  scalars: ['color'],
  methods: ['clear'],
});
const BORDER = apiType<ConditionalRangeBorderObject>('ConditionalRangeBorder', {
  scalars: ['color', 'sideIndex', 'style'],
});
const BORDERS = apiType<ConditionalRangeBorderCollection>('ConditionalRangeBorderCollection', {
  scalars: ['count'],
  navigations: ['bottom', 'left', 'right', 'top'],
  methods: ['getItem', 'getItemAt'],
  isCollection: true,
});

/**
 *
 */
export class ConditionalRangeFormatObject extends ApiObject {
  readonly api = FORMAT;

  constructor(private readonly style: StyleAccess) {
    super();
  }

  get numberFormat(): string | null {
    return this.style.read().numberFormat ?? null;
  }

  set numberFormat(value: unknown) {
    this.style.write({ numberFormat: text(value) });
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.style);
  }

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.style);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.style);
  }
}

/**
 *
 */
export class ConditionalRangeFillObject extends ApiObject {
  readonly api = FILL;

  constructor(private readonly style: StyleAccess) {
    super();
  }

  get color(): string {
    return this.style.read().fill ?? '';
  }

  set color(value: unknown) {
    this.style.write({ fill: colour(value) });
  }

  clear(): void {
    this.style.write({ fill: '' });
  }
}

/** What the rule leaves alone is null; a colour it leaves alone is "". */
export class ConditionalRangeFontObject extends ApiObject {
  readonly api = FONT;

  constructor(private readonly style: StyleAccess) {
    super();
  }

  get bold(): boolean | null {
    return this.style.read().bold ?? null;
  }

  set bold(value: unknown) {
    this.style.write({ bold: flag(value) });
  }

  get italic(): boolean | null {
    return this.style.read().italic ?? null;
  }

  set italic(value: unknown) {
    this.style.write({ italic: flag(value) });
  }

  get strikethrough(): boolean | null {
    return this.style.read().strikethrough ?? null;
  }

  set strikethrough(value: unknown) {
    this.style.write({ strikethrough: flag(value) });
  }

  get underline(): string | null {
    return this.style.read().underline ?? null;
  }

  set underline(value: unknown) {
    this.style.write({ underline: oneOf(['None', 'Single', 'Double'], value) });
  }

  get color(): string {
    return this.style.read().fontColor ?? '';
  }

  set color(value: unknown) {
    this.style.write({ fontColor: colour(value) });
  }

  clear(): void {
    this.style.write({ bold: false, italic: false, strikethrough: false, underline: 'None', fontColor: '' });
  }
}

const SIDES = ['EdgeBottom', 'EdgeLeft', 'EdgeRight', 'EdgeTop'] as const;
type Side = (typeof SIDES)[number];
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

/**
 *
 */
export class ConditionalRangeBorderObject extends ApiObject {
  readonly api = BORDER;

  constructor(
    private readonly access: StyleAccess,
    readonly sideIndex: Side,
  ) {
    super();
  }

  private get side(): BorderSide {
    return this.sideIndex.replace('Edge', '').toLowerCase() as BorderSide;
  }

  private get line(): BorderLine | undefined {
    return this.access.read().borders?.[this.side];
  }

  private put(patch: Partial<BorderLine>): void {
    const line: BorderLine = {
      style: 'Continuous',
      weight: 'Thin',
      color: '#000000',
      ...this.line,
      ...patch,
    };
    this.access.write({ borders: { ...this.access.read().borders, [this.side]: line } });
  }

  get style(): string {
    return this.line?.style ?? 'None';
  }

  set style(value: unknown) {
    const style = oneOf(LINES, value);
    if (style === 'None') {
      this.access.write({ borders: without(this.access.read().borders ?? {}, this.side) });
    } else this.put({ style });
  }

  get color(): string {
    return this.line?.color ?? '';
  }

  set color(value: unknown) {
    this.put({ color: colour(value) });
  }
}

/**
 *
 */
export class ConditionalRangeBorderCollection extends KeyedCollection<ConditionalRangeBorderObject> {
  readonly api = BORDERS;
  readonly count = SIDES.length;

  constructor(private readonly access: StyleAccess) {
    super();
  }

  get items(): ConditionalRangeBorderObject[] {
    return SIDES.map((side) => this.find(side));
  }

  protected find(key: unknown): ConditionalRangeBorderObject {
    return new ConditionalRangeBorderObject(this.access, oneOf(SIDES, key));
  }

  get bottom(): ConditionalRangeBorderObject {
    return this.find('EdgeBottom');
  }

  get left(): ConditionalRangeBorderObject {
    return this.find('EdgeLeft');
  }

  get right(): ConditionalRangeBorderObject {
    return this.find('EdgeRight');
  }

  get top(): ConditionalRangeBorderObject {
    return this.find('EdgeTop');
  }
}
