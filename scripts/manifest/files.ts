import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './checks/addresses';
import { pngSize } from './png';

/** The files of a repository. */
export function filesOf(directory: string): Files {
  return {
    fileExists: (path) => existsSync(join(directory, path)),
    readPng: (path) => pngSize(readFileSync(join(directory, path))),
  };
}
