import type { FileStatus } from '../../../../core/merge/fileStatus';
import { countNews } from '../../../../core/merge/preview';
import type { MergeSummary } from '../../model';
import type { MergeSession } from '../session';
import { outcomesOf } from './files';
import { unitsWithGroup } from './units';

function countFiles(session: MergeSession): Record<FileStatus, number> {
  const counts = { accepted: 0, acceptedWithFindings: 0, duplicate: 0, superseded: 0, refused: 0 };
  for (const { status } of outcomesOf(session)) counts[status] += 1;
  return counts;
}

/** The merge in figures. */
export function summaryOf(session: MergeSession): MergeSummary {
  const { merge, preview, isChanged } = session;
  const { plan, year } = merge.state;
  const units = { missing: 0, incomplete: 0, complete: 0, late: merge.late.length };
  for (const { group } of unitsWithGroup(session)) units[group] += 1;
  const open = merge.conflicts.filter(({ isOpen }) => isOpen).length;
  return {
    plan: plan.id,
    version: plan.version,
    year,
    files: countFiles(session),
    news: countNews(preview),
    conflicts: { open, decided: merge.conflicts.length - open },
    units,
    unknownSenders: merge.refused.unknown.map(({ file }) => file),
    unwritten: session.unwritten,
    isChanged,
  };
}
