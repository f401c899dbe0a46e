/** The worker in which a file is opened: the library that reads looks does not hold up the page, whatever the file. */
import { serveWorker } from '../../xlsx/worker/serveWorker';
import { readHostWorkbook } from '../xlsx/read';
import type { OpenQuestion } from './openInWorker';

serveWorker(({ bytes, name }: OpenQuestion) => readHostWorkbook(bytes, name));
