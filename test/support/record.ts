/** What people and the pane do to a workbook's record of checks, done to its snapshot. */
import type { Finding } from '../../src/core/check/finding';
import type { Plan } from '../../src/core/plan/schema';
import { acceptFindings } from '../../src/core/record/accept';
import { findRecordedAppendices } from '../../src/core/record/appendices';
import { editedRecord } from '../../src/core/record/edit';
import type { RecordEdit } from '../../src/core/record/edit';
import { findRecordSheets } from '../../src/core/record/find';
import { gateOf } from '../../src/core/record/gate';
import { stampAppendix } from '../../src/core/record/stampAppendix';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { shippedPlans } from '../../src/plans';
import { check, snapshotOf } from './appendix';

/** When everything in these tests happens. */
export const AT = '2026-10-15T09:30+07:00';

const SHOWN = { strings: vietnameseAppendix, date1904: false };

/** The appendices of a workbook with what they hold. */
export const recorded = (workbook: WorkbookSnapshot, plans: readonly Plan[] = shippedPlans) =>
  findRecordedAppendices(workbook, plans, vietnameseAppendix);

/** The record sheet of a workbook. */
export const recordSheet = (workbook: WorkbookSnapshot): SheetSnapshot | undefined =>
  findRecordSheets(workbook)[0];

/** The workbook with another record sheet, in the place of the former or as its last sheet. */
export function withRecordSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot {
  const former = recordSheet(workbook);
  const sheets = former
    ? workbook.sheets.map((each) => (each === former ? sheet : each))
    : [...workbook.sheets, sheet];
  return { ...workbook, sheets };
}

/** Writes a change into the record, as a host does. */
export function edited(workbook: WorkbookSnapshot, edit: RecordEdit): WorkbookSnapshot {
  const description = editedRecord(recordSheet(workbook), edit, vietnameseAppendix.record);
  return withRecordSheet(workbook, snapshotOf(description).sheets[0]!);
}

/** Accepts every finding that is wanted, for one reason. */
export function accepted(
  workbook: WorkbookSnapshot,
  isWanted: (finding: Finding) => boolean,
  reason = 'Đã đối chiếu với báo cáo gốc',
): WorkbookSnapshot {
  const findings = check(workbook).findings.filter(isWanted);
  const request = {
    findings: findings.map((finding) => ({ finding, message: `Cảnh báo ${finding.fact.code}.` })),
    reason,
    at: AT,
  };
  const outcome = acceptFindings(request, recorded(workbook), SHOWN);
  if (!outcome.ok) throw new Error(outcome.reason);
  return edited(workbook, outcome.edit);
}

/** Stamps the first appendix of a workbook. */
export function stamped(workbook: WorkbookSnapshot, at = AT): WorkbookSnapshot {
  const { appendices, tasks, findings } = check(workbook);
  const gate = gateOf([...appendices, ...tasks][0]!, findings);
  const outcome = stampAppendix(recorded(workbook)[0]!, gate, at, vietnameseAppendix.record);
  if (!outcome.ok) throw new Error(outcome.reason);
  return edited(workbook, outcome.edit);
}

/** Findings of one code. */
export const ofCode = (workbook: WorkbookSnapshot, code: Finding['fact']['code']): readonly Finding[] =>
  check(workbook).findings.filter(({ fact }) => fact.code === code);
