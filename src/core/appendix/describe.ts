import type { Plan, ReportingUnit } from '../plan/schema';
import { groupIndicators, indicatorsOf, ownersOf } from '../plan/rows';
import { SheetBuilder } from './builder';
import { appendixColumns } from './columns';
import type { SheetDescription } from './description';
import { layOutFootnotes, layOutSignatures } from './foot';
import { layOutHead } from './head';
import { layOutHighlights } from './highlights';
import { identityText, identityXml } from './identity';
import type { AppendixIdentity } from './identity';
import { roman } from './roman';
import { layOutRow } from './rowLayout';
import type { AppendixStrings } from './strings';
import { FONT_SIZE } from './styles';
import { layOutTableHead } from './tableHead';
import { rowHeight, wrappedLines } from './textHeight';
import type { RowValues } from './values';

export interface AppendixRequest {
  readonly plan: Plan;
  /** The year whose results are asked for. */
  readonly year: number;
  /** The unit that fills it in; absent for the whole plan. */
  readonly unit?: ReportingUnit;
  /** `form` adds issuer, national title and signatures, for a unit that sends the sheet alone. */
  readonly variant?: 'appendix' | 'form';
  /** Locks all but the input cells, without a password. Off by default: it blocks spell-check, row insertion and undo. */
  readonly isProtected?: boolean;
  /** Figures to fill in, by indicator id. */
  readonly values?: ReadonlyMap<string, RowValues>;
}

/** Margins within the decree's limits (top and bottom 20–25, left 30–35, right 15–20 mm). */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** What the sheet says of itself in its hidden parts. */
export function identityOf({ plan, year, unit }: AppendixRequest): AppendixIdentity {
  return { plan: plan.id, planVersion: plan.version, ...(unit && { unit: unit.id }), year };
}

function layOutGroup(sheet: SheetBuilder, number: number, name: string): void {
  sheet.columns.forEach(({ id, hidden }, at) => {
    if (hidden) return;
    const style = id === 'ordinal' ? 'groupNumber' : 'group';
    const value = id === 'ordinal' ? roman(number) : id === 'label' ? name : undefined;
    sheet.put(at + 1, style, value === undefined ? {} : { value });
  });
  const label = sheet.columnOf('label') ?? 2;
  sheet.endRow(rowHeight(wrappedLines(name, sheet.widthOf(label, label), true), FONT_SIZE));
}

/** The names of the data columns; rows inserted between first and last stay inside them. */
function nameColumns(sheet: SheetBuilder, first: number, last: number): void {
  sheet.columns.forEach(({ definedName }, index) => {
    if (definedName === undefined) return;
    const range = { firstRow: first, lastRow: last, firstColumn: index + 1, lastColumn: index + 1 };
    sheet.names.push({ name: definedName, range });
  });
}

/** The appendix of a plan for a year and a unit, as data for any writer. */
export function describeAppendix(request: AppendixRequest, strings: AppendixStrings): SheetDescription {
  const { plan, year, unit, values } = request;
  const indicators = indicatorsOf(plan, unit);
  const wholePlan = !unit || unit.id === plan.coordinator;
  const sheet = new SheetBuilder(appendixColumns({ withOwners: wholePlan }));
  const asForm = request.variant === 'form';

  sheet.put(sheet.columns.length, 'code', { value: identityText(identityOf(request)) });
  layOutHead(sheet, { plan, unit, year, strings }, asForm);

  const header = sheet.row;
  layOutTableHead(sheet, {
    year,
    targetYear: plan.targetYear,
    ownersSuggested: indicators.some((indicator) => ownersOf(plan, indicator).suggested),
    strings,
  });
  const first = sheet.row;
  // A unit's appendix keeps the numbers of the whole plan, so that both speak of the same row.
  const groupNames = groupIndicators(plan.indicators).map(({ name }) => name);
  groupIndicators(indicators).forEach((group) => {
    layOutGroup(sheet, groupNames.indexOf(group.name) + 1, group.name);
    for (const indicator of group.indicators) {
      layOutRow(sheet, { plan, indicator, year, strings, values: values?.get(indicator.id) ?? {} });
    }
  });
  const last = sheet.row - 1;
  nameColumns(sheet, first, last);
  layOutHighlights(sheet, { first, last }, year >= plan.targetYear, strings);
  layOutFootnotes(sheet, strings);
  if (asForm) layOutSignatures(sheet, strings);

  return {
    name: strings.sheetName(year),
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowHeights: sheet.rowHeights,
    cells: sheet.cells,
    merges: sheet.merges,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    names: sheet.names,
    frozen: { rows: first - 1, columns: sheet.columnOf('label') ?? 2 },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow: sheet.row - 1, lastColumn: sheet.lastVisible },
      repeatedRows: { first: header, last: first - 1 },
      margins: MARGINS,
    },
    isProtected: request.isProtected ?? false,
    identityXml: identityXml(identityOf(request)),
  };
}
