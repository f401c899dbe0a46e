import { createHash } from 'node:crypto';
import type { ReadFile, Received, ReceiveOptions } from '../../core/mergeWorkbook/receive';
import { receive } from '../../core/mergeWorkbook/receive';
import type { Plan } from '../../core/plan/schema';
import type { Language } from '../../locale';
import { findingMessage, localeOf, messageContext, vietnameseAppendix } from '../../locale';
import { errorCode } from '../errorCode';
import type { FileProblem } from '../files';
import { readWorkbookBytes } from '../files';
import type { Io } from '../io';
import type { MergeInput } from './names';

/** What the files of one merge are read with; plain data, so that a worker can be told. */
export interface ReadSetting {
  readonly plan: Plan;
  readonly year: number;
  /** All plans at hand, that of the merge among them. */
  readonly plans: readonly Plan[];
  /** Now, ISO 8601. */
  readonly mergedAt: string;
  readonly today: string;
  readonly language: Language;
}

/** Reads the files of a merge; one that cannot be read is an answer too. */
export type FileReader = (input: MergeInput) => Promise<Received>;

function optionsOf({ language, ...setting }: ReadSetting): ReceiveOptions {
  const locale = localeOf(language);
  const { plan, year } = setting;
  return {
    ...setting,
    strings: vietnameseAppendix,
    findingMessage: (finding, own) => findingMessage(finding, locale, messageContext(finding, own)),
    refusalMessage: (file, reason) => locale.merge.refusals[reason](file, plan.id, year),
    unreadableMessage: (file, reason) => locale.refusals[reason as FileProblem](file),
  };
}

/** What is said of a file that could not be read. */
export const refusedFile = ({ name }: MergeInput, reason: FileProblem, setting: ReadSetting): Received =>
  receive({ file: name, sha256: '' }, { ok: false, reason }, optionsOf(setting));

/** A reader of files that works here and now. */
export function fileReader(
  setting: ReadSetting,
  io: Pick<Io, 'read' | 'modified' | 'readForeign'>,
): FileReader {
  const options = optionsOf(setting);
  return async (input) => {
    const { path, name } = input;
    let bytes: Uint8Array;
    try {
      bytes = await io.read(path);
    } catch (error) {
      const reason = errorCode(error) === 'ENOENT' ? 'notFound' : 'unreadable';
      return refusedFile(input, reason, setting);
    }
    const modified = await io.modified(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read: ReadFile = await readWorkbookBytes(bytes, io);
    return receive({ file: name, sha256, ...(modified !== undefined && { modified }) }, read, options);
  };
}
