import { heldBy } from '../check/cellText';
import type { Plan } from '../plan/schema';
import { Grid } from '../table/grid';
import { labelCell } from '../table/places';
import { resultChoice } from '../table/resultColumn';
import { selectTables } from '../table/selectTables';
import { sheetPlace } from '../table/turn';
import { cellAddress } from '../workbook/address';
import { judgeRow } from './judgeRow';
import { matchTables, unitOfRow } from './matchTable';
import type { MatchOutcome, RowMatch } from './outcome';
import { planIndexOf } from './planIndex';
import type { PlanIndex } from './planIndex';
import type { CheckedTable, JudgedRow, RangeCheck, RangeRequest } from './rangeCheck';
import { statesOtherTarget, targetColumn } from './tableTarget';

interface Reading {
  readonly turned: boolean;
  readonly tables: readonly CheckedTable[];
  readonly outcome: MatchOutcome;
}

/** The tables of a range in one of the two ways to read it, matched. */
function read(
  { sheet, areas, year, resultColumn, resultColumns }: RangeRequest,
  index: PlanIndex,
  turned: boolean,
): Reading {
  const tables = selectTables(sheet, areas, turned).map(({ table, columns }, at): CheckedTable => {
    const choice = resultChoice(table, columns, year);
    const wanted = resultColumns?.[at] ?? resultColumn;
    const column = table.columns.some((each) => each.column === wanted) ? wanted : choice.proposed;
    return { table, choice, ...(column !== undefined && { resultColumn: column }) };
  });
  const outcome = matchTables(
    tables.map(({ table }) => table),
    tables.map(({ resultColumn }) => resultColumn),
    index,
  );
  return { turned, tables, outcome };
}

/** What a person said comes before what was found. */
function withChosen(
  { outcome, turned }: Reading,
  plan: Plan,
  chosen: ReadonlyMap<string, string>,
): MatchOutcome {
  if (chosen.size === 0) return outcome;
  const rows = [
    ...outcome.matched.map(({ row }) => row),
    ...outcome.couldBe.map(({ row }) => row),
    ...outcome.unmatched,
  ];
  const matches = rows.flatMap((row): RowMatch[] => {
    const id = chosen.get(labelCell(row, turned));
    const indicator = [...plan.indicators, ...plan.vision].find((each) => each.id === id);
    return indicator ? [{ row, indicator, confidence: 'equivalent', by: 'person' }] : [];
  });
  const taken = new Set(matches.map(({ row }) => row));
  const named = new Set(matches.map(({ indicator }) => indicator));
  const kept = outcome.matched.filter(({ row }) => !taken.has(row));
  return {
    matched: [...kept, ...matches].sort((a, b) => a.row.row - b.row.row),
    couldBe: outcome.couldBe.filter(({ row }) => !taken.has(row)),
    unmatched: outcome.unmatched.filter((row) => !taken.has(row)),
    notFound: outcome.notFound.filter((indicator) => !named.has(indicator)),
  };
}

function judge(match: RowMatch, { tables }: Reading, grid: Grid): JudgedRow[] {
  const at = tables.findIndex(({ table }) => table.rows.includes(match.row));
  const found = tables[at];
  if (found?.resultColumn === undefined) return [];
  const { table, resultColumn } = found;
  const cellAt = (column: number) => {
    const place = sheetPlace(table, match.row.row, column);
    const cell = grid.own(place.row, place.column);
    // Words in an old encoding are read as the rest of the sheet is.
    const isText = typeof cell?.value === 'string';
    return { place, cell: isText ? { ...cell, value: grid.ownText(place.row, place.column) } : cell };
  };
  const { place, cell } = cellAt(resultColumn);
  const unit = unitOfRow(match.row, table, resultColumn);
  const column = targetColumn(table, match.indicator.target.year);
  const stated = column === undefined || column === resultColumn ? undefined : cellAt(column).cell;
  const target = stated ?? (match.statedTarget === undefined ? undefined : { value: match.statedTarget });
  // A target in the label is beside no column whose unit could be its own.
  const targetUnit = stated && column !== undefined ? unitOfRow(match.row, table, column)?.text : undefined;
  const differs = target !== undefined && statesOtherTarget(target, match.indicator, targetUnit);
  return [
    {
      match,
      table: at,
      cell: cellAddress(place.row, place.column),
      assessment: judgeRow(match.indicator, cell, { sheet: table.sheet, ...place }, unit?.text),
      ...(differs && { otherTarget: stated ? heldBy(stated) : { raw: match.statedTarget ?? '' } }),
    },
  ];
}

/** True where no row is an indicator, nor like one. */
const isBarren = ({ outcome }: Reading): boolean =>
  outcome.matched.length === 0 && outcome.couldBe.length === 0;

/** Labels in a row are a table only where there are several; one alone may be a remark. */
const FEWEST_TURNED = 2;

function turnedReading(request: RangeRequest, index: PlanIndex): Reading | undefined {
  const turned = read(request, index, true);
  return turned.outcome.matched.length >= FEWEST_TURNED ? turned : undefined;
}

/**
 * Checks a range of any sheet against a plan: finds the tables in it, matches their rows and judges what is certain.
 * Labels are looked for in a column, and where nothing is like an indicator, in a row.
 */
export function checkRange(request: RangeRequest): RangeCheck {
  const index = planIndexOf(request.plan);
  const upright = read(request, index, false);
  const turned = isBarren(upright) ? turnedReading(request, index) : undefined;
  const reading = turned ?? upright;
  const outcome = withChosen(reading, request.plan, request.chosen ?? new Map());
  const grid = new Grid(request.sheet);
  return {
    sheet: request.sheet.name,
    plan: request.plan,
    turned: reading.turned,
    tables: reading.tables,
    outcome,
    judged: outcome.matched.flatMap((match) => judge(match, reading, grid)),
  };
}

/** The plan that most rows of a range are indicators of; of equals the first. */
export function likeliestPlanOf(
  request: Omit<RangeRequest, 'plan'>,
  plans: readonly Plan[],
): Plan | undefined {
  let best: { plan: Plan; count: number } | undefined;
  for (const plan of plans) {
    const count = checkRange({ ...request, plan }).outcome.matched.length;
    if (count > 0 && (!best || count > best.count)) best = { plan, count };
  }
  return best?.plan;
}
