import { parseArea } from '../../core/workbook/address';
import type { CellRange } from '../../core/workbook/snapshot';
import { areasOf } from '../areas';
import { runBatch } from '../batch';
import { ExcelFailure } from '../port';
import type { CellMark } from '../port';

/**
 * Marks are conditional formats whose formula is always true and says that they are ours. So they lie over the
 * appendix's own conditional formats, which would hide a plain fill; they leave the cell's fill as it is, so
 * that there is nothing to put back; they move along when rows are inserted; and any later run of the add-in,
 * the ribbon's included, knows them again and takes them away.
 */
const SIGNATURE = '=ISTEXT("phuluc:mark")';

type Tone = CellMark['tone'];

/** From the least to the gravest: what is added last lies on top. */
const TONES: readonly Tone[] = ['note', 'warning', 'error'];
const FILLS: Readonly<Record<Tone, string>> = { note: '#BFD9F2', warning: '#FFD98A', error: '#F4B6B0' };

/** A sheet and the marks that are on it. */
interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** Finds the marks of this and of earlier runs, in three round trips. */
async function findMarks(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();

  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    formats: sheet.getRange().conditionalFormats.load('items/type'),
  }));
  await context.sync();

  const candidates = sheets.map(({ sheet, protection, formats }) => ({
    sheet,
    isProtected: protection.protected,
    rules: formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ format, rule: format.custom.rule.load('formula') })),
  }));
  if (candidates.some(({ rules }) => rules.length > 0)) await context.sync();
  return candidates.map(({ sheet, isProtected, rules }) => ({
    sheet,
    isProtected,
    marks: rules.filter(({ rule }) => rule.formula === SIGNATURE).map(({ format }) => format),
  }));
}

function rangeOf(address: string): CellRange {
  const range = parseArea(`Sheet!${address}`)?.range;
  if (!range) throw new ExcelFailure('unknown', `${address} is no address of a cell`);
  return range;
}

function add(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const tone of TONES) {
    const ranges = marks.filter((mark) => mark.tone === tone).map(({ address }) => rangeOf(address));
    for (const { conditionalFormats } of areasOf(sheet, ranges)) {
      const { custom } = conditionalFormats.add('Custom');
      // Before the fill, so that whatever shows is known for a mark, also where the batch fails half-way.
      custom.rule.formula = SIGNATURE;
      custom.format.fill.color = FILLS[tone];
    }
  }
}

/**
 * Takes away every mark there is and sets others; none for an empty list. Sheets are looked at before anything
 * is written, so that a protected or deleted one leaves all as it was. At most four round trips.
 */
export function markCells(marks: readonly CellMark[]): Promise<void> {
  return runBatch(async (context) => {
    const sheets = await findMarks(context);
    const known = new Set(sheets.map(({ sheet }) => sheet.id));
    const gone = marks.find(({ sheetId }) => !known.has(sheetId));
    if (gone) throw new ExcelFailure('sheetGone', `no sheet ${gone.sheetId}`);
    const changes = sheets
      .map((marked) => ({ ...marked, wanted: marks.filter(({ sheetId }) => sheetId === marked.sheet.id) }))
      .filter(({ marks: old, wanted }) => old.length + wanted.length > 0);
    if (changes.some(({ isProtected }) => isProtected)) {
      throw new ExcelFailure('protected', 'a sheet with marks is protected');
    }
    for (const { sheet, marks: old, wanted } of changes) {
      for (const mark of old) mark.delete();
      add(sheet, wanted);
    }
    if (changes.length > 0) await context.sync();
  });
}
