import type { FindingFact } from './finding';
import type { CellReading } from './readCell';
import { unitConflict } from './unitConflict';

/** What the rules about a result cell say of a text or a cell that is no number, in the indicator's unit. */
export function readingFact(
  raw: string,
  reading: Extract<CellReading, { state: 'ambiguous' | 'unreadable' }>,
  unit: string,
): FindingFact {
  if (reading.state === 'unreadable') {
    const { code: reason } = reading;
    if (reason === 'date') return { code: 'resultIsDate', raw };
    if (reason === 'formulaError') return { code: 'formulaError', part: 'result', raw };
    return { code: 'resultUnreadable', reason, raw };
  }
  const { code: reason, readings, ofInterval } = reading;
  if (reason === 'unitScale') {
    const interval = ofInterval && { ofInterval };
    return { code: 'unitScaleDoubtful', readings, percentFormatted: false, ...interval, raw };
  }
  if (reason === 'fractionInCount') return { code: 'fractionInCount', readings, raw };
  if (reason === 'unitConflict') return { code: 'unitConflicts', ...unitConflict(raw, unit), raw };
  return { code: 'resultAmbiguous', reason, readings, raw };
}
