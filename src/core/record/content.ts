import type { ColumnId } from '../appendix/strings';
import type { AppendixIdentity } from '../appendix/identity';
import type { LocatedAppendix } from '../locate/located';
import type { LocatedTaskAppendix } from '../taskAppendix/locate';
import type { TaskColumnId } from '../taskAppendix/strings';
import { cellAddress } from '../workbook/address';
import { indicatorFrame, taskFrame } from './frame';
import { storedText } from './storedText';

/** Which appendix something was said of: whatever its sheet is called and whichever version its plan has. */
export interface AppendixScope {
  readonly plan: string;
  readonly unit?: string;
  readonly year?: number;
  readonly kind?: AppendixIdentity['kind'];
}

/** A part of a row that an office fills in. */
export type InputPart = ColumnId | TaskColumnId;

/** What an office filled in for one indicator or task. */
export interface ContentRow {
  /** Id of the indicator or task. */
  readonly item: string;
  /** Number of the sheet's row. */
  readonly row: number;
  /** What each part holds, in the order of the content's parts; "" for a blank. */
  readonly cells: readonly string[];
}

/** What some parts of an appendix's rows hold. */
export interface HeldCells {
  readonly parts: readonly InputPart[];
  /** Numbers of the columns the parts stand in; absent where the sheet has no such column. */
  readonly columns: ReadonlyMap<InputPart, number>;
  readonly rows: readonly ContentRow[];
}

/** All that an office filled into one appendix, and what it was filled into. */
export interface AppendixContent extends HeldCells {
  readonly scope: AppendixScope;
  readonly sheet: string;
  readonly planVersion: string;
  /** What gives the entries their meaning; nobody is asked to fill it in. */
  readonly frame: HeldCells;
}

const INDICATOR_PARTS = [
  'result',
  'numerator',
  'denominator',
  'kind',
  'source',
  'explanation',
  'note',
] as const;
const TASK_PARTS = ['deadline', 'progress', 'status', 'difficulty', 'note'] as const;

function contentOf<Item extends { readonly id: string }, Column extends InputPart>(
  { index, plan, unit, year, columns, rows }: LocatedAppendix<Item, Column>,
  parts: readonly Column[],
  frame: HeldCells,
  kind?: AppendixIdentity['kind'],
): AppendixContent {
  return {
    scope: {
      plan: plan.id,
      ...(unit !== undefined && { unit }),
      ...(year !== undefined && { year }),
      ...(kind && { kind }),
    },
    sheet: index.sheet.name,
    planVersion: plan.version,
    frame,
    parts,
    columns,
    rows: rows.map(({ item, row }) => ({
      item: item.id,
      row,
      cells: parts.map((part) => {
        const column = columns.get(part);
        return column === undefined ? '' : storedText(index.at(row, column));
      }),
    })),
  };
}

/** What an office filled into an appendix of indicators. */
export const indicatorContent = (located: LocatedAppendix): AppendixContent =>
  contentOf(located, INDICATOR_PARTS, indicatorFrame(located));

/** The same of tasks. */
export const taskContent = (located: LocatedTaskAppendix): AppendixContent =>
  contentOf(located, TASK_PARTS, taskFrame(located), 'tasks');

/** The address of a part of a row; undefined where the sheet has no such column. */
export function addressIn(
  content: Pick<HeldCells, 'columns'>,
  row: number,
  part: InputPart,
): string | undefined {
  const column = content.columns.get(part);
  return column === undefined ? undefined : cellAddress(row, column);
}

/** True where both speak of the same appendix. */
export function isSameScope(a: AppendixScope, b: AppendixScope): boolean {
  return a.plan === b.plan && a.unit === b.unit && a.year === b.year && a.kind === b.kind;
}
