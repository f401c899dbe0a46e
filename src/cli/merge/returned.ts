import { createHash } from 'node:crypto';
import { checkWorkbook } from '../../core/check/checkWorkbook';
import type { ReturnedFile } from '../../core/merge/returnedFile';
import { sentByFileTime, sentWhen } from '../../core/merge/sent';
import type { Sent } from '../../core/merge/state';
import type { Remembered } from '../../core/mergeWorkbook/memory';
import { readMemory } from '../../core/mergeWorkbook/memory';
import type { Plan } from '../../core/plan/schema';
import { embeddedPlans } from '../../core/planWorkbook/embeddedPlans';
import { vietnameseAppendix } from '../../locale';
import { nodeInflate } from '../../xlsx/read/nodeInflate';
import { readAnyWorkbook } from '../../xlsx/readAnyWorkbook';
import type { Context } from '../context';
import { errorCode } from '../errorCode';
import type { FileProblem } from '../files';
import type { MergeInput } from './names';

const refused = (problem: FileProblem, name: string, { locale }: Context) => ({
  reason: problem,
  message: locale.refusals[problem](name),
});

/** A file of a merge, read: a unit's answer, or a merge that went before. */
export type ReadInput =
  { readonly returned: ReturnedFile } | { readonly remembered: Remembered; readonly name: string };

/** Reads and checks one returned file; whatever is wrong with it is part of the answer. */
export async function readReturned(
  { path, name }: MergeInput,
  plans: readonly Plan[],
  context: Context,
): Promise<ReadInput> {
  const { io } = context;
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path);
  } catch (error) {
    const problem = errorCode(error) === 'ENOENT' ? 'notFound' : 'unreadable';
    return { returned: { file: name, sha256: '', outcome: refused(problem, name, context) } };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const modified = await io.modified(path);
  const about = (sent: Sent | undefined) => ({ file: name, sha256, ...(sent && { sent }) });
  const read = await readAnyWorkbook(bytes, { inflate: nodeInflate });
  if (!read.ok) {
    const outcome = refused(read.reason, name, context);
    return { returned: { ...about(sentByFileTime(modified)), outcome } };
  }
  const known = [...plans, ...embeddedPlans(read.workbook, plans).plans];
  const remembered = readMemory(read.workbook, known);
  if (remembered) return { remembered, name };
  const check = checkWorkbook(read.workbook, known, vietnameseAppendix, { today: io.today() });
  return { returned: { ...about(sentWhen(check, read.workbook, modified)), outcome: { check } } };
}
