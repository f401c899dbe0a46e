import { patchWorkbook } from '../../xlsx/patch/patchWorkbook';
import type { HostWorkbookSnapshot } from '../host/model';
import type { Additions } from './additions';
import { differenceOf } from './difference';
import type { Obstacle } from './difference';
import type { Loss } from './losses';
import { writeHostWorkbook } from './write';

export type { Obstacle } from './difference';

/** A file as it was opened: what saving goes by. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: HostWorkbookSnapshot;
  /** What writing the whole file anew would drop. */
  readonly losses: readonly Loss[];
}

/** A workbook as the bytes of a file, and how they came about. */
export type Saved =
  /** Only what was edited differs from the opened file. */
  | { readonly way: 'patched'; readonly bytes: Uint8Array; readonly breaksSignature: boolean }
  /** The whole file is new: `losses` of the opened one are gone, because of the obstacles. */
  | {
      readonly way: 'written';
      readonly bytes: Uint8Array;
      readonly losses: readonly Loss[];
      readonly obstacles: readonly Obstacle[];
    };

/**
 * Saves a workbook into the file it was opened from, so that all the host does not know of stays; where its edits
 * cannot be said so, the file is written anew. `hasShifts` tells of rows, columns or cells inserted or deleted
 * since it was opened, which two states of a workbook do not show.
 */
export async function saveHostWorkbook(
  workbook: HostWorkbookSnapshot,
  opened: OpenedFile | undefined,
  hasShifts: boolean,
): Promise<Saved> {
  if (!opened) return written(workbook, [], []);
  const isDate1904 = opened.losses.some(({ kind }) => kind === 'date1904');
  const { edits, added, obstacles, isEdited } = differenceOf(opened.workbook, workbook, isDate1904);
  if (!isEdited && !hasShifts) return { way: 'patched', bytes: opened.bytes, breaksSignature: false };
  if (obstacles.size > 0 || hasShifts) {
    return written(workbook, opened.losses, hasShifts ? ['shifts', ...obstacles] : [...obstacles]);
  }
  const outcome = await patchWorkbook(
    opened.bytes,
    added ? { ...edits, graft: await packageOf(workbook, added) } : edits,
  );
  if (!outcome.ok) return written(workbook, opened.losses, [added ? 'sheets' : 'cells']);
  const { bytes, findings } = outcome;
  return { way: 'patched', bytes, breaksSignature: findings.includes('signatureBroken') };
}

/** The sheets that were added as a package of their own, from which they are taken over with their looks. */
function packageOf(workbook: HostWorkbookSnapshot, added: Additions): Promise<Uint8Array> {
  return writeHostWorkbook({ ...workbook, ...added, activeSheetId: '' });
}

async function written(
  workbook: HostWorkbookSnapshot,
  losses: readonly Loss[],
  obstacles: readonly Obstacle[],
): Promise<Saved> {
  return { way: 'written', bytes: await writeHostWorkbook(workbook), losses, obstacles };
}
