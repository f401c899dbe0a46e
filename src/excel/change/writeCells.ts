import { unicodeFont } from '../../core/text/legacyFonts';
import { formatCodeKind } from '../../core/workbook/numberFormat';
import { runBatch } from '../batch';
import { ExcelFailure } from '../port';
import type { CellWrite, HeldContent } from '../port';
import type { PreImage } from '../restore/preImages';
import { IMAGE, IMAGE_WITH_FONT, holdsContent, imageOf, putImage } from './cellImage';
import type { CellImage } from './cellImage';
import { literalText } from './literal';
import { restoreCells } from './restoreCells';

/** A cell about to be written, and what it holds until then. */
interface Target {
  readonly range: Excel.Range;
  readonly write: CellWrite;
  readonly before: CellImage;
}

/** @throws ExcelFailure where the cell is another one than was read, and where a formula would be written over. */
function refuseUnless(expected: HeldContent, range: Excel.Range): void {
  if (!holdsContent(range, expected))
    throw new ExcelFailure('changed', 'the cell does not hold what was read');
  if (expected.isFormula) throw new ExcelFailure('formula', 'the cell holds a formula');
}

/** In a cell of the text format a number becomes a text; as a percentage or a date it shows as another one. */
const hidesNumber = (numberFormat: string) =>
  numberFormat === '@' || formatCodeKind(numberFormat) !== undefined;

/** The letters of a cell that have several fonts have one afterwards, as everywhere in Excel. */
const fontFor = (font: string | undefined) => unicodeFont(font ?? '.VnTime');

function assign({ range, write, before: { numberFormat, font } }: Target): void {
  const { value } = write;
  if (write.unicodeFont && fontFor(font) !== font) range.format.font.name = fontFor(font);
  if (typeof value === 'number' && hidesNumber(numberFormat)) range.numberFormat = [['General']];
  range.values = [[typeof value === 'number' ? value : literalText(value, numberFormat)]];
}

/** After a write that failed half-way: puts back what it may have changed, as far as Excel lets it. */
async function takeBack(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  try {
    for (const { range, before } of targets) {
      putImage(range, before);
      range.untrack();
    }
    await context.sync();
  } catch {
    // What Excel refused to write it refuses to put back; the first failure is the one to tell.
  }
}

/**
 * Writes into cells of one sheet, all or none, in two round trips: the first takes the pre-image. Excel keeps hold of
 * the cells themselves and not of their addresses, so that the pre-image finds them again after rows were inserted.
 * Where one of them does not hold what is expected, the first is all.
 */
export function writeCells(sheetId: string, writes: readonly CellWrite[]): Promise<PreImage> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const loaded = writes.map((write) => ({
      write,
      range: sheet.getRange(write.address).load(write.unicodeFont ? IMAGE_WITH_FONT : IMAGE),
    }));
    await context.sync();
    for (const { range, write } of loaded) if (write.expected) refuseUnless(write.expected, range);
    const targets = loaded.map(({ range, write }): Target => ({
      range,
      write,
      before: imageOf(range, write.unicodeFont),
    }));
    try {
      for (const { range } of targets) range.track();
      for (const target of targets) assign(target);
      for (const { range } of targets) range.load(IMAGE);
      await context.sync();
    } catch (error) {
      await takeBack(context, targets);
      throw error;
    }
    const written = targets.map(({ range, before }) => ({ range, before, after: imageOf(range) }));
    return {
      restorable: { sheetId, addresses: writes.map(({ address }) => address) },
      restore: () => restoreCells(written),
    };
  });
}
