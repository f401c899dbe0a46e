import { nodeInflate } from '../../../../src/xlsx/read/nodeInflate';
import { serveRounds } from '../../../runner/serveRounds';
import { readOurs } from '../readOurs';

await serveRounds((bytes) => readOurs(bytes, nodeInflate));
