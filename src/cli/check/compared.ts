import { compareWorkbooks } from '../../core/check/compareWorkbooks';
import type { CheckedFile } from './checkFile';

const NO_APPENDICES = { appendices: [] };

/** The files with what their figures say of one another added to what was found in each. */
export function comparedFiles(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const found = compareWorkbooks(files.map((file) => ('check' in file ? file.check : NO_APPENDICES)));
  return files.map((file, at) => {
    const more = found[at] ?? [];
    if ('problem' in file || more.length === 0) return file;
    return { ...file, check: { ...file.check, findings: [...file.check.findings, ...more] } };
  });
}
