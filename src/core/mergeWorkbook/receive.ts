import type { AppendixStrings } from '../appendix/strings';
import { checkWorkbook } from '../check/checkWorkbook';
import type { Taken, TakeOptions } from '../merge/returnedFile';
import { takeFile } from '../merge/returnedFile';
import { sentByFileTime, sentWhen } from '../merge/sent';
import type { Plan } from '../plan/schema';
import { embeddedPlans } from '../planWorkbook/embeddedPlans';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Remembered } from './memory';
import { readMemory } from './memory';
import { mergeSheetsOf } from './roles';
import { typedExplanations } from './typedTexts';

/** A file of a merge, before anybody has looked into it. */
export interface ReceivedFile {
  readonly file: string;
  /** 64 hexadecimal digits; "" where the file could not be opened. */
  readonly sha256: string;
  /** When the file was last changed, milliseconds since 1970, where anything says so. */
  readonly modified?: number;
}

/** What a reader made of a file's bytes. */
export type ReadFile =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly reason: string };

export interface ReceiveOptions extends TakeOptions {
  /** The plans at hand, the merge's own among them. */
  readonly plans: readonly Plan[];
  /** Today where the person is, ISO 8601. */
  readonly today?: string;
  readonly strings: AppendixStrings;
  /** What to say of a file that could not be read. */
  readonly unreadableMessage: (file: string, reason: string) => string;
  /** What to say of a merged workbook that does not remember its merge any more. */
  readonly forgottenMessage: (file: string) => string;
}

/** What a file of a merge turned out to be: a unit's answer, or a merge that went before. */
export type Received =
  | { readonly taken: Taken }
  | {
      readonly remembered: Remembered;
      readonly file: string;
      /** The explanations typed into its consolidated appendix, by indicator. */
      readonly typed: readonly (readonly [string, string])[];
    };

/** Looks into one file: checks it and takes its claims, or finds the merge it remembers. What is wrong is part of the answer. */
export function receive(
  { file, sha256, modified }: ReceivedFile,
  read: ReadFile,
  options: ReceiveOptions,
): Received {
  const { plans, strings, today, unreadableMessage, forgottenMessage } = options;
  const take = (
    sent: ReturnType<typeof sentByFileTime>,
    outcome: Parameters<typeof takeFile>[0]['outcome'],
  ) => ({
    taken: takeFile({ file, sha256, ...(sent && { sent }), outcome }, options),
  });
  if (!read.ok) {
    const { reason } = read;
    return take(sentByFileTime(modified), { reason, message: unreadableMessage(file, reason) });
  }
  const { workbook } = read;
  const known = [...plans, ...embeddedPlans(workbook, plans).plans];
  const remembered = readMemory(workbook, known);
  if (remembered) return { remembered, file, typed: [...typedExplanations(workbook)] };
  const check = checkWorkbook(workbook, known, strings, {
    isReturned: true,
    ...(today !== undefined && { today }),
  });
  const sent = sentWhen(check, workbook, modified);
  const answer = take(sent, { check });
  // A unit's own appendix in it counts; its totals are nobody's answer, and what is wrong with them as one would mislead.
  const isForgotten = answer.taken.file.reason !== undefined && mergeSheetsOf(workbook).size > 0;
  return isForgotten ? take(sent, { reason: 'merged', message: forgottenMessage(file) }) : answer;
}
