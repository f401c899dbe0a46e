import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/**
 * Bundles entry files as the build does, into a folder inside the repository, from where npm packages are found.
 * A bundler wants a realm of its own, which a test has not.
 */
export function bundleInto(folder: string, entries: Readonly<Record<string, string>>): void {
  const script = `import { bundle } from './scripts/bundle.mjs';
    await bundle(${JSON.stringify(entries)}, ${JSON.stringify(folder)}, ['@e965/xlsx', 'hucre', 'fflate', 'commander']);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'inherit' });
}

/** A folder for what a test builds, by the test's name; no tool looks there. */
export const buildFolder = (name: string): string => resolve(root, 'node_modules/.cache/phuluc/test', name);
