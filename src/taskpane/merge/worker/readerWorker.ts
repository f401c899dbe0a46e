/**
 * The worker in which returned files are read and checked. The library for .xls, .xlsb and .ods runs here too: where a file
 * sends it off for ever, the page ends the worker.
 */
import { foreignReaderHere } from '../../../xlsx/foreign/foreignReader';
import { serveWorker } from '../../../xlsx/worker/serveWorker';
import type { ReaderAnswer, ReaderQuestion } from './protocol';
import { fileReader } from './readFile';

let read: ReturnType<typeof fileReader> | undefined;

serveWorker(async (question: ReaderQuestion): Promise<ReaderAnswer> => {
  if (question.kind === 'setting') {
    read = fileReader(question.setting, foreignReaderHere());
    return null;
  }
  if (!read) throw new Error('a file came before the setting');
  return read(question.file, question.name);
});
