/** Our reader as a page runs it: unpacked by fflate, in plain JavaScript. */
import { fflateInflate } from '../../../../src/xlsx/read/inflate';
import { serveRounds } from '../../../runner/serveRounds';
import { readOurs } from '../readOurs';

await serveRounds((bytes) => readOurs(bytes, fflateInflate));
