/**
 * Loads this folder's TypeScript into a plain Node script: Node 20, the oldest that the product runs on, does not read
 * TypeScript by itself. Bundled in memory, so nothing stale can lie about.
 */
import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('./index.ts', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');

/** The exports of `index.ts`. */
export const manifestTools = await import(`data:text/javascript;base64,${code}`);
