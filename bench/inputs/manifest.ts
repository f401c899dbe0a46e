import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Checks } from '../runner/protocol';

/** What must be seen in each generated file of a folder, by its name; from the description it was written from. */
export type Manifest = Readonly<Record<string, Checks>>;

const manifestPath = (folder: string) => path.join(folder, 'manifest.json');

/** Written last: a folder with a manifest is complete. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(manifestPath(folder), JSON.stringify(manifest));
}

/** The manifest of a folder; undefined where its files were not all made. */
export function readManifest(folder: string): Manifest | undefined {
  const file = manifestPath(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}
