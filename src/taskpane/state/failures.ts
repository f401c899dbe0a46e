import { ExcelFailure } from '../../excel/port';
import type { PaneFailure } from './paneState';

/** What went wrong, as data; anything but an `ExcelFailure` is a mistake of ours and is told as `unknown`. */
export function failureOf(error: unknown, during: PaneFailure['during']): PaneFailure {
  if (error instanceof ExcelFailure) return { reason: error.reason, detail: error.detail, during };
  return { reason: 'unknown', detail: error instanceof Error ? error.message : String(error), during };
}
