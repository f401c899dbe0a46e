import { vietnamTime } from '../calendar/vietnamTime';
import type { WorkbookCheck } from '../check/checkWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Sent } from './state';

/** A moment as a file states it, on Vietnam's clocks so that moments compare as text; a mere day stays one. */
function inVietnam(moment: string): string | undefined {
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(moment)) return moment;
  const instant = Date.parse(moment);
  return Number.isNaN(instant) ? undefined : vietnamTime(instant);
}

/** The last stamp under which an appendix still stands as it was stamped; a broken one says nothing of the sending. */
function stampedAt({ appendices }: Pick<WorkbookCheck, 'appendices'>): string | undefined {
  const moments = appendices.flatMap(({ stamp }) => (stamp?.holds ? (inVietnam(stamp.stamp.at) ?? []) : []));
  return moments.sort().at(-1);
}

/** When a file that could not be read was sent, as far as its own time tells. */
export const sentByFileTime = (modified: number | undefined): Sent | undefined =>
  modified === undefined ? undefined : { at: vietnamTime(modified), basis: 'file' };

/**
 * When a file was sent: by the stamp of its check record, else by its last saving, else by the file's own time
 * (docs/decisions/006).
 * @param modified time of the file's last change, milliseconds since 1970
 */
export function sentWhen(
  check: Pick<WorkbookCheck, 'appendices'>,
  { savedAt }: Pick<WorkbookSnapshot, 'savedAt'>,
  modified: number | undefined,
): Sent | undefined {
  const stamped = stampedAt(check);
  if (stamped !== undefined) return { at: stamped, basis: 'stamp' };
  const saved = savedAt === undefined ? undefined : inVietnam(savedAt);
  return saved === undefined ? sentByFileTime(modified) : { at: saved, basis: 'workbook' };
}
