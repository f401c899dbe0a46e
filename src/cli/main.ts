import { nodeIo } from './nodeIo';
import { run } from './program';

// A reader that stops listening (`phuluc … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeIo);
