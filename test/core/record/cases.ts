/** Every finding about the record: what fires it, what just does not. */
import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { Finding, FindingCode } from '../../../src/core/check/finding';
import type { RecordFact } from '../../../src/core/record/facts';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { appendixSheet, check, filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, insertRows, rowOf, withValues } from '../../support/edits';
import { accepted, recordSheet, stamped, withRecordSheet } from '../../support/record';

interface Case {
  readonly fires: readonly Finding[];
  readonly nearMiss: readonly Finding[];
  readonly found: Omit<Partial<Finding>, 'severity'>;
}

const SHEET = 'Phụ lục 2026';
const RECORD = 'Phiếu kiểm tra';
const made = snapshotOf(filledSheet());
const ID = 'tuoi-tho-trung-binh';
const CELL = [rowOf(made, ID), columnNamed(made, 'PL_KetQua')] as const;
const whole = stamped(made);
const askedFor = (workbook: WorkbookSnapshot) =>
  checkWorkbook(workbook, shippedPlans, vietnameseAppendix, { requireStamp: true }).findings;

const empty = snapshotOf(appendixSheet());
const settled = accepted(empty, ({ fact, indicator }) => fact.code === 'resultMissing' && indicator === ID);
const record = recordSheet(settled)!;
const row = record.cells.find(
  ({ value }) => typeof value === 'string' && value.startsWith('phuluc:accepted'),
)!.row;
/** The record without one of the acceptance's cells. */
const withoutCell = (column: number) =>
  withRecordSheet(settled, {
    ...record,
    cells: record.cells.filter((cell) => cell.row !== row || cell.column !== column),
  });
const twice = { ...settled, sheets: [...settled.sheets, { ...record, name: 'Bản sao' }] };

export const recordCases: Readonly<Record<RecordFact['code'] & FindingCode, Case>> = {
  stampBroken: {
    fires: check(withValues(whole, [[...CELL, 71]])).findings,
    nearMiss: check(insertRows(whole, 4)).findings,
    found: { sheet: SHEET, cell: `H${CELL[0]}` },
  },
  stampMissing: {
    fires: askedFor(made),
    nearMiss: [...askedFor(whole), ...check(made).findings],
    found: { sheet: SHEET },
  },
  recordRowUnreadable: {
    fires: check(withoutCell(6)).findings,
    // What the row says besides is for people only.
    nearMiss: check(withoutCell(5)).findings,
    found: { sheet: RECORD, cell: `A${row}` },
  },
  recordDuplicate: {
    fires: check(twice).findings,
    nearMiss: check(settled).findings,
    found: { sheet: 'Bản sao' },
  },
};
