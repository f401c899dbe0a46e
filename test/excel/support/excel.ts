import type { AppendixRequest } from '../../../src/core/appendix/describe';
import type { SheetDescription } from '../../../src/core/appendix/description';
import { createOfficePort } from '../../../src/excel/officePort';
import { ExcelFailure } from '../../../src/excel/port';
import type { ExcelPort } from '../../../src/excel/port';
import { toSnapshot } from '../../../src/workbench/host';
import type { HostWorkbookSnapshot, RefusalCode } from '../../../src/workbench/host';
import { appendixSheet, binhDinh, distinctValues } from '../../support/appendix';
import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

/** An add-in's port over Microsoft's client over a simulated workbook with one blank sheet. */
export interface Excel {
  readonly host: TestOfficeHost;
  readonly port: ExcelPort;
  readonly close: () => void;
}

/** Opens a workbook and makes its client the global one; `close` takes it away again. */
export function openExcel(options: Parameters<typeof createOfficeHost>[0] = {}): Excel {
  const host = createOfficeHost(options);
  const close = host.installGlobals();
  return { host, port: createOfficePort(), close };
}

/**
 * Bình Định's appendix with a different entry in every row, all of them words and numbers that the sheet's
 * own formulas know: the core also reads "Không đạt", which they ask a person to look at.
 */
export function reportedSheet(): SheetDescription {
  const values = [...distinctValues(binhDinh)].map(
    ([id, entry]) => [id, entry.result === 'Không đạt' ? { ...entry, result: 'Chưa đạt' } : entry] as const,
  );
  return appendixSheet({ values: new Map(values) });
}

/** The head of an appendix and its first rows: enough for whatever is not about the whole of it. */
export function smallSheet(request: Partial<AppendixRequest> = {}): SheetDescription {
  const sheet = appendixSheet(request);
  const last = 14;
  return {
    ...sheet,
    cells: sheet.cells.filter(({ row }) => row <= last),
    merges: sheet.merges.filter(({ lastRow }) => lastRow <= last),
    rowHeights: new Map([...sheet.rowHeights].filter(([row]) => row <= last)),
    validations: sheet.validations.filter(({ range }) => range.lastRow <= last),
  };
}

/** Everything the workbook holds, to be compared; but for the apostrophes before texts, which are no content. */
export function contentOf({ workbook }: TestOfficeHost): HostWorkbookSnapshot {
  return JSON.parse(
    JSON.stringify(toSnapshot(workbook), (key, value: unknown) => (key === 'quoted' ? undefined : value)),
  ) as HostWorkbookSnapshot;
}

interface Fault {
  /** Which batch from now on, from 1. */
  readonly batch: number;
  /** How many of its actions are carried out. */
  readonly after: number;
  readonly code?: RefusalCode;
}

/** Makes batches fail half-way. */
export function failBatches({ host }: TestOfficeHost, ...faults: readonly Fault[]): void {
  const execute = host.execute.bind(host);
  let count = 0;
  host.execute = (text, flags) => {
    count += 1;
    const fault = faults.find(({ batch }) => batch === count);
    if (fault) host.failNextBatchAfter(fault.after, fault.code ?? 'GeneralException');
    return execute(text, flags);
  };
}

/** The failure a call ends in; anything else is a failed test. */
export async function failureOf(call: Promise<unknown>): Promise<ExcelFailure> {
  const outcome = await call.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (outcome instanceof ExcelFailure) return outcome;
  throw new Error(`expected an ExcelFailure, got ${String(outcome)}`);
}

/** Id of a sheet by its name. */
export const idOf = ({ host }: Excel, name: string): string => host.sheet(name).id;

/** What a cell shows. */
export function valueAt({ host }: Excel, sheet: string, row: number, column: number) {
  return host.sheet(sheet).value(row - 1, column - 1);
}

/** Inserts entire rows as a person does. */
export function insertRows({ host }: Excel, sheet: string, before: number, count = 1): Promise<void> {
  return host.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(`${before}:${before + count - 1}`)
      .insert('Down');
    await context.sync();
  });
}
