import { cellText, isBlank } from '../check/cellText';
import { foldSpelling } from '../text/fold';
import { cellAddress } from '../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import type { Acceptance } from './acceptance';
import { acceptanceFromText } from './acceptance';
import type { RecordRowProblem } from './facts';
import type { ColumnPlaces } from './headings';
import { ownTexts, placesByHeadings, usualPlaces } from './headings';
import { MARKS, isAcceptanceText, isEntryText, isStampText } from './marks';
import type { CheckRecord, RecordEntry, RecordTexts } from './record';
import type { Stamp } from './stamp';
import { stampFromText } from './stamp';
import type { RecordColumn, RecordStrings, RecordTable } from './strings';

/** A row that does not count, and why. */
export interface RecordProblem {
  readonly cell: string;
  readonly reason: RecordRowProblem;
}

/** A record sheet as it was read. */
export interface ReadRecord {
  readonly record: CheckRecord;
  readonly problems: readonly RecordProblem[];
}

/** The rows that hold something, from the top. */
function rowsOf({ cells }: SheetSnapshot): readonly (readonly CellSnapshot[])[] {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The hidden cell of a row: the last that reads like one, because people write to the left of it. */
const codeCellOf = (row: readonly CellSnapshot[]) => row.findLast((cell) => isEntryText(cellText(cell)));

/** The texts of a row by column, and what stands in no column of ours. */
function partsOf(row: readonly CellSnapshot[], places: ColumnPlaces): Omit<RecordEntry<never>, 'value'> {
  const texts: Partial<Record<RecordColumn, string>> = {};
  const beside: CellSnapshot[] = [];
  const code = codeCellOf(row);
  for (const cell of row) {
    const column = places.get(cell.column);
    if (cell === code || column === 'ordinal') continue;
    if (column === undefined || column === 'code') beside.push(cell);
    else texts[column] = cellText(cell);
  }
  return { texts, beside };
}

/** True for a row that looks like an acceptance: something is said to be right, for a reason. */
const looksAccepted = ({ answer, place, subject }: RecordTexts) =>
  answer !== undefined && (place !== undefined || subject !== undefined);

/** Reads the rows of one sheet, table by table. */
class RecordReader {
  readonly stamps: RecordEntry<Stamp>[] = [];
  readonly acceptances: RecordEntry<Acceptance>[] = [];
  readonly others: CellSnapshot[][] = [];
  readonly problems: RecordProblem[] = [];
  private readonly own: ReadonlySet<string>;
  private readonly places: Record<RecordTable, ColumnPlaces> = {
    stamps: usualPlaces,
    acceptances: usualPlaces,
  };
  /** The table whose rows are being read. */
  private table: RecordTable | undefined;

  constructor(private readonly strings: RecordStrings) {
    this.own = ownTexts(strings);
  }

  read(row: readonly CellSnapshot[]): void {
    const code = cellText(codeCellOf(row));
    if (isStampText(code)) this.readStamp(row, code);
    else if (isAcceptanceText(code)) this.readAcceptance(row, code);
    else this.readOther(row);
  }

  private readStamp(row: readonly CellSnapshot[], code: string): void {
    const value = stampFromText(code);
    if (value) this.stamps.push({ value, ...partsOf(row, this.places.stamps) });
    else this.setAside(row, 'damaged');
  }

  private readAcceptance(row: readonly CellSnapshot[], code: string): void {
    const parts = partsOf(row, this.places.acceptances);
    const reason = parts.texts.answer?.trim() ?? '';
    const value = acceptanceFromText(code, reason);
    if (value && reason !== '') this.acceptances.push({ value, ...parts });
    else this.setAside(row, value ? 'noReason' : 'damaged');
  }

  private readOther(row: readonly CellSnapshot[]): void {
    for (const table of ['stamps', 'acceptances'] as const) {
      const places = placesByHeadings(row, table, this.strings);
      if (places) {
        this.places[table] = places;
        this.table = table;
      }
    }
    const folded = row.map((cell) => foldSpelling(cellText(cell)));
    if (folded.includes(foldSpelling(this.strings.othersHeading))) this.table = undefined;
    const isOwn = (cell: CellSnapshot, at: number) =>
      this.own.has(folded[at] ?? '') || cellText(cell) === MARKS.record;
    const written = row.filter((cell, at) => !isOwn(cell, at));
    if (written.length === 0) return;
    const isLost =
      this.table === 'acceptances' && looksAccepted(partsOf(written, this.places.acceptances).texts);
    this.setAside(written, isLost ? 'damaged' : undefined);
  }

  private setAside(row: readonly CellSnapshot[], reason: RecordRowProblem | undefined): void {
    this.others.push([...row]);
    const [first] = row;
    if (reason && first) this.problems.push({ cell: cellAddress(first.row, first.column), reason });
  }
}

/**
 * Reads a record sheet that people may have sorted, edited or cut up. Every row stands for itself by its hidden cell;
 * whatever is not understood is kept and told.
 */
export function readRecord(sheet: SheetSnapshot, strings: RecordStrings): ReadRecord {
  const reader = new RecordReader(strings);
  for (const row of rowsOf(sheet)) reader.read(row);
  const { stamps, acceptances, others, problems } = reader;
  return { record: { stamps, acceptances, others }, problems };
}
