import type { Plan, ReportingUnit } from '../plan/schema';
import type { SheetBuilder } from './builder';
import type { StyleName } from './description';
import type { AppendixStrings } from './strings';
import type { LineChanges } from './typedLines';
import { LineLayout, NO_CHANGES, lineHeight } from './typedLines';

/** The words above a table, of whatever kind the appendix is. */
export type HeadStrings = Pick<
  AppendixStrings,
  'heading' | 'title' | 'attachedTo' | 'carriesOut' | 'reportingUnit' | 'form'
>;

/** What the lines above the table speak of. */
export interface HeadContent {
  readonly plan: Plan;
  readonly unit: ReportingUnit | undefined;
  readonly year: number;
  readonly strings: HeadStrings;
}

/** One row with a text on the left and one on the right: issuer and national title. */
function twoBlocks(sheet: SheetBuilder<string>, left: [StyleName, string], right: [StyleName, string]): void {
  const middle = sheet.columnOf('target') ?? 4;
  const last = sheet.lastVisible;
  if (left[1] !== '') sheet.putAcross(1, middle, ...left);
  sheet.putAcross(middle + 1, last, ...right);
  sheet.endRow(
    Math.max(
      lineHeight(left[1], sheet.widthOf(1, middle), left[0]),
      lineHeight(right[1], sheet.widthOf(middle + 1, last), right[0]),
    ),
  );
}

/** Issuer, national title, number and date: only where a unit sends the sheet alone. */
function formHead(sheet: SheetBuilder<string>, { plan, unit, year, strings }: HeadContent): void {
  const { form } = strings;
  twoBlocks(sheet, ['issuer', form.issuer(plan)], ['nationalTitle', form.country]);
  twoBlocks(sheet, ['issuer', (unit?.name ?? '').toLocaleUpperCase('vi')], ['motto', form.motto]);
  twoBlocks(sheet, ['dateLine', form.number], ['dateLine', form.placeAndDate(year)]);
  sheet.endRow(8);
}

/** The lines above the table, with what was typed over and between them. An appendix carries no national title: that belongs to the document it goes with. */
export function layOutHead(
  sheet: SheetBuilder<string>,
  content: HeadContent,
  asForm: boolean,
  typed: LineChanges = NO_CHANGES,
): void {
  const { plan, unit, year, strings } = content;
  if (asForm) formHead(sheet, content);
  const lines = new LineLayout(sheet, typed, 'subtitle');
  lines.line('heading', asForm ? strings.form.heading : strings.heading);
  lines.line('title', strings.title(year, plan.targetYear));
  if (!asForm) lines.line('subtitle', strings.attachedTo(unit?.name));
  lines.line('subtitle', strings.carriesOut(plan.citation));
  if (unit) lines.line('info', strings.reportingUnit(unit.name));
  sheet.endRow(6);
}
