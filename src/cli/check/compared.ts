import type { WorkbookCheck } from '../../core/check/checkWorkbook';
import { comparedChecks } from '../../core/check/compareWorkbooks';
import type { CheckedFile } from './checkFile';

/** The files with what their figures say of one another added to what was found in each. */
export function comparedFiles(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const checks = files.flatMap((file) => ('check' in file ? [file.check] : []));
  const compared = new Map<WorkbookCheck, WorkbookCheck>(
    comparedChecks(checks).map((check, at) => [checks[at] ?? check, check]),
  );
  return files.map((file) =>
    'check' in file ? { ...file, check: compared.get(file.check) ?? file.check } : file,
  );
}
