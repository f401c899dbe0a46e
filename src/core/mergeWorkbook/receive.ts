import type { AppendixStrings } from '../appendix/strings';
import { checkWorkbook } from '../check/checkWorkbook';
import type { Taken, TakeOptions } from '../merge/returnedFile';
import { takeFile } from '../merge/returnedFile';
import type { MergeRefusal } from '../merge/state';
import { sentByFileTime, sentWhen } from '../merge/sent';
import type { Plan } from '../plan/schema';
import { embeddedPlans } from '../planWorkbook/embeddedPlans';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { besidesMerge, mayBeConsolidated } from './besides';
import type { Remembered } from './memory';
import { readMemory } from './memory';
import { mergeSheetsOf } from './roles';
import type { SheetTexts } from './sheetTexts';
import { textsOfWorkbook } from './sheetTexts';

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
}

/** What a file of a merge turned out to be: a unit's answer, or a merge that went before. */
export type Received =
  | { readonly taken: Taken; readonly remembered?: undefined }
  | {
      readonly remembered: Remembered;
      /** Names of the sheets that are not the merge's own. */
      readonly otherSheets: readonly string[];
      /** Appendices of units that were moved into the merged workbook. */
      readonly taken?: Taken;
      readonly file: string;
      /** What its consolidated appendix holds; absent where there is none. */
      readonly texts?: SheetTexts;
    };

const checkReturned = (
  workbook: WorkbookSnapshot,
  known: readonly Plan[],
  { strings, today }: Pick<ReceiveOptions, 'strings' | 'today'>,
) => checkWorkbook(workbook, known, strings, { isReturned: true, ...(today !== undefined && { today }) });

/** Of a sheet of another plan or year nothing is missing in this merge: it has a place of its own in a workbook. */
const ELSEWHERE: ReadonlySet<string> = new Set<MergeRefusal>(['otherPlan', 'otherYear']);

/**
 * What the appendices say that stand in a merged workbook besides its merge; undefined where there are none. The workbook was saved
 * by whoever merges: only a stamp tells when the unit sent its sheet.
 */
function takeBesides(
  workbook: WorkbookSnapshot,
  { file, sha256 }: ReceivedFile,
  known: readonly Plan[],
  options: ReceiveOptions,
): Taken | undefined {
  const found = checkReturned(besidesMerge(workbook), known, options);
  const appendices = mayBeConsolidated(workbook)
    ? found.appendices.filter(({ unit }) => unit !== undefined)
    : found.appendices;
  if (appendices.length === 0) return undefined;
  const check = { ...found, appendices };
  const sent = sentWhen(check, {}, undefined, options);
  const taken = takeFile({ file, sha256, ...(sent && { sent }), outcome: { check } }, options);
  if (taken.file.reason === undefined) return taken;
  if (ELSEWHERE.has(taken.file.reason)) return undefined;
  return { ...taken, file: { ...taken.file, sheets: appendices.map(({ sheet }) => sheet) } };
}

/** Looks into one file: checks it and takes its claims, or finds the merge it remembers and what was moved into it. What is wrong is part of the answer. */
export function receive(
  { file, sha256, modified }: ReceivedFile,
  read: ReadFile,
  options: ReceiveOptions,
): Received {
  const { plans } = options;
  const take = (
    sent: ReturnType<typeof sentByFileTime>,
    outcome: Parameters<typeof takeFile>[0]['outcome'],
  ) => ({
    taken: takeFile({ file, sha256, ...(sent && { sent }), outcome }, options),
  });
  if (!read.ok) return take(sentByFileTime(modified, options), { reason: read.reason });
  const { workbook } = read;
  const known = [...plans, ...embeddedPlans(workbook, plans).plans];
  const remembered = readMemory(workbook, known);
  if (remembered) {
    const texts = textsOfWorkbook(workbook);
    const taken = remembered.ok ? takeBesides(workbook, { file, sha256 }, known, options) : undefined;
    const otherSheets = besidesMerge(workbook).sheets.flatMap(({ name, cells }) =>
      cells.length > 0 ? [name] : [],
    );
    return { remembered, file, otherSheets, ...(texts && { texts }), ...(taken && { taken }) };
  }
  const check = checkReturned(workbook, known, options);
  const sent = sentWhen(check, workbook, modified, options);
  const answer = take(sent, { check });
  // A unit's own appendix in it counts; its totals are nobody's answer, and what is wrong with them as one would mislead.
  const isForgotten = answer.taken.file.reason !== undefined && mergeSheetsOf(workbook).size > 0;
  return isForgotten ? take(sent, { reason: 'merged' }) : answer;
}
