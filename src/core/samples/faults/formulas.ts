import type { ColumnId } from '../../appendix/strings';
import type { Indicator } from '../../plan/schema';
import type { FaultKind, Scene } from './scene';
import { candidates, figureOf, isNumeric, isRatio } from './scene';
import { cellsOf } from './spot';

/** Faults of formulas: errors, links out of the workbook, and our own formulas typed over. */

const ERRORS = [
  ['VLOOKUP(B{row},#REF!,3,0)', '#REF!'],
  ['#REF!*100', '#REF!'],
  ['G{row}/0*100', '#DIV/0!'],
  ['VLOOKUP("x",B1:C9,2,FALSE)', '#N/A'],
  ['"12,5"*"b"', '#VALUE!'],
  ['TYLE(G{row},H{row})', '#NAME?'],
] as const;

/** A result, or one of the two counts. */
function inputCell(scene: Scene): { indicator: Indicator; column: ColumnId } | undefined {
  const { random } = scene;
  const column = random.pick(['result', 'result', 'result', 'numerator', 'denominator'] as const);
  const [indicator] = candidates(scene, column === 'result' ? isNumeric : isRatio);
  return indicator && { indicator, column };
}

const lost = ({ id }: Indicator, column: ColumnId) =>
  column === 'result'
    ? { indicator: id, state: 'unreadable' as const, value: null }
    : { indicator: id, [column]: null };

/** A formula that gives an error. */
export const formulaError: FaultKind = {
  seed: (scene) => {
    const cell = inputCell(scene);
    if (!cell) return undefined;
    const { indicator, column } = cell;
    const [text, error] = scene.random.pick(ERRORS);
    const formula = text.replaceAll('{row}', String(scene.draft.rowOf(indicator.id)));
    return {
      spots: cellsOf(indicator, column),
      done: `wrote =${formula}, ${error}`,
      effects: [lost(indicator, column)],
      errors: [{ indicator: indicator.id, column, formula, error }],
    };
  },
};

/** As files keep them (by number), and as people paste them (by name and path). */
const LINKS = [
  '[1]Sheet1!$B$4',
  "'[1]Tổng hợp'!D{row}",
  "'[So lieu 2026.xlsx]Sheet1'!$C$12",
  "'D:\\Bao cao\\[Bieu 01.xls]Bieu 1'!F{row}",
  'SUM([2]Xa!$C$5:$C$20)',
  "ROUND('[Số liệu ngành.xlsx]Y tế'!E7,2)",
] as const;

/** A figure that lives in somebody else's workbook. */
export const externalLink: FaultKind = {
  seed: (scene) => {
    const cell = inputCell(scene);
    if (!cell) return undefined;
    const { indicator, column } = cell;
    const figure = figureOf(scene, indicator);
    const value = Number(column === 'result' ? figure.value : figure[column as 'numerator' | 'denominator']);
    const formula = scene.random.pick(LINKS).replaceAll('{row}', String(scene.draft.rowOf(indicator.id)));
    scene.draft.putIn(indicator.id, column, { formula, formulaResult: value });
    return { spots: cellsOf(indicator, column), done: `wrote =${formula}`, effects: [] };
  },
};

const NATIVE = ['gap', 'verdict'] as const;

/** Values pasted over the sheet's own formulas, in a cell, a row or a whole column. */
export const formulaOverwritten: FaultKind = {
  seed: (scene) => {
    const { draft, random, strings } = scene;
    const formulaIn = (indicator: Indicator, column: ColumnId) =>
      draft.cell(indicator.id, column)?.formula !== undefined;
    const all = candidates(scene, (each) => formulaIn(each, 'verdict'));
    const rows = random.chance(0.15) ? all : all.slice(0, random.pick([1, 1, 1, 2, 5]));
    const columns = random.pick([[...NATIVE], ['gap'], ['verdict'], ['verdict']] as const);
    const spots = rows.flatMap((indicator) =>
      cellsOf(indicator, ...columns.filter((column) => formulaIn(indicator, column))),
    );
    if (spots.length === 0) return undefined;
    const asTyped = random.chance(0.4);
    for (const { indicator = '', column = 'verdict' } of spots) {
      const shown = draft.cell(indicator, column)?.formulaResult;
      const typed = column === 'verdict' && asTyped ? strings.verdicts.met : shown;
      draft.putIn(indicator, column, typed === undefined ? {} : { value: typed });
    }
    return { spots, done: `put values over ${columns.join(' and ')} in ${rows.length} rows`, effects: [] };
  },
};
