import type { Finding, Severity } from '../../core/check/finding';
import type { CellMark } from '../../excel/port';
import type { AppendixView } from './appendixView';
import { graver } from './rows';

/** What somebody accepted is settled. */
const isOpen = ({ accepted }: Finding) => accepted === undefined;

/** The cells worth pointing out: every finding with a cell by its gravity, and every miss as a note. */
export function marksOf({ sheetId, rows, sheetFindings }: AppendixView): readonly CellMark[] {
  const tones = new Map<string, Severity>();
  const add = (address: string | undefined, tone: Severity) => {
    if (address !== undefined) tones.set(address, graver(tones.get(address), tone));
  };
  for (const { cell, severity } of sheetFindings.filter(isOpen)) add(cell, severity);
  for (const { result, findings } of rows) {
    for (const { cell, severity } of findings.filter(isOpen)) add(cell, severity);
    if (result.verdict === 'notMet') add(result.cell, 'note');
  }
  return Array.from(tones, ([address, tone]) => ({ sheetId, address, tone }));
}
