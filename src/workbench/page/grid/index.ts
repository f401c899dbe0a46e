import { ILayoutService } from '@univerjs/presets/preset-sheets-core';
import type { AddinRuntime } from '../../host/model';
import type { OfficeHost } from '../../host/officeHost';
import type { HybridCalculator } from '../calculator';
import type { Pace } from '../pace';
import { offerAddinFunctions } from './addinFunctions';
import { drawOwnCellRules } from './conditional';
import { showVietnameseNumbers } from './display';
import { Edits } from './edits';
import { leaveToEngine } from './engine';
import { guardFocus } from './focus';
import { Input } from './input';
import { Mirror } from './mirror';
import { Structure } from './structure';
import type { OnRefusal } from './structure';
import { keepTypedFormulas } from './suggestions';
import { hideTextsFromMarking } from './textMarks';
import { UNIT_ID, createGrid } from './univer';
import type { Grid } from './univer';

export interface BoundGrid extends Grid {
  readonly unitId: string;
  /** Draws at once what is waiting to be drawn. */
  readonly flush: () => void;
  /** Brings the keyboard to the grid, so that what is typed next goes into the selected cell. */
  readonly focus: () => void;
}

/** Puts the grid into the page and binds it to the host's workbook, both ways. */
export function bindGrid(
  container: HTMLElement,
  host: OfficeHost,
  calculator: HybridCalculator,
  onRefusal: OnRefusal,
  runtime: AddinRuntime,
  pace: Pace,
): BoundGrid {
  const { workbook } = host;
  const invite = guardFocus(container);
  const grid = createGrid(container);
  const mirror = new Mirror(grid, workbook, pace, () => host.isEditing);
  // The grid's services exist from its first workbook on.
  mirror.flush();
  offerAddinFunctions(grid, runtime, (place) =>
    calculator.isGrids(place) ? undefined : workbook.findSheet(place.sheetId)?.value(place.row, place.column),
  );
  leaveToEngine(grid, (place) => calculator.isGrids(place));
  keepTypedFormulas(grid);
  showVietnameseNumbers(grid, workbook);
  drawOwnCellRules(grid, workbook);
  hideTextsFromMarking(grid);
  new Input(grid, workbook, mirror, onRefusal);
  new Structure(grid, workbook, onRefusal);
  new Edits(grid, workbook, mirror, (place) => calculator.isGrids(place));
  followCellEditing(grid, host);
  return {
    ...grid,
    unitId: UNIT_ID,
    flush: () => {
      mirror.flush();
    },
    focus: () => {
      window.focus();
      invite();
      grid.injector.get(ILayoutService).focus();
    },
  };
}

/** While a cell is being edited the add-in has to wait, as in Excel. */
function followCellEditing({ api }: Grid, host: OfficeHost): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.enterCellEditMode();
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    host.exitCellEditMode();
  });
}
