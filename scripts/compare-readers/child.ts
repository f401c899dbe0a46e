/** The process in which files are read, so that a reader which hangs or dies does not end the comparison. */
import { serveQuestions } from '../../src/cli/child/serveQuestions';
import type { PlainOutcome } from './cells';
import { readWithOurs } from './ours';
import { readWithSheetJs } from './sheetJs';

/** Which reader, and what it is to read. */
export interface ReadQuestion {
  readonly reader: 'ours' | 'sheetJs';
  readonly bytes: Uint8Array;
}

serveQuestions(({ reader, bytes }: ReadQuestion): Promise<PlainOutcome> =>
  reader === 'ours' ? readWithOurs(bytes) : Promise.resolve(readWithSheetJs(bytes)),
);
