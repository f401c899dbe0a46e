/**
 * Bundles the command line into dist/phuluc.mjs, and beside it what its threads run and the process that reads other
 * kinds of workbooks; npm packages stay outside the bundles.
 */
import { chmod } from 'node:fs/promises';
import { build } from 'esbuild';

await build({
  entryPoints: {
    phuluc: 'src/cli/main.ts',
    'phuluc-reader': 'src/cli/merge/readerThread.ts',
    'phuluc-foreign': 'src/cli/foreign/child.ts',
  },
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
await chmod('dist/phuluc.mjs', 0o755);
