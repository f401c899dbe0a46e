import { InterceptorEffectEnum } from '@univerjs/presets';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/presets/preset-sheets-core';
import type { Workbook } from '../../host/model';
import { ownCellRules, styleOf } from './ownCellRules';
import type { Grid } from './univer';

/** Draws the conditional formats that need no engine. */
export function drawOwnCellRules({ injector }: Grid, workbook: Workbook): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook: drawn }, next) => {
      const sheet = workbook.findSheet(subUnitId);
      const rules = sheet && ownCellRules(sheet);
      const style = rules && styleOf(rules, sheet.value(row, col), row, col);
      if (!style) return next(cell);
      return next({ ...cell, s: { ...drawn.getStyles().get(cell?.s), ...style } });
    },
  });
}
