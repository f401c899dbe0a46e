import { isStrayFigure } from '../check/strayFigure';
import { findTableRows } from '../check/tableRows';
import type { LocatedAppendix } from '../locate/located';
import type { LocatedTaskAppendix } from '../taskAppendix/locate';
import type { CellSnapshot } from '../workbook/snapshot';
import type { ContentRow, HeldCells } from './content';
import { storedText } from './storedText';

/** What names a row and says what its figures are measured by. */
const MEANING = ['label', 'unit', 'target'] as const;
/** What the sheet's own formulas answer. */
const ANSWERS = ['gap', 'verdict'] as const;
const FIGURES = ['result', 'numerator', 'denominator'] as const;
const INDICATOR_FRAME = [...MEANING, ...ANSWERS, ...FIGURES] as const;
const TASK_FRAME = ['label', 'timing'] as const;

/** An answer that somebody typed. What a formula shows follows from the inputs, and is calculated anew by every program. */
const typedAnswer = (cell: CellSnapshot | undefined) => (cell?.formula === undefined ? storedText(cell) : '');

/** A figure in a row that is no indicator's; "" for words. */
function strayFigure(cell: CellSnapshot | undefined, isBelow: boolean): string {
  return cell?.format !== 'date' && isStrayFigure(cell, isBelow) ? storedText(cell) : '';
}

/** The figures beside those of the indicators: in headings of groups and in rows that people inserted. */
function strayRows(located: LocatedAppendix): ContentRow[] {
  const { index, columns } = located;
  const { foreign, headings, last } = findTableRows(located);
  return [...headings, ...foreign].flatMap((row) => {
    const figures = FIGURES.map((part) => strayFigure(index.at(row, columns.get(part) ?? 0), row > last));
    if (figures.every((each) => each === '')) return [];
    return [{ item: '', row, cells: [...MEANING, ...ANSWERS].map(() => '').concat(figures) }];
  });
}

/**
 * What stands around an appendix's inputs and gives them their meaning: labels, units, targets, answers typed over the
 * sheet's formulas, and figures that are in no indicator's row. Rows that only hold words, or nothing, are not in it.
 */
export function indicatorFrame(located: LocatedAppendix): HeldCells {
  const { index, columns } = located;
  const at = (row: number, part: (typeof INDICATOR_FRAME)[number]) => index.at(row, columns.get(part) ?? 0);
  const rows = located.rows.map(({ item, row }) => ({
    item: item.id,
    row,
    cells: [
      ...MEANING.map((part) => storedText(at(row, part))),
      ...ANSWERS.map((part) => typedAnswer(at(row, part))),
      ...FIGURES.map(() => ''),
    ],
  }));
  return { parts: INDICATOR_FRAME, columns, rows: [...rows, ...strayRows(located)] };
}

/** The same of tasks: what is to be done, and when. */
export function taskFrame({ index, columns, rows }: LocatedTaskAppendix): HeldCells {
  return {
    parts: TASK_FRAME,
    columns,
    rows: rows.map(({ item, row }) => ({
      item: item.id,
      row,
      cells: TASK_FRAME.map((part) => storedText(index.at(row, columns.get(part) ?? 0))),
    })),
  };
}
