/** The process in which a library reads .xls, .xlsb and .ods: what it does there cannot hold up the command line. */
import { foreignReaderHere } from '../../xlsx/foreign/foreignReader';
import { nodeInflate } from '../../xlsx/read/nodeInflate';
import type { ReadOutcome } from '../../xlsx/read/refusal';
import { serveQuestions } from '../child/serveQuestions';
import { underWatchdog } from '../child/watchdog';
import type { ForeignQuestion } from './readInChild';

const readHere = foreignReaderHere(nodeInflate);

underWatchdog(import.meta.url, Number(process.argv[2]), () => {
  serveQuestions(({ bytes, kind, limits }: ForeignQuestion): Promise<ReadOutcome> =>
    readHere(bytes, kind, limits),
  );
});
