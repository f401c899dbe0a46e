/** Builds the workbench where its sources are newer than what was built last. */
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import webpack from 'webpack';
import configure from '../../webpack.config.js';

const root = path.resolve(import.meta.dirname, '../..');
const STAMP = path.join(root, 'dist/workbench/.built');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

async function newest(file) {
  const found = await stat(file).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(file);
  const times = await Promise.all(inside.map((name) => newest(path.join(file, name))));
  // A folder's own time tells of files that went away.
  return Math.max(found.mtimeMs, ...times);
}

async function isFresh(mode) {
  const stamp = JSON.parse(await readFile(STAMP, 'utf8').catch(() => '{}'));
  const times = await Promise.all(SOURCES.map((name) => newest(path.join(root, name))));
  return stamp.mode === mode && stamp.sources === Math.max(...times);
}

/**
 * @param mode "development" builds in seconds; "production" is smaller.
 * @returns milliseconds, or undefined where nothing had changed.
 */
export async function buildWorkbench(mode = 'development') {
  if (await isFresh(mode)) return undefined;
  const started = performance.now();
  const times = await Promise.all(SOURCES.map((name) => newest(path.join(root, name))));
  const compiler = webpack(configure({ only: 'workbench' }, { mode }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors())
    throw new Error(stats.toString({ preset: 'errors-only', colors: process.stderr.isTTY }));
  await mkdir(path.dirname(STAMP), { recursive: true });
  await writeFile(STAMP, JSON.stringify({ mode, sources: Math.max(...times) }));
  return performance.now() - started;
}
