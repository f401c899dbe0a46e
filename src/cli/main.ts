import { foreignReaderBeside } from './foreign/beside';
import { startReadersWith } from './merge/readerPool';
import { nodeIo } from './nodeIo';
import { run } from './program';

// A reader that stops listening (`phuluc … | head`) is no error; a full disk behind a pipe is, without a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});

// Bundled beside this program (scripts/build-cli.mjs).
const startReaders = startReadersWith(new URL('phuluc-reader.mjs', import.meta.url));
const readForeign = foreignReaderBeside(import.meta.url);
process.exitCode = await run(process.argv.slice(2), { ...nodeIo, startReaders, readForeign });
