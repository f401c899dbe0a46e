import type { AppendixStrings } from '../appendix/strings';
import type { LocatedAppendix } from '../locate/located';
import { relativeFormula } from '../workbook/relativeFormula';
import type { CellSnapshot } from '../workbook/snapshot';
import type { AppendixRow, Expected, Returned } from './appendixContext';
import { assessCells } from './assess';
import type { RowOutcome } from './assess';
import { comparisonFor } from './comparison/comparison';
import type { ComparisonSources } from './comparison/comparison';
import type { RowPart } from './rowCells';
import { formulaCells, isVerdictOfPart } from './rowFormula';
import type { RowSetting } from './rowContext';
import type { RowMemory } from './rowMemory';

/** What an appendix is checked with. */
export interface AppendixCheckOptions extends ComparisonSources {
  /** Today where the person is, ISO 8601. */
  readonly today?: string;
  readonly date1904: boolean;
  /** The words that the template prints. */
  readonly strings: AppendixStrings;
  readonly expected?: Expected;
  readonly returned?: Returned;
  readonly memory?: RowMemory;
}

/** A row with all that was found about it. */
export interface AssessedRow extends AppendixRow {
  readonly outcome: RowOutcome;
}

/** A cell as far as a rule can tell one from another. */
function cellKey(cell: CellSnapshot | undefined): unknown {
  if (!cell) return null;
  const { value, asSeen, formula, format, row } = cell;
  const key = [asSeen ?? value, format];
  return formula === undefined ? key : [...key, relativeFormula(formula, row)];
}

function settingOf(
  { plan, unit, year }: LocatedAppendix,
  { today, date1904 }: AppendixCheckOptions,
): RowSetting {
  return {
    plan,
    date1904,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    ...(today !== undefined && { today }),
  };
}

/** Reads and judges the rows. Without its column there is nothing to read, and a finding has said so. */
export function assessRows(appendix: LocatedAppendix, options: AppendixCheckOptions): readonly AssessedRow[] {
  const { index, plan, columns, rows } = appendix;
  if (!columns.has('result')) return [];
  const { memory } = options;
  const setting = settingOf(appendix, options);
  const parts = Array.from(columns.keys()).filter((id): id is RowPart => id !== 'code');
  const known: ReadonlySet<RowPart> = new Set(parts);
  const columnOf = Object.fromEntries(columns);
  // Only a memory asks for keys.
  const settingKey =
    memory && JSON.stringify([{ ...setting, plan: [plan.id, plan.version, plan.checks] }, parts]);
  const sheet = index.sheet.name;
  return rows.map(({ item: indicator, row }) => {
    const cells: Partial<Record<RowPart, CellSnapshot>> = {};
    for (const part of parts) {
      const cell = index.at(row, columnOf[part] ?? 0);
      if (cell) cells[part] = cell;
    }
    const places = { indicator: indicator.id, sheet, row, columns: columnOf };
    const comparison = comparisonFor(options, appendix, indicator.id);
    const formula = cells.verdict?.formula;
    const own = formula === undefined ? undefined : formulaCells({ row, places });
    const isPartial = own !== undefined && isVerdictOfPart(formula ?? '', indicator, own, options.strings);
    const ofRow = isPartial ? { ...setting, isPartial } : setting;
    const assess = () => assessCells(indicator, cells, known, ofRow, comparison);
    const inputs = () => JSON.stringify([comparison, parts.map((part) => cellKey(cells[part]))]);
    const outcome = memory ? memory.recall(indicator, `${settingKey}${inputs()}`, assess) : assess();
    const codes = outcome.hits.map(({ fact }) => fact.code);
    return { indicator, row, cells, places, result: outcome.result, codes, outcome };
  });
}
