import { IConfigService } from '@univerjs/presets';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  ICalculateFormulaService,
  IDependencyManagerService,
} from '@univerjs/presets/preset-sheets-core';
import type { IFormulaDataItem } from '@univerjs/presets/preset-sheets-core';
import type { FormulaPlace } from '../../host/model';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';

type Dataset = Parameters<ICalculateFormulaService['execute']>[0];
/** Formulas after which the engine lets others have their turn; by itself it would work out 500. */
const AT_ONCE = 50;

/** The formulas of a sheet by row and column. */
type Formulas = Record<number, Record<number, IFormulaDataItem | null | undefined>>;

/**
 * Leaves to the grid's engine the formulas that only it can work out. It goes through every formula of the workbook after each
 * edit, on the thread that draws; those of which the model's word stands are cells with a value to it.
 * @param isGrids whether the engine's result of a cell is wanted
 */
export function leaveToEngine({ injector }: Grid, isGrids: (place: FormulaPlace) => boolean): void {
  const engine = injector.get(ICalculateFormulaService);
  const dependencies = injector.get(IDependencyManagerService);
  injector
    .get(IConfigService)
    .setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: AT_ONCE }, { merge: true });
  const execute = engine.execute.bind(engine);
  let before = new Map<string, FormulaPlace>();
  engine.execute = (dataset) => {
    const taken = new Map<string, FormulaPlace>();
    const sheets = Object.entries(dataset.formulaData[UNIT_ID] ?? {}).map(([sheetId, formulas]) => {
      const wanted = wantedOf((formulas ?? {}) as Formulas, (row, column) =>
        isGrids({ sheetId, row, column }),
      );
      for (const { row, column } of wanted) {
        taken.set(`${sheetId} ${row} ${column}`, { sheetId, row, column });
      }
      return [sheetId, matrixOf(wanted)] as const;
    });
    // The engine would look for a formula that it had and has no more when what that one asks changes.
    for (const [key, { sheetId, row, column }] of before) {
      if (!taken.has(key)) dependencies.removeFormulaDependency(UNIT_ID, sheetId, row, column);
    }
    before = taken;
    const formulaData = { [UNIT_ID]: Object.fromEntries(sheets) } satisfies Dataset['formulaData'];
    return execute({ ...dataset, formulaData });
  };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly formula: IFormulaDataItem;
}

function wantedOf(formulas: Formulas, isGrids: (row: number, column: number) => boolean): Placed[] {
  const all = Object.entries(formulas).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, formula]): Placed[] =>
      formula ? [{ row: Number(row), column: Number(column), formula }] : [],
    ),
  );
  const wanted = new Set(all.filter(({ row, column }) => isGrids(row, column)));
  const shared = new Set(Array.from(wanted, ({ formula: { si } }) => si).filter((id) => id !== undefined));
  // A formula that cells share is told by the first of them.
  return all.filter((each) => {
    const { si, x = 0, y = 0 } = each.formula;
    return wanted.has(each) || (x === 0 && y === 0 && si !== undefined && shared.has(si));
  });
}

function matrixOf(placed: readonly Placed[]): Formulas {
  const matrix: Formulas = {};
  for (const { row, column, formula } of placed) (matrix[row] ??= {})[column] = formula;
  return matrix;
}
