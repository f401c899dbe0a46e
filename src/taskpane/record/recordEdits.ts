import type { Finding } from '../../core/check/finding';
import { acceptFindings } from '../../core/record/accept';
import type { AcceptRefusal } from '../../core/record/accept';
import type { Acceptance } from '../../core/record/acceptance';
import { findRecordedAppendices } from '../../core/record/appendices';
import type { RecordedAppendix } from '../../core/record/appendices';
import { editedRecord, withoutAcceptances, withoutAcceptancesOf } from '../../core/record/edit';
import type { EditOutcome, RecordEdit } from '../../core/record/edit';
import { findRecordSheets } from '../../core/record/find';
import { gateOf } from '../../core/record/gate';
import { stampAppendix } from '../../core/record/stampAppendix';
import type { StampRefusal } from '../../core/record/stampAppendix';
import type { Plan } from '../../core/plan/schema';
import type { SheetChange } from '../../excel/port';
import { findingMessage, localeOf, vietnameseAppendix } from '../../locale';
import type { CheckedWorkbook } from '../model/checkedWorkbook';

/** What the pane read last, and the plans it reads with. */
export interface RecordSource {
  readonly checked: CheckedWorkbook;
  readonly plans: readonly Plan[];
}

const appendicesIn = ({ checked, plans }: RecordSource): readonly RecordedAppendix[] =>
  findRecordedAppendices(checked.outcome.workbook, plans, vietnameseAppendix);

/** What a finding says. The record is a Vietnamese document, whatever the language of the pane. */
function vietnameseMessage(finding: Finding, appendices: readonly RecordedAppendix[]): string {
  const plan = appendices.find(({ content }) => content.sheet === finding.sheet)?.plan;
  const indicator = plan?.indicators.find(({ id }) => id === finding.indicator);
  const task = plan?.tasks.find(({ id }) => id === finding.task);
  const context = { ...(plan && { plan }), ...(indicator && { indicator }), ...(task && { task }) };
  return findingMessage(finding, localeOf('vi'), context);
}

/** Accepts warnings for a reason. */
export function acceptEdit(
  source: RecordSource,
  findings: readonly Finding[],
  reason: string,
  at: string,
): EditOutcome<AcceptRefusal> {
  const appendices = appendicesIn(source);
  const told = findings.map((finding) => ({ finding, message: vietnameseMessage(finding, appendices) }));
  const { date1904 } = source.checked.outcome.workbook;
  return acceptFindings({ findings: told, reason, at }, appendices, {
    strings: vietnameseAppendix,
    date1904,
  });
}

/** Takes back what was said of warnings. */
export const withdrawEdit = (source: RecordSource, findings: readonly Finding[]): RecordEdit =>
  withoutAcceptancesOf(findings, appendicesIn(source));

/** Removes rows of the record that count no more. */
export const removeEdit = (acceptances: readonly Acceptance[]): RecordEdit => withoutAcceptances(acceptances);

/** Stamps the appendix of a sheet as it was checked last; `errors` too where there is no such appendix. */
export function stampEdit(source: RecordSource, sheetId: string, at: string): EditOutcome<StampRefusal> {
  const sheet = source.checked.sheets.find((each) => each.sheetId === sheetId);
  const check = sheet?.check ?? sheet?.tasks;
  const appendix = appendicesIn(source).find(({ content }) => content.sheet === sheet?.sheet.name);
  if (!sheet || !check || !appendix) return { ok: false, reason: 'errors' };
  return stampAppendix(appendix, gateOf(check, sheet.findings), at, vietnameseAppendix.record);
}

/** The id of the record sheet; undefined where there is none. */
export function recordSheetId({ checked }: RecordSource): string | undefined {
  const [sheet] = findRecordSheets(checked.outcome.workbook);
  return sheet && checked.outcome.sheetIds.get(sheet.name);
}

/** The edit as a change of the record sheet. */
export const sheetChange =
  (edit: RecordEdit): SheetChange =>
  (now) =>
    editedRecord(now, edit, vietnameseAppendix.record);
