import type { WorkbookSnapshot } from '../../core/workbook/snapshot';

/**
 * Why a file was refused: the closed list of codes a reader can return. Their prose lives in `src/locale/`.
 *
 * - `empty`: no bytes, or only NULs and white space
 * - `notAWorkbook`: other bytes, or a zip or OLE file without a workbook (.docx, .pdf, .csv …)
 * - `html`: HTML or MHTML text under a workbook's name
 * - `xmlSpreadsheet`: "XML Spreadsheet 2003" text
 * - `legacyXls`: a workbook of Excel 97–2003 (OLE) or older
 * - `xlsb`: a binary workbook of Excel 2007 and later
 * - `openDocument`: .ods and its relatives
 * - `encrypted`: protected with a password to open
 * - `truncated`: the file, or a part in it, is cut short
 * - `damaged`: a checksum, the compressed data, the package or the XML of a part is wrong
 * - `tooLarge`: beyond one of `ReadLimits`
 * - `entityDeclaration`: a part declares a document type, the door to entity bombs
 * - `resourceLimit`: reading it took more time or memory than the host grants, and was stopped (`foreignReader.ts`)
 */
export const refusalReasons = [
  'empty',
  'notAWorkbook',
  'html',
  'xmlSpreadsheet',
  'legacyXls',
  'xlsb',
  'openDocument',
  'encrypted',
  'truncated',
  'damaged',
  'tooLarge',
  'entityDeclaration',
  'resourceLimit',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** Data that tells one refusal from another: the part's name, the limit's name and bound. Never prose. */
export type RefusalDetail = Readonly<Record<string, string | number>>;

/** Thrown inside the reader only; `readWorkbook` turns it into a returned outcome. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail?: RefusalDetail,
  ) {
    super(reason);
    this.name = 'Refusal';
  }
}

/** A `damaged` refusal: which part, and what is wrong in it. */
export function damaged(problem: string, detail?: RefusalDetail): Refusal {
  return new Refusal('damaged', { problem, ...detail });
}

/** Runs `read` and adds the part's name to a refusal that does not say which part it is about. */
export function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal) || error.detail?.['part'] !== undefined) throw error;
    throw new Refusal(error.reason, { ...error.detail, part });
  }
}

/** A workbook, or why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail?: RefusalDetail };

/** Runs a reader; whatever it throws is a reason. */
export async function asOutcome(
  read: () => WorkbookSnapshot | Promise<WorkbookSnapshot>,
): Promise<ReadOutcome> {
  try {
    return { ok: true, workbook: await read() };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : damaged('unexpected', { message: String(error) });
    const { reason, detail } = refusal;
    return detail ? { ok: false, reason, detail } : { ok: false, reason };
  }
}
