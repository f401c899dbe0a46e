/**
 * Loads a TypeScript module into a plain Node script: Node 20, the oldest that the product runs on, does not read
 * TypeScript by itself. Bundled in memory, so nothing stale can lie about.
 */
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/** The exports of a module, named by its path in the repository. */
export async function loadTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
