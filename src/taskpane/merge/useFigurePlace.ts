import { useEffect, useState } from 'react';
import { columnLetters, parseCell } from '../../core/workbook/address';
import { roleOfName } from '../../core/mergeWorkbook/roles';
import type { PaneState } from '../state/paneState';
import type { MergeRequests } from './mergeRequests';
import type { MergeDesk } from './desk/mergeDesk';
import type { FigurePlace } from './model';

/** Rows in which the headings of the sheet of units stand, wherever rows were inserted above them. */
const HEADING_ROWS = 8;
/** An indicator has up to three columns; its heading stands over the first. */
const HEADING_COLUMNS = 3;

/** What of the selection matters: another sheet or cell is another figure. */
interface Selected {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly role: 'appendix' | 'matrix';
}

function selectedFigure({ selection, checked }: PaneState): Selected | undefined {
  const address = selection?.address.split(':')[0] ?? '';
  const cell = parseCell(address);
  const outcome = checked?.outcome;
  if (!selection || !cell || !outcome) return undefined;
  const name = [...outcome.sheetIds].find(([, id]) => id === selection.sheetId)?.[0];
  const names = outcome.workbook.definedNames.filter(({ sheet }) => sheet === name && name !== undefined);
  const role = names.map((each) => roleOfName(each.name)).find((each) => each !== undefined);
  return role === 'appendix' || role === 'matrix' ? { sheetId: selection.sheetId, ...cell, role } : undefined;
}

/** The indicator in whose row a cell of the consolidated appendix stands. */
function inAppendix({ checked }: PaneState, { sheetId, row }: Selected): FigurePlace | undefined {
  const sheet = checked?.sheets.find((each) => each.sheetId === sheetId);
  const result = sheet?.check?.results.find(({ cell }) => cell !== undefined && parseCell(cell)?.row === row);
  return result && { indicator: result.indicator };
}

/** The unit and the indicator of a cell of the sheet of units, by the names that stand beside and above it. */
async function inMatrix(
  { sheetId, row, column }: Selected,
  desk: MergeDesk,
  readAreas: MergeRequests['readAreas'],
): Promise<FigurePlace | undefined> {
  const first = columnLetters(Math.max(1, column - HEADING_COLUMNS + 1));
  const cells = await readAreas(sheetId, [`B${row}`, `${first}1:${columnLetters(column)}${HEADING_ROWS}`]);
  const unit = cells.find((cell) => cell.row === row && cell.column === 2)?.value;
  const headings = cells
    .filter((cell) => cell.column !== 2 || cell.row !== row)
    .sort((one, other) => other.column - one.column)
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (typeof unit !== 'string') return undefined;
  return (await desk.look('placeNamed', { unit, headings })) ?? undefined;
}

/**
 * The figure of the merge that is selected in the workbook.
 * @param revision that of the desk: before a merge is there nothing is known
 */
export function useFigurePlace(
  state: PaneState,
  desk: MergeDesk,
  revision: number,
  readAreas: MergeRequests['readAreas'],
): FigurePlace | undefined {
  const [place, setPlace] = useState<FigurePlace>();
  const selected = selectedFigure(state);
  const key = selected && `${selected.sheetId} ${selected.row} ${selected.column}`;
  useEffect(() => {
    let isLate = false;
    const found = !selected
      ? Promise.resolve(undefined)
      : selected.role === 'appendix'
        ? Promise.resolve(inAppendix(state, selected))
        : inMatrix(selected, desk, readAreas);
    found.then(
      (figure) => {
        if (!isLate) setPlace(figure);
      },
      // The sheet went away, or Excel is busy: nothing is shown, and the next selection asks again.
      () => {
        if (!isLate) setPlace(undefined);
      },
    );
    return () => {
      isLate = true;
    };
  }, [key, state.checked, desk, revision, readAreas]);
  return place;
}
