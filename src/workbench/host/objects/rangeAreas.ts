import { fullAddress } from '../model/address';
import { cellCount, isEntireColumns, isEntireRows } from '../model/geometry';
import type { Rect } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import { ApiObject, apiType } from '../protocol/apiObject';
import type { TrackedObject } from '../protocol/apiObject';
import { clearCells } from './clear';
import { KeyedCollection } from './collection';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidationObject } from './dataValidation';
import { RangeObject } from './range';
import { RangeFormatObject } from './rangeFormat';
import type { HostScope } from './scope';
import { WorksheetObject } from './worksheet';

const AREAS = apiType<RangeAreasObject>('RangeAreas', {
  scalars: ['address', 'addressLocal', 'areaCount', 'cellCount', 'isEntireColumn', 'isEntireRow'],
  navigations: ['areas', 'conditionalFormats', 'dataValidation', 'format', 'worksheet'],
  methods: ['clear'],
});

const RANGES = apiType<RangeCollection>('RangeCollection', {
  methods: ['getCount', 'getItemAt'],
  isCollection: true,
});

/** The ranges that areas are made of. */
export class RangeCollection extends KeyedCollection<RangeObject> {
  readonly api = RANGES;

  constructor(readonly items: readonly RangeObject[]) {
    super();
  }

  protected find(): undefined {
    return undefined;
  }
}

/** Several rectangles of one sheet. */
export class RangeAreasObject extends ApiObject implements TrackedObject {
  readonly api = AREAS;
  referenceId: string | undefined = undefined;

  constructor(
    private readonly scope: HostScope,
    readonly sheet: Sheet,
    readonly rects: readonly Rect[],
  ) {
    super();
  }

  get address(): string {
    return this.rects.map((rect) => fullAddress(this.sheet.name, rect)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rects.length;
  }

  get cellCount(): number {
    return this.rects.reduce((sum, rect) => sum + cellCount(rect), 0);
  }

  get isEntireColumn(): boolean {
    return this.rects.every(isEntireColumns);
  }

  get isEntireRow(): boolean {
    return this.rects.every(isEntireRows);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.rects.map((rect) => new RangeObject(this.scope, this.sheet, rect)));
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.scope, this);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.scope, this.sheet);
  }

  clear(applyTo?: unknown): void {
    clearCells(this, applyTo);
  }
}
