import { decimalPlaces } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { SheetDescription } from '../appendix/description';
import { verdictColours } from '../appendix/styles';
import type { Consolidation } from '../merge/consolidate';
import type { UnitCell } from '../merge/settle';
import type { Asked } from '../merge/expected';
import { isFigure } from '../merge/claim';
import type { Indicator, ReportingUnit } from '../plan/schema';
import { cellAddress, columnLetters, quotedSheetName } from '../workbook/address';
import type { ReportCell, ReportColumn } from './reportSheet';
import { bodyRowOf, reportSheet } from './reportSheet';
import { claimCell, decimalCell, isKept, unitName } from './names';
import type { MergeWorkbookStrings } from './strings';

/** The columns of one indicator: one, or three where it is a ratio. Numbers count from 1. */
interface Place {
  readonly asked: Asked;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value: number;
}

/** Which column of an indicator. */
export type Part = 'numerator' | 'denominator' | 'value';

const FIXED_COLUMNS = 3;

/** Where things stand in the sheet of units by indicators, for formulas that refer to it. */
export interface Matrix {
  readonly sheet: SheetDescription;
  /** A formula that adds a part of an indicator up over the units that count, exactly; undefined where none could. */
  readonly sumOf: (indicator: string, part: Part) => string | undefined;
  /** A reference to one unit's cell. */
  readonly cellOf: (unit: string, indicator: string, part: Part) => string | undefined;
}

function placesOf({ expected }: Consolidation): Place[] {
  let column = FIXED_COLUMNS;
  return expected.indicators.map((asked) => {
    if (asked.indicator.aggregation.kind !== 'ratio') return { asked, value: (column += 1) };
    return { asked, numerator: (column += 1), denominator: (column += 1), value: (column += 1) };
  });
}

/** Units that make up a territory first, one below the other, so that one range adds them up. */
function unitsInOrder({ expected, cells, state }: Consolidation): ReportingUnit[] {
  const parts = new Set(expected.indicators.flatMap(({ basis, units }) => (basis === 'parts' ? units : [])));
  const asked = [...expected.byUnit.keys()];
  const others = new Set(cells.map(({ unit }) => unit));
  for (const { id } of asked) others.delete(id);
  return [
    ...asked.filter((unit) => parts.has(unit)),
    ...asked.filter((unit) => !parts.has(unit)),
    ...state.plan.units.filter(({ id }) => others.has(id)),
  ];
}

/**
 * Where a number may stand as a number: a sum runs from the first to the last row that it counts, so that whatever else stands
 * between them must be none (a unit that says "không áp dụng" beside its two counts, a district among its communes).
 */
function freePlaces({ aggregates }: Consolidation, units: readonly ReportingUnit[]) {
  const rowOf = new Map(units.map(({ id }, at) => [id, at]));
  const summed = new Map(
    aggregates.flatMap(({ indicator, basis, counted }) => {
      if (basis !== 'parts') return [];
      const at = new Set(Array.from(counted, (unit) => rowOf.get(unit) ?? -1));
      return [[indicator, { at, first: Math.min(...at), last: Math.max(...at) }] as const];
    }),
  );
  return (indicator: string, row: number): boolean => {
    const sum = summed.get(indicator);
    return !sum || sum.at.has(row) || row < sum.first || row > sum.last;
  };
}

function columnsOf(places: readonly Place[], { matrix, ordinal }: MergeWorkbookStrings): ReportColumn[] {
  const number = (heading: string): ReportColumn => ({ heading, width: 11, style: 'gap' });
  return [
    { heading: ordinal, width: 6, style: 'ordinal' },
    { heading: matrix.unit, width: 34, style: 'text' },
    { heading: matrix.reported, width: 10, style: 'centred' },
    ...places.flatMap(({ numerator, asked: { indicator } }) =>
      numerator === undefined
        ? [number(indicator.unit)]
        : [number(matrix.numerator), number(matrix.denominator), number(matrix.rate)],
    ),
  ];
}

/** A number; one that the sum over its column must not count is text in brackets. */
function numberCell(
  number: DecimalString | undefined,
  isFree: boolean,
  { number: shown }: MergeWorkbookStrings,
) {
  if (number === undefined || isFree) return decimalCell(number);
  return `(${shown(number)})`;
}

/**
 * What stands in the cell of a unit and an indicator.
 * @param isFree whether a number may stand here as one
 */
function valueCell(
  cell: UnitCell | undefined,
  isAsked: boolean,
  isFree: boolean,
  strings: MergeWorkbookStrings,
): ReportCell {
  const { matrix } = strings;
  if (cell?.conflict?.isOpen) return matrix.conflict;
  const claim = cell?.statement?.claims[0];
  if (claim && isFigure(claim)) {
    const shown = claim.state === 'notReported' ? matrix.noFigure : claimCell(claim, strings);
    return typeof shown === 'number' ? numberCell(claim.value, isFree, strings) : shown;
  }
  if (cell?.saysNoFigure ?? claim) return matrix.noFigure;
  return isAsked ? matrix.nothingSaid : matrix.notAsked;
}

/** The sheet of units by indicators: every figure that counts, and why there is none. */
export function describeMatrix(merge: Consolidation, strings: MergeWorkbookStrings): Matrix {
  const { state, expected, cellOf } = merge;
  const { plan, year } = state;
  const places = placesOf(merge);
  const units = unitsInOrder(merge);
  const asked = new Map(
    [...expected.byUnit].map(([unit, own]) => [unit.id, new Set<Indicator>(own)] as const),
  );
  const mayStand = freePlaces(merge, units);
  const rows = units.map((unit, at): ReportCell[] => {
    const own = asked.get(unit.id) ?? new Set<Indicator>();
    let have = 0;
    const cells = places.flatMap((place): ReportCell[] => {
      const { indicator } = place.asked;
      const cell = cellOf(unit.id, indicator.id);
      const isAsked = own.has(indicator);
      if (isAsked && cell && (cell.statement ?? cell.conflict)) have += 1;
      const isFree = isAsked && mayStand(indicator.id, at);
      const value = valueCell(cell, isAsked, isFree, strings);
      if (place.numerator === undefined) return [value];
      const claim = isAsked && !cell?.conflict?.isOpen ? cell?.statement?.claims[0] : undefined;
      return [
        numberCell(claim?.numerator, isFree, strings),
        numberCell(claim?.denominator, isFree, strings),
        value,
      ];
    });
    return [at + 1, unitName(plan, unit.id), `${have}/${own.size}`, ...cells];
  });
  const bands = places.map(({ asked: { indicator }, numerator, value }) => ({
    heading: `${indicator.code} ${indicator.label}`,
    first: numerator ?? value,
    last: value,
  }));
  const name = strings.sheets.matrix;
  const firstRow = bodyRowOf({ bands });
  const rowOfUnit = new Map(units.map(({ id }, at) => [id, firstRow + at]));
  const placeOf = new Map(places.map((place) => [place.asked.indicator.id, place]));
  const reference = (address: string) => `${quotedSheetName(name)}!${address}`;

  const sheet = reportSheet({
    name,
    title: strings.titles.matrix(year),
    columns: columnsOf(places, strings),
    bands,
    rows,
    rowCount: rows.length,
    frozenColumns: 2,
    highlights: (body) => {
      const range = { ...body, firstColumn: FIXED_COLUMNS + 1 };
      const first = cellAddress(range.firstRow, range.firstColumn);
      const is = (text: string) => `${first}="${text}"`;
      const { matrix } = strings;
      return [
        { kind: 'formula', range, formula: is(matrix.conflict), ...verdictColours.bad },
        { kind: 'formula', range, formula: is(matrix.nothingSaid), ...verdictColours.attention },
        { kind: 'formula', range, formula: is(matrix.notAsked), ...verdictColours.absent },
      ];
    },
  });
  return {
    sheet,
    sumOf: (id, part) => {
      const place = placeOf.get(id);
      const column = place?.[part];
      const counted = merge.countedOf(id);
      const numbers = counted.flatMap((claim) => claim[part] ?? []);
      const at = counted.flatMap(({ unit }) => rowOfUnit.get(unit) ?? []);
      if (column === undefined || at.length === 0 || !numbers.every(isKept)) return undefined;
      const letters = columnLetters(column);
      const range = `$${letters}$${Math.min(...at)}:$${letters}$${Math.max(...at)}`;
      // Sums of decimals have no more places than their parts; what binary arithmetic adds behind them is rounded away.
      return `ROUND(SUM(${reference(range)}),${Math.max(0, ...numbers.map(decimalPlaces))})`;
    },
    cellOf: (unit, id, part) => {
      const row = rowOfUnit.get(unit);
      const column = placeOf.get(id)?.[part];
      if (row === undefined || column === undefined) return undefined;
      return reference(`$${columnLetters(column)}$${row}`);
    },
  };
}
