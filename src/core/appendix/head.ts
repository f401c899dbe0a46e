import type { Plan, ReportingUnit } from '../plan/schema';
import type { SheetBuilder } from './builder';
import type { StyleName } from './description';
import type { AppendixStrings } from './strings';
import { styles } from './styles';
import { rowHeight, wrappedLines } from './textHeight';

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

function heightOf(text: string, width: number, style: StyleName): number {
  const { fontSize, bold } = styles[style];
  // Column widths count characters of the table's font; a larger one needs more.
  return rowHeight(wrappedLines(text, (width * 11) / fontSize, bold), fontSize);
}

function line(sheet: SheetBuilder<string>, style: StyleName, text: string): void {
  sheet.putAcross(1, sheet.lastVisible, style, text);
  sheet.endRow(heightOf(text, sheet.widthOf(1, sheet.lastVisible), style));
}

/** One row with a text on the left and one on the right: issuer and national title. */
function twoBlocks(sheet: SheetBuilder<string>, left: [StyleName, string], right: [StyleName, string]): void {
  const middle = sheet.columnOf('target') ?? 4;
  const last = sheet.lastVisible;
  if (left[1] !== '') sheet.putAcross(1, middle, ...left);
  sheet.putAcross(middle + 1, last, ...right);
  sheet.endRow(
    Math.max(
      heightOf(left[1], sheet.widthOf(1, middle), left[0]),
      heightOf(right[1], sheet.widthOf(middle + 1, last), right[0]),
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
  line(sheet, 'heading', form.heading);
}

/** The lines above the table. An appendix carries no national title: that belongs to the document it goes with. */
export function layOutHead(sheet: SheetBuilder<string>, content: HeadContent, asForm: boolean): void {
  const { plan, unit, year, strings } = content;
  if (asForm) formHead(sheet, content);
  else line(sheet, 'heading', strings.heading);
  line(sheet, 'title', strings.title(year, plan.targetYear));
  if (!asForm) line(sheet, 'subtitle', strings.attachedTo(unit?.name));
  line(sheet, 'subtitle', strings.carriesOut(plan.citation));
  if (unit) line(sheet, 'info', strings.reportingUnit(unit.name));
  sheet.endRow(6);
}
