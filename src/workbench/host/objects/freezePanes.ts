import { MAX_COLUMNS, MAX_ROWS, rectOf } from '../model/geometry';
import { invalidArgument, itemNotFound } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { ApiObject, apiType } from '../protocol/apiObject';
import { whole } from './arguments';
import { rangeArgument } from './rangeArgument';
import { RangeObject } from './range';
import type { HostScope } from './scope';

const FREEZE_PANES = apiType<FreezePanesObject>('WorksheetFreezePanes', {
  methods: ['freezeAt', 'freezeColumns', 'freezeRows', 'getLocation', 'getLocationOrNullObject', 'unfreeze'],
});

/**
 *
 */
export class FreezePanesObject extends ApiObject {
  readonly api = FREEZE_PANES;

  constructor(
    private readonly scope: HostScope,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  freezeRows(count: unknown = 1): void {
    this.sheet.freeze({ rows: whole(count), columns: 0 });
  }

  freezeColumns(count: unknown = 1): void {
    this.sheet.freeze({ rows: 0, columns: whole(count) });
  }

  /** Keeps the cells of a range in view: rows above and columns to the left of what scrolls. */
  freezeAt(range: unknown): void {
    const { rect } = rangeArgument(this.scope, this.sheet, range);
    if (rect.row !== 0 && rect.column !== 0) throw invalidArgument();
    const rows = rect.rowCount === MAX_ROWS ? 0 : rect.row + rect.rowCount;
    const columns = rect.columnCount === MAX_COLUMNS ? 0 : rect.column + rect.columnCount;
    this.sheet.freeze({ rows, columns });
  }

  unfreeze(): void {
    this.sheet.freeze({ rows: 0, columns: 0 });
  }

  getLocation(): RangeObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  getLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new RangeObject(this.scope, this.sheet, rectOf(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
  }
}
