import { findingMessage, localeOf } from '../../locale';
import type { BesideTable, Place } from '../../core/match/besidePlaces';
import type { JudgedRow } from '../../core/match/rangeCheck';
import type { Plan } from '../../core/plan/schema';
import { cellAddress } from '../../core/workbook/address';
import type { CellWrite } from '../../excel/port';

const BLANK = { value: '', isFormula: false } as const;

/** What goes into the document is in its language, whatever the pane's is. */
const vietnamese = localeOf('vi');

/** A verdict as it stands in the sheet: in words, or what is to be looked at first. */
export function verdictText({ match: { indicator }, assessment }: JudgedRow, plan: Plan): string {
  const error = assessment.findings.find(({ severity }) => severity === 'error');
  if (!error) return vietnamese.explain(assessment.result, indicator);
  return vietnamese.pane.rangeCheck.needsLook(findingMessage(error, vietnamese, { plan, indicator }));
}

const write = ({ row, column }: Place, value: string): CellWrite => ({
  address: cellAddress(row, column),
  value,
  expected: BLANK,
});

/** The cells to write beside the tables, each of which must be blank still. */
export function verdictWrites(beside: readonly BesideTable[], plan: Plan): CellWrite[] {
  const heading = vietnamese.pane.rangeCheck.verdictHeading(plan.targetYear);
  return beside.flatMap((table) => [
    ...(table.heading ? [write(table.heading, heading)] : []),
    ...table.rows.map((place) => write(place, verdictText(place.judged, plan))),
  ]);
}
