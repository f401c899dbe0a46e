import { fileURLToPath } from 'node:url';
import type { ForeignReader } from '../../xlsx/foreign/foreignReader';
import { readForeignInChild } from './readInChild';

/** A reader in a child process whose script lies beside a bundled one (scripts/build-cli.mjs). */
export const foreignReaderBeside = (script: string): ForeignReader =>
  readForeignInChild(fileURLToPath(new URL('phuluc-foreign.mjs', script)));
