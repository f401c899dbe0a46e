import { mergeSheetsOf } from '../../../core/mergeWorkbook/roles';
import type { MergeSheetRole } from '../../../core/mergeWorkbook/roles';
import { textsOfWorkbook } from '../../../core/mergeWorkbook/sheetTexts';
import { freeName } from '../../../excel/insert/freeName';
import type { ExcelPort, ReadOutcome, WrittenReport } from '../../../excel/port';
import { vietnameseMergeWorkbook } from '../../../locale';
import type { DescribedSheet } from '../worker/protocol';
import { memorySheetOf } from './memorySheet';
import type { AskState } from './stateLine';

/** How far the writing is. */
export interface Writing {
  /** The sheet at hand. */
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

export interface WriteOptions {
  readonly port: Pick<ExcelPort, 'writeReport' | 'selectCell'>;
  readonly ask: AskState;
  /** The workbook as read last. */
  readonly outcome: ReadOutcome;
  /** Whether the workbook has to carry the plan's definition. */
  readonly carriesPlan: boolean;
  readonly onProgress: (writing: Writing) => void;
}

/** What was written: how many sheets a person sees, and the first line of the new memory. */
export interface Written {
  readonly sheets: number;
  readonly mark: string;
}

/** Rows that the head of a sheet counts for, so that the bar moves for short sheets too. */
const HEAD_ROWS = 20;
const weightOf = ({ description }: DescribedSheet) => HEAD_ROWS + (description.body?.rowCount ?? 0);

/**
 * Writes the sheets of the merge: first the sheet of units, whose name the formulas of the totals need, last the memory, which takes
 * the place of the former once it is whole. So what the workbook remembers is never half of something.
 */
export async function writeMerge({
  port,
  ask,
  outcome,
  carriesPlan,
  onProgress,
}: WriteOptions): Promise<Written> {
  const { workbook, sheetIds } = outcome;
  const held = mergeSheetsOf(workbook);
  const idOf = (role: MergeSheetRole) => sheetIds.get(held.get(role) ?? '');
  const names = workbook.sheets.map(({ name }) => name);
  const matrixName = held.get('matrix') ?? freeName(vietnameseMergeWorkbook.sheets.matrix, names);
  const texts = textsOfWorkbook(workbook);
  const describe = (name: string) =>
    ask('describe', { matrixName: name, carriesPlan, ...(texts && { texts }) });

  let described = await describe(matrixName);
  const of = described.reduce((sum, sheet) => sum + weightOf(sheet), 0);
  let done = 0;
  const write = async (
    role: MergeSheetRole,
    place: { readonly before?: string; readonly replaces?: string } = {},
  ): Promise<WrittenReport> => {
    const sheet = described.find((each) => each.role === role);
    if (!sheet) throw new Error(`no sheet is described for ${role}`);
    const { description } = sheet;
    const tell = (rows: number) => {
      onProgress({ sheet: description.name, done: done + rows, of });
    };
    tell(0);
    const written = await port.writeReport(role === 'memory' ? undefined : idOf(role), {
      description,
      rows: (from, count) => ask('rows', { role, from, count }),
      onRows: tell,
      ...place,
    });
    done += weightOf(sheet);
    return written;
  };

  const matrix = await write('matrix');
  if (matrix.name !== matrixName) described = await describe(matrix.name);
  const first = await write('appendix', { before: matrix.sheetId });
  const others = described.map(({ role }) => role);
  const reports = others.filter((role) => role !== 'matrix' && role !== 'appendix' && role !== 'memory');
  for (const role of reports) await write(role);
  const former = memorySheetOf(outcome)?.sheetId;
  await write('memory', former === undefined ? {} : { replaces: former });
  await port.selectCell(first.sheetId, 'A1');
  const mark = described.find(({ role }) => role === 'memory')?.description.cells[0]?.value;
  return { sheets: reports.length + 2, mark: String(mark ?? '') };
}
