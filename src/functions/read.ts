import { cellText } from '../core/check/cellText';
import { readCell } from '../core/check/readCell';
import { readingFact } from '../core/check/readingFact';
import { statedReading } from '../core/check/statedReading';
import type { FindingFact } from '../core/check/finding';
import type { ReadingDoubt } from '../core/number/reading';
import type { CellSnapshot } from '../core/workbook/snapshot';
import { findingMessage } from '../locale/findingMessage';
import { vietnameseAppendix } from '../locale/vi/appendix';
import { findings } from '../locale/vi/findings';
import { functionMessages } from '../locale/vi/functions';
import type { Answer } from './answer';
import { invalid } from './answer';

/**
 * Doubts about which number is meant. The others are about its spelling ("l00%", "mười hai", "12,9 nghìn"): who asks for the
 * number of a text asks for that to be read.
 */
const ANOTHER_NUMBER: ReadonlySet<ReadingDoubt> = new Set<ReadingDoubt>([
  'unitDiffers',
  'extraText',
  'overOrBy',
  'change',
  'mayBeDate',
]);

const asked = (fact: FindingFact): Answer => invalid(findingMessage({ fact }, { findings }, {}));

/**
 * PHULUC.READ: the number a text states, words that multiply applied. What says that there is no figure stays a word;
 * an interval is no number; what has two readings, or may not be the number that is meant, is asked about.
 * @param unit the unit expected, "" where nothing is known of it
 */
export function read(cell: CellSnapshot, unit: string): Answer {
  const reading = readCell(cell, unit === '' ? {} : { unit });
  const { verdicts } = vietnameseAppendix;
  switch (reading.state) {
    case 'reported': {
      if (reading.comparator !== undefined) return invalid(functionMessages.notOneNumber(cellText(cell)));
      const reason = reading.doubts.find((doubt) => ANOTHER_NUMBER.has(doubt));
      if (reason === undefined) return Number(reading.value);
      return asked({ code: 'readingDoubtful', reason, raw: cellText(cell), ...statedReading(reading) });
    }
    case 'notReported':
      return verdicts.notReported;
    case 'notApplicable':
      return verdicts.notApplicable;
    case 'ambiguous':
    case 'unreadable':
      return asked(readingFact(cellText(cell), reading, unit));
  }
}
