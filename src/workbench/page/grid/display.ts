import { CellValueType, InterceptorEffectEnum } from '@univerjs/presets';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/presets/preset-sheets-core';
import { displayText } from '../../host/model';
import type { Workbook } from '../../host/model';
import type { Grid } from './univer';

/** Before everything the grid registers for itself. */
const FIRST = 1000;
/** After the grid's own number formats have had their say. */
const LAST = -0.5;

const withComma = (text: string): string => text.replace('.', ',');
const isDate = (format: string): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/[hs]/i.test(format);

/** A number as a person in Vietnam types it: what the cell's editor shows. */
export function editText(value: number, format: string): string {
  if (format.includes('%')) {
    const percent = Number(`${value}e2`);
    return `${withComma(displayText(Number.isNaN(percent) ? value * 100 : percent, 'General'))}%`;
  }
  if (format !== 'General' && isDate(format)) return displayText(value, 'dd/mm/yyyy');
  return withComma(String(value));
}

/** Shows numbers with the decimal comma, in the cells and in the editor; formats of their own are the grid's work. */
export function showVietnameseNumbers(grid: Grid, workbook: Workbook): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = workbook.findSheet(subUnitId);
      const value = sheet?.value(row, col);
      if (typeof value !== 'number' || Number.isInteger(value) || !cell) return next(cell);
      if (sheet?.style(row, col).numberFormat !== 'General') return next(cell);
      return next({ ...cell, v: withComma(displayText(value, 'General')) });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = workbook.findSheet(subUnitId);
      const value = sheet?.value(row, col);
      if (typeof value !== 'number' || !cell || sheet?.formula(row, col) !== undefined) return next(cell);
      return {
        ...cell,
        v: editText(value, sheet?.style(row, col).numberFormat ?? 'General'),
        t: CellValueType.STRING,
      };
    },
  });
}
