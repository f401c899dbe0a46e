import type { CellDescription, SheetDescription } from '../appendix/description';
import { describeAppendix } from '../appendix/describe';
import type { AppendixStrings } from '../appendix/strings';
import type { RowValues } from '../appendix/values';
import type { Aggregate, Withheld } from '../merge/aggregate/aggregate';
import { gravestFirst } from '../merge/aggregate/parts';
import type { Consolidation } from '../merge/consolidate';
import type { Plan } from '../plan/schema';
import { fitting } from './reportSheet';
import type { Matrix } from './matrix';
import { decimalCell, indicatorOf, unitName } from './names';
import type { MergeWorkbookStrings } from './strings';
import type { SheetTexts } from './sheetTexts';
import { textsOfDescription } from './sheetTexts';
import type { TypedTexts } from './typedTexts';
import { NOTHING_TYPED, typedOver } from './typedTexts';

/** Formulas in the place of numbers, and how the result is shown where its own digits are too many. */
type LiveRow = Readonly<Partial<Record<'result' | 'numerator' | 'denominator' | 'resultFormat', string>>>;

/** Decimals of a quotient beyond the target's: enough to see on which side of it the quotient is. */
const MORE_DECIMALS = 2;

/** Where there is no figure to be withheld: nobody said anything, or the plan asks for none of the whole. */
const isSilent = (reason: Withheld) => reason === 'noFigures' || reason === 'notAggregated';

function resultOf(
  { value, comparator, reason, claim, verdict }: Aggregate,
  plan: Plan,
  id: string,
  strings: AppendixStrings,
  { appendix, withheld }: MergeWorkbookStrings,
) {
  if (reason === 'notApplicable') return strings.verdicts.notApplicable;
  // What was reported and could not be made a figure is no blank, and must not read as one.
  if (reason !== undefined) return isSilent(reason) ? undefined : appendix.withheldResult(withheld[reason]);
  if (indicatorOf(plan, id)?.target.comparator === 'qualitative') {
    return verdict === 'met' || verdict === 'notMet' || verdict === 'inProgress'
      ? strings.verdicts[verdict]
      : undefined;
  }
  if (comparator && claim) return claim.raw;
  return decimalCell(value);
}

/** What stands beside a figure: where it comes from, and what is missing. */
function remarks(aggregate: Aggregate, plan: Plan, strings: MergeWorkbookStrings): RowValues {
  const { appendix, withheld, gaps } = strings;
  const { coverage, claim, reason, missing, isPartial } = aggregate;
  const named = gravestFirst(missing).map(
    ({ unit, because }) => `${unitName(plan, unit)} (${gaps[because]})`,
  );
  const source = claim
    ? appendix.sourceOf(unitName(plan, claim.unit))
    : coverage.of > 0 && (reason === undefined || isSilent(reason))
      ? appendix.source(coverage.have, coverage.of)
      : undefined;
  const note =
    reason !== undefined && reason !== 'notApplicable'
      ? appendix.withheld(withheld[reason], reason === 'noFigures' ? [] : named)
      : isPartial
        ? appendix.partial(named)
        : undefined;
  return { ...(source !== undefined && { source }), ...(note !== undefined && { note }) };
}

function liveRow(aggregate: Aggregate, plan: Plan, matrix: Matrix): LiveRow {
  const { indicator: id, claim, reason, value, basis, places = 0 } = aggregate;
  const indicator = indicatorOf(plan, id);
  if (reason !== undefined || !indicator) return {};
  if (basis === 'sources') {
    const result = claim && matrix.cellOf(claim.unit, id, 'value');
    return result === undefined || value === undefined ? {} : { result };
  }
  const { aggregation } = indicator;
  if (aggregation.kind === 'sum') {
    const result = matrix.sumOf(id, 'value');
    return result === undefined ? {} : { result };
  }
  if (aggregation.kind !== 'ratio') return {};
  const numerator = matrix.sumOf(id, 'numerator');
  const denominator = matrix.sumOf(id, 'denominator');
  if (numerator === undefined || denominator === undefined) return {};
  return {
    numerator,
    denominator,
    resultFormat: `#,##0.${'0'.repeat((indicator.target.decimals ?? 0) + MORE_DECIMALS)}`,
    result: `IF(${denominator}=0,"",ROUND(${numerator}*${aggregation.per}/${denominator},${places}))`,
  };
}

/** The described appendix with formulas in place of its numbers; each keeps its number as its stored result. */
function withLiveRows(sheet: SheetDescription, live: ReadonlyMap<string, LiveRow>): SheetDescription {
  const columnOf = (name: string) => sheet.names.find((each) => each.name === name)?.range.firstColumn;
  const codes = columnOf('PL_Ma');
  const columns = new Map([
    [columnOf('PL_KetQua'), 'result'],
    [columnOf('PL_TuSo'), 'numerator'],
    [columnOf('PL_MauSo'), 'denominator'],
  ] as const);
  const rows = new Map(
    sheet.cells.flatMap(({ row, column, value }) => {
      const formulas = column === codes && typeof value === 'string' ? live.get(value) : undefined;
      return formulas ? [[row, formulas] as const] : [];
    }),
  );
  const made = ({ value, ...cell }: CellDescription): CellDescription | undefined => {
    const part = columns.get(cell.column);
    const row = rows.get(cell.row);
    const formula = part && row?.[part];
    if (formula === undefined || value === undefined) return undefined;
    const format = part === 'result' ? row?.resultFormat : undefined;
    return { ...cell, formula, formulaResult: value, ...(format !== undefined && { numberFormat: format }) };
  };
  const fitted = ({ value, ...cell }: CellDescription): CellDescription =>
    value === undefined ? cell : { ...cell, value: fitting(value) };
  return { ...sheet, cells: sheet.cells.map((cell) => made(cell) ?? fitted(cell)) };
}

/** What somebody typed, and below it what the merge says. */
const below = (typed: string | undefined, own: string | undefined) =>
  typed === undefined || own === undefined ? (typed ?? own) : `${typed}\n${own}`;

/** The rows of the consolidated appendix. */
function valuesOf(
  { state: { plan }, aggregates }: Consolidation,
  strings: MergeWorkbookStrings,
  appendixStrings: AppendixStrings,
  { words }: TypedTexts,
): ReadonlyMap<string, RowValues> {
  const values = new Map<string, RowValues>();
  for (const aggregate of aggregates) {
    const { indicator: id, numerator, denominator, claim } = aggregate;
    const result = resultOf(aggregate, plan, id, appendixStrings, strings);
    const counts = indicatorOf(plan, id)?.aggregation.kind === 'ratio' && aggregate.reason === undefined;
    const explanation = words.explanation.get(id);
    const own = remarks(aggregate, plan, strings);
    const source = below(words.source.get(id), own.source);
    const note = below(words.note.get(id), own.note);
    values.set(id, {
      ...(source !== undefined && { source }),
      ...(note !== undefined && { note }),
      ...(result !== undefined && { result }),
      ...(aggregate.isPartial && aggregate.basis === 'parts' && { isPartial: true }),
      ...(counts && numerator !== undefined && { numerator: decimalCell(numerator) ?? '' }),
      ...(counts && denominator !== undefined && { denominator: decimalCell(denominator) ?? '' }),
      ...(claim?.kind && { kind: claim.kind }),
      ...(explanation !== undefined && { explanation }),
    });
  }
  return values;
}

/** The consolidated appendix: the plan's own layout, its figures live formulas over the sheet of units. */
export function describeConsolidated(
  merge: Consolidation,
  matrix: Matrix,
  strings: MergeWorkbookStrings,
  appendixStrings: AppendixStrings,
  typed: TypedTexts,
): SheetDescription {
  const { plan, year } = merge.state;
  const values = valuesOf(merge, strings, appendixStrings, typed);
  const { above, below: underneath } = typed;
  const lines = { above, below: underneath };
  const sheet = describeAppendix({ plan, year, values, lines }, appendixStrings);
  const live = new Map(
    merge.aggregates.flatMap((aggregate) =>
      typeof values.get(aggregate.indicator)?.result === 'number'
        ? [[aggregate.indicator, liveRow(aggregate, plan, matrix)] as const]
        : [],
    ),
  );
  return withLiveRows({ ...sheet, name: strings.appendix.sheet(year) }, live);
}

/** What somebody typed into the consolidated appendix of a merge, and what of it cannot be kept when it is written anew. */
export function typedInto(
  now: SheetTexts,
  merge: Consolidation,
  strings: MergeWorkbookStrings,
  appendixStrings: AppendixStrings,
): ReturnType<typeof typedOver> {
  const { plan, year } = merge.state;
  const values = valuesOf(merge, strings, appendixStrings, NOTHING_TYPED);
  const sheet = describeAppendix({ plan, year, values }, appendixStrings);
  const own = textsOfDescription(sheet);
  if (!own) return { typed: NOTHING_TYPED, lost: [] };
  const headLines = own.above.filter(({ row }) => row < sheet.print.repeatedRows.first).length;
  return typedOver(now, own, headLines);
}
