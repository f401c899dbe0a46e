import { YEAR_END, dayIn } from '../calendar/day';
import { reportingDay } from '../calendar/deadlines';
import { currentOwnersOf, groupIndicators, indicatorsOf, ownersOf } from '../plan/rows';
import type { Indicator, Plan, ReportingUnit } from '../plan/schema';
import { territoryChange } from '../plan/territory';
import { isCoordinator } from '../plan/units';
import { SheetBuilder } from './builder';
import { appendixColumns } from './columns';
import type { SheetDescription } from './description';
import { finishSheet } from './finish';
import { layOutFootnotes, layOutSignatures } from './foot';
import { layOutGroup } from './groupRow';
import { layOutHead } from './head';
import { layOutHighlights } from './highlights';
import { identityText } from './identity';
import type { AppendixIdentity } from './identity';
import { layOutRow } from './rowLayout';
import type { AppendixStrings, ColumnId } from './strings';
import { layOutTableHead } from './tableHead';
import type { LineChanges } from './typedLines';
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
  /** In the view of the whole plan, which leads stand beside each indicator: the plan's, or also those of today. */
  readonly owners?: 'plan' | 'both';
  /** Figures to fill in, by indicator id. */
  readonly values?: ReadonlyMap<string, RowValues>;
  /** What somebody typed over and between the lines above and below the table. */
  readonly lines?: { readonly above: LineChanges; readonly below: LineChanges };
}

/** What the sheet says of itself in its hidden parts. */
export function identityOf({ plan, year, unit }: AppendixRequest): AppendixIdentity {
  return { plan: plan.id, planVersion: plan.version, ...(unit && { unit: unit.id }), year };
}

/** Headings of the columns of leads; what is only suggested is never shown as official. */
function ownerHeaders(
  { plan, year, owners }: AppendixRequest,
  indicators: readonly Indicator[],
  strings: AppendixStrings,
): Partial<Record<ColumnId, string>> {
  const suggested = indicators.some((indicator) => ownersOf(plan, indicator).suggested);
  if (owners !== 'both') return { owner: strings.ownerHeader(suggested) };
  const yearEnd = dayIn(year, YEAR_END);
  const currentSuggested = indicators.some(
    (indicator) => currentOwnersOf(plan, indicator, yearEnd).suggested,
  );
  return {
    owner: strings.planOwnerHeader(suggested),
    currentOwner: strings.currentOwnerHeader(currentSuggested),
  };
}

/** The appendix of a plan for a year and a unit, as data for any writer. */
export function describeAppendix(request: AppendixRequest, strings: AppendixStrings): SheetDescription {
  const { plan, year, unit, values } = request;
  const day = reportingDay(plan, unit, year);
  const indicators = indicatorsOf(plan, unit, day);
  const isWholePlan = !unit || isCoordinator(plan, unit, day);
  const sheet = new SheetBuilder(appendixColumns(isWholePlan ? (request.owners ?? 'plan') : 'none'));
  const asForm = request.variant === 'form';

  sheet.put(sheet.columns.length, 'code', { value: identityText(identityOf(request)) });
  layOutHead(sheet, { plan, unit, year, strings }, asForm, request.lines?.above);

  const header = sheet.row;
  layOutTableHead(sheet, {
    year,
    targetYear: plan.targetYear,
    ownerHeaders: ownerHeaders(request, indicators, strings),
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
  layOutHighlights(sheet, { first, last }, year >= plan.targetYear, strings);
  const moved = territoryChange(plan, dayIn(year, YEAR_END));
  const footnotes = [...(moved ? [strings.territoryNote(moved)] : []), ...strings.footnotes];
  layOutFootnotes(sheet, { footnotes }, request.lines?.below);
  if (asForm) layOutSignatures(sheet, strings);

  return finishSheet(sheet, {
    name: strings.sheetName(year),
    header,
    first,
    last,
    isProtected: request.isProtected ?? false,
    identity: identityOf(request),
  });
}
