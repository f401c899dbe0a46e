import { CellValueType, InterceptorEffectEnum } from '@univerjs/presets';
import type { ICellData, Nullable } from '@univerjs/presets';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './univer';

/** Where the grid marks texts that look like numbers, among what changes a cell's look. */
const MARKING = 10;

const { STRING, FORCE_STRING } = CellValueType;
const isText = (cell: Nullable<ICellData>): cell is ICellData =>
  cell?.t === STRING || cell?.t === FORCE_STRING;

/**
 * Spares the grid the question whether a text looks like a number. The mark for it is switched off, yet it reads every text as a
 * date, a time and a number each time it draws it, a fifth of all drawing: so the texts hide their kind while it would ask.
 */
export function hideTextsFromMarking({ injector }: Grid): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: MARKING + 0.5,
    handler: (cell, _, next) => next(isText(cell) ? { ...cell, t: null } : cell),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: MARKING - 0.5,
    handler: (cell, { rawData }, next) =>
      next(cell && cell !== rawData && cell.t === null ? { ...cell, t: rawData?.t } : cell),
  });
}
