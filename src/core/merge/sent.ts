import { onVietnamClocks, vietnamTime } from '../calendar/vietnamTime';
import type { WorkbookCheck } from '../check/checkWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Sent } from './state';

/** What a merge is about, and when it is. */
export interface SentSetting {
  readonly year: number;
  /** ISO 8601. */
  readonly mergedAt: string;
}

/**
 * Whether a report can have been sent then: not before its year, and not long after it unless that has come. A computer whose clock is
 * wrong writes 2099, a program that knows no time writes 0001 or 1980.
 */
function isPossible(at: string, { year, mergedAt }: SentSetting): boolean {
  const day = at.slice(0, 10);
  const isOver = day > `${year + 1}-12-31` && day > (onVietnamClocks(mergedAt) ?? mergedAt).slice(0, 10);
  return day >= `${year}-01-01` && !isOver;
}

/** The last stamp under which an appendix still stands as it was stamped; a broken one says nothing of the sending. */
function stampedAt({ appendices }: Pick<WorkbookCheck, 'appendices'>): string | undefined {
  const moments = appendices.flatMap(({ stamp }) =>
    stamp?.holds ? (onVietnamClocks(stamp.stamp.at) ?? []) : [],
  );
  return moments.sort().at(-1);
}

/** When a file that could not be read was sent, as far as its own time tells. */
export function sentByFileTime(modified: number | undefined, setting: SentSetting): Sent | undefined {
  const at = modified === undefined ? undefined : vietnamTime(modified);
  return at !== undefined && isPossible(at, setting) ? { at, basis: 'file' } : undefined;
}

/**
 * When a file was sent: by the stamp of its check record, else by its last saving, else by the file's own time
 * (docs/decisions/006); a time that cannot be is passed over.
 * @param modified time of the file's last change, milliseconds since 1970
 */
export function sentWhen(
  check: Pick<WorkbookCheck, 'appendices'>,
  { savedAt }: Pick<WorkbookSnapshot, 'savedAt'>,
  modified: number | undefined,
  setting: SentSetting,
): Sent | undefined {
  const stamped = stampedAt(check);
  if (stamped !== undefined && isPossible(stamped, setting)) return { at: stamped, basis: 'stamp' };
  const saved = savedAt === undefined ? undefined : onVietnamClocks(savedAt);
  if (saved !== undefined && isPossible(saved, setting)) return { at: saved, basis: 'workbook' };
  return sentByFileTime(modified, setting);
}
