import { describeAppendix } from '../../src/core/appendix/describe';
import type { AppendixRequest } from '../../src/core/appendix/describe';
import type { SheetDescription } from '../../src/core/appendix/description';
import { styles } from '../../src/core/appendix/styles';
import type { RowValues } from '../../src/core/appendix/values';
import type { WorkbookCheck } from '../../src/core/check/checkWorkbook';
import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import type { Plan, ReportingUnit } from '../../src/core/plan/schema';
import { quotedSheetName, rangeAddress } from '../../src/core/workbook/address';
import { formatCodeKind } from '../../src/core/workbook/numberFormat';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { findPlan, shippedPlans } from '../../src/plans';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';

/** Bình Định's plan, as it ships. */
export const binhDinh: Plan = findPlan('binh-dinh')!;

/** A reporting unit of Bình Định's plan. */
export function unitOf(id: string): ReportingUnit {
  const unit = binhDinh.units.find((each) => each.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

/** An appendix of Bình Định for 2026, unless something else is asked for. */
export function appendixSheet(request: Partial<AppendixRequest> = {}): SheetDescription {
  return describeAppendix({ plan: binhDinh, year: 2026, ...request }, vietnameseAppendix);
}

/** Spellings of the three judgements, so that no two qualitative rows hold the same text. */
const JUDGEMENTS = ['Đạt', 'đạt', 'ĐẠT', 'Chưa đạt', 'Đang thực hiện', 'Không đạt', 'chưa đạt'];

/**
 * A sound entry for every row and another one in each, with counts that give the rate: whatever is
 * then read from the wrong row or column differs from what its indicator was given.
 */
export function distinctValues({ indicators }: Plan): ReadonlyMap<string, RowValues> {
  const judgements = [...JUDGEMENTS];
  return new Map(
    indicators.map(({ id, target, aggregation, plausible }, index): [string, RowValues] => {
      if (target.comparator === 'qualitative')
        return [id, { result: judgements.shift() ?? '', source: `Biên bản ${index * index}` }];
      const size = index + 1;
      // No two alike, and no three in a row that a fill handle could have made.
      const rate = 10 + ((5 * index * index) % 89);
      const counts = { numerator: rate * size * size * 10, denominator: size * size * 1000 };
      return [
        id,
        {
          // A quarter keeps a believable value apart from every other row's.
          result: Number(plausible?.lower ?? 0) > 20 ? Number(plausible?.lower) + index + 0.25 : rate,
          kind: index % 2 === 0 ? 'official' : 'estimate',
          source: `Báo cáo của đơn vị, mục ${size * size}`,
          ...(aggregation.kind === 'ratio' && counts),
        },
      ];
    }),
  );
}

/** Bình Định's appendix with a different entry in every row. */
export const filledSheet = (request: Partial<AppendixRequest> = {}): SheetDescription =>
  appendixSheet({ values: distinctValues(binhDinh), ...request });

function sheetSnapshot({ name, cells, columns, merges }: SheetDescription): SheetSnapshot {
  const filled = cells.flatMap((cell): CellSnapshot[] => {
    const { row, column, value, formula, formulaResult } = cell;
    if (formula !== undefined) return [{ row, column, formula, value: formulaResult ?? null }];
    if (value === undefined || value === '') return [];
    const format = formatCodeKind(cell.numberFormat ?? styles[cell.style].numberFormat ?? 'General');
    return [{ row, column, value, ...(format && { format }) }];
  });
  return {
    name,
    visibility: 'visible',
    cells: filled.sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : []))),
  };
}

const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Described sheets as the reader would give them, without a file between. */
export function snapshotOf(...sheets: readonly SheetDescription[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(sheetSnapshot),
    definedNames: sheets.flatMap(({ name: sheet, names }) =>
      names.map(({ name, range }) => ({
        name,
        sheet,
        refersTo: `${quotedSheetName(sheet)}!${absolute(rangeAddress(range))}`,
      })),
    ),
    customXml: sheets.map(({ identityXml }) => identityXml),
    date1904: false,
  };
}

/** Reads the bytes of a workbook that must be readable. */
export async function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.workbook;
}

/** Described sheets written as a file and read back. */
export async function writtenAndRead(...sheets: readonly SheetDescription[]): Promise<WorkbookSnapshot> {
  return readBytes(await writeWorkbook(sheets, { title: 'Thử' }));
}

/** Checks a workbook against the plans that ship. */
export const check = (workbook: WorkbookSnapshot): WorkbookCheck =>
  checkWorkbook(workbook, shippedPlans, vietnameseAppendix);
