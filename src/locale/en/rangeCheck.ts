import type { RangeCheckStrings } from '../rangeCheckStrings';
import { rangeCheck as vietnamese } from '../vi/rangeCheck';

export const rangeCheck: RangeCheckStrings = {
  heading: 'Check the selection',
  intro:
    'Select a range, or one cell of a table, in any sheet (it need not come from our template), then press the button below. Nothing is written yet.',
  run: 'Check what is selected',
  place: (sheet, areas) => `Sheet “${sheet}”, ${areas}`,
  nothingSelected: 'The selection holds nothing. Select the table to be checked.',
  noTable: 'No table was found here. Select the heading row and the column of indicator names along with it.',
  nothingLike: 'No row is like an indicator of this plan. Choose another plan.',
  cut: 'The selection is larger than what is read at once; the rows further down were not checked. Select one part at a time.',
  stale: 'The sheet was edited after the check. Select the range and check again.',
  table: (range, rows) => `Table ${range}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  resultColumn: 'Column of results',
  resultLine: 'Row of results',
  line: (name, heading) => (heading === '' ? name : `${name}: ${heading}`),
  noResult: 'The table has no column of figures to judge.',
  summary: (matched, asked, unmatched) => `${matched} matched, ${asked} to decide, ${unmatched} not matched`,
  asked: (count) => `To decide (${count})`,
  matched: (count) => `Matched (${count})`,
  unmatched: (count) => `No indicator of the plan (${count})`,
  notFound: (count, total) => `Indicators not found in the table (${count} of ${total})`,
  candidate: (indicator) => `It is ${indicator}`,
  none: 'None of these',
  chosen: 'your choice',
  chooseAgain: 'Choose again',
  write: (verdicts) => `Write ${verdicts} ${verdicts === 1 ? 'verdict' : 'verdicts'} beside the table`,
  writeHint: (lines) =>
    `Into ${lines}, into blank cells only, nothing is overwritten; one Undo takes all of it back.`,
  written: (verdicts) => `${verdicts} ${verdicts === 1 ? 'verdict' : 'verdicts'} written beside the table.`,
  // What goes into the document is in its language.
  verdictHeading: vietnamese.verdictHeading,
  needsLook: vietnamese.needsLook,
};
