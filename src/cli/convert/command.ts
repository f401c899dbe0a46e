import { extname, resolve } from 'node:path';
import { legacyTextCells } from '../../core/text/legacyCells';
import type { LegacyTextCell } from '../../core/text/legacyCells';
import type { CellEdit } from '../../xlsx/patch/edits';
import { patchWorkbook } from '../../xlsx/patch/patchWorkbook';
import { nodeInflate } from '../../xlsx/read/nodeInflate';
import type { Context } from '../context';
import { printJson } from '../context';
import { readWorkbookFile } from '../files';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { FORMATS } from '../json';
import { refuseExisting, writeOutput } from '../output';
import { printable } from '../printable';
import { cut, renderTable } from '../table';

export interface ConvertOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Enough to see whether the conversion is right; JSON has them all. */
const LISTED = 40;
const WIDEST = 44;

/** The converted copy: how many cells it holds converted, and those that could not be. */
interface Converted {
  readonly bytes: Uint8Array;
  readonly left: readonly LegacyTextCell[];
}

const place = ({ sheet, cell }: LegacyTextCell) => `${sheet}!${cell}`;

/** Holds the copy's name against the original before anything is read. */
async function requireCopy(file: string, output: string, force: boolean, context: Context): Promise<void> {
  const { convert } = context.locale;
  const ending = extname(file).toLowerCase();
  if (resolve(file) === resolve(output)) throw new CommandError(convert.sameFile(printable(output)));
  if (ending !== '.xlsx' && ending !== '.xlsm') throw new CommandError(convert.notWritable(printable(file)));
  if (extname(output).toLowerCase() !== ending)
    throw new CommandError(convert.ending(printable(output), ending));
  if (!force) await refuseExisting([output], context);
}

async function converted(
  file: string,
  cells: readonly LegacyTextCell[],
  { io, locale }: Context,
): Promise<Converted> {
  const source = new Map<CellEdit, LegacyTextCell>(
    cells.map((cell) => {
      const { sheet, row, column, after } = cell;
      return [{ sheet, row, column, value: after, unicodeFont: true }, cell];
    }),
  );
  const outcome = await patchWorkbook(
    await io.read(file),
    { cells: [...source.keys()] },
    { inflate: nodeInflate, partial: true },
  );
  // What a name promised the content does not keep: an .xls named .xlsx.
  if (!outcome.ok) throw new CommandError(locale.convert.notWritable(printable(file)));
  const left = outcome.refused.flatMap(({ edit }) => source.get(edit as CellEdit) ?? []);
  return { bytes: outcome.bytes, left };
}

function preview(cells: readonly LegacyTextCell[], { locale: { convert } }: Context): string {
  const { columns, encodings } = convert;
  const rows = cells
    .slice(0, LISTED)
    .map((cell) =>
      [place(cell), cell.before, cell.after, encodings[cell.encoding]].map((text) =>
        cut(printable(text), WIDEST),
      ),
    );
  const table = renderTable([columns.cell, columns.before, columns.after, columns.encoding], rows, []);
  return cells.length > LISTED ? `${table}${convert.more(cells.length - LISTED)}\n` : table;
}

/** `phuluc convert`: text in old encodings before and after, and a copy of the workbook with it in Unicode. */
export async function convertCommand(
  file: string,
  { output, force = false }: ConvertOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale } = context;
  const { convert } = locale;
  if (output !== undefined) await requireCopy(file, output, force, context);
  const outcome = await readWorkbookFile(file, io);
  if ('problem' in outcome) throw new CommandError(locale.refusals[outcome.problem](printable(file)));
  const cells = legacyTextCells(outcome.workbook);
  const copy = output !== undefined && cells.length > 0 ? await converted(file, cells, context) : undefined;
  if (copy && output !== undefined) await writeOutput(output, copy.bytes, force, context);
  const left = copy?.left ?? [];
  if (context.json) {
    printJson(context, {
      format: FORMATS.convert,
      file,
      cells: cells.map(({ sheet, cell, before, after, encoding }) => ({
        sheet,
        cell,
        before,
        after,
        encoding,
      })),
      ...(copy && { output, left: left.map(({ sheet, cell }) => ({ sheet, cell })) }),
    });
    return 0;
  }
  if (cells.length === 0) {
    io.out(`${convert.nothing(printable(file))}\n`);
    return 0;
  }
  io.out(`${convert.found(printable(file), cells.length)}\n\n${preview(cells, context)}\n`);
  if (left.length > 0) io.out(`${convert.left(left.map(place).map(printable))}\n`);
  io.out(
    copy && output !== undefined
      ? `${convert.written(printable(output), cells.length - left.length)}\n`
      : `${convert.preview}\n`,
  );
  return 0;
}
