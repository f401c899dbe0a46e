/** The worker of a page in which a library reads .xls, .xlsb and .ods: what it does there does not hold up the page. */
import { foreignReaderHere } from '../foreign/foreignReader';
import type { ForeignQuestion } from './readForeignInWorker';
import { serveWorker } from './serveWorker';

const readHere = foreignReaderHere();

serveWorker(({ bytes, kind, limits }: ForeignQuestion) => readHere(bytes, kind, limits));
