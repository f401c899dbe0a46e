import { findLibreOffice, LibreOffice } from './libreOffice';
import { readFolder } from './readings';
import { describeOpen, describeSummary } from './report';
import { summarise } from './summary';

export { writeSection } from '../../bench/report/writeSection';

/**
 * Compares the readers on a folder's workbooks. `script` is the process that reads, `work` an empty folder.
 * `sound` is false where a difference has no explained cause, or our reader failed on a file.
 */
export async function compareFolder(
  folder: string,
  script: string,
  work: string,
): Promise<{ markdown: string; sound: boolean }> {
  const installed = findLibreOffice();
  const office = installed && new LibreOffice(installed.executable, work);
  const summary = summarise(await readFolder(folder, script, office));
  const open = describeOpen(summary);
  for (const line of open) console.error(line);
  return { markdown: describeSummary(summary, installed?.version), sound: open.length === 0 };
}
