/** Bundles the command line into dist/phuluc.mjs, and beside it what its threads run; npm packages stay outside the bundle. */
import { chmod } from 'node:fs/promises';
import { build } from 'esbuild';

const outfile = 'dist/phuluc.mjs';

await build({
  entryPoints: { phuluc: 'src/cli/main.ts', 'phuluc-reader': 'src/cli/merge/readerThread.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  charset: 'utf8',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
await chmod(outfile, 0o755);
