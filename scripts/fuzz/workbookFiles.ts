import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Names under which workbooks, and what is taken for them, come in. */
const NAMES = /\.(xls[xmb]?|od[st]|ooxml|docx|zip|html?|csv)$/i;

/** The paths of a folder's workbooks, of all formats, at any depth; in the order of their names. */
export function workbookFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && NAMES.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
