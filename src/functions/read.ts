import { cellText } from '../core/check/cellText';
import { readCell } from '../core/check/readCell';
import { readingFact } from '../core/check/readingFact';
import type { CellSnapshot } from '../core/workbook/snapshot';
import { findingMessage } from '../locale/findingMessage';
import { vietnameseAppendix } from '../locale/vi/appendix';
import { findings } from '../locale/vi/findings';
import { functionMessages } from '../locale/vi/functions';
import type { Answer } from './answer';
import { invalid } from './answer';

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
    case 'unreadable': {
      const fact = readingFact(cellText(cell), reading, unit);
      return invalid(findingMessage({ fact }, { findings }, {}));
    }
  }
}
