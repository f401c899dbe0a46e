import { cellText, heldBy } from '../core/check/cellText';
import type { FindingFact } from '../core/check/finding';
import { readCell } from '../core/check/readCell';
import type { CellSnapshot } from '../core/workbook/snapshot';
import { findingMessage } from '../locale/findingMessage';
import { vietnameseAppendix } from '../locale/vi/appendix';
import { findings } from '../locale/vi/findings';
import { functionMessages } from '../locale/vi/functions';
import type { Answer } from './answer';
import { invalid } from './answer';

const refused = (fact: FindingFact): Answer => invalid(findingMessage({ fact }, { findings }, {}));

/**
 * PHULUC.READ: the number a text states, words that multiply applied. What says that there is no figure stays a word;
 * an interval is no number, and what has two readings is asked about.
 * @param unit the unit expected, "" where nothing is known of it
 */
export function read(cell: CellSnapshot, unit: string): Answer {
  const reading = readCell(cell, unit === '' ? {} : { unit });
  const { verdicts } = vietnameseAppendix;
  switch (reading.state) {
    case 'reported':
      return reading.comparator === undefined
        ? Number(reading.value)
        : invalid(functionMessages.notOneNumber(cellText(cell)));
    case 'notReported':
      return verdicts.notReported;
    case 'notApplicable':
      return verdicts.notApplicable;
    case 'ambiguous':
      return refused({
        code: 'resultAmbiguous',
        reason: reading.code,
        ...heldBy(cell),
        readings: reading.readings,
      });
    case 'unreadable':
      return refused({ code: 'resultUnreadable', reason: reading.code, ...heldBy(cell) });
  }
}
