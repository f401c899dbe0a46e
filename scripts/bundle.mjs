/**
 * Bundles TypeScript for scripts in plain Node: Node 20, the oldest that the product runs on, does not read TypeScript
 * by itself.
 */
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles entry files, named as the output is to be: `{ main: 'scripts/fuzz/main.ts' }` gives `<folder>/main.mjs`.
 * npm packages that `external` names are left to Node; all others are bundled in.
 */
export async function bundle(entries, folder, external = []) {
  await build({
    entryPoints: entries,
    absWorkingDir: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return Object.fromEntries(Object.keys(entries).map((name) => [name, path.resolve(folder, `${name}.mjs`)]));
}
