import type { Indicator } from '../../src/core/plan/schema';
import { phuluc } from '../support/cli';

/** What `phuluc check --json` says of one row. */
export interface CheckedRow {
  readonly indicator: string;
  readonly cell: string;
  readonly verdict?: string;
  readonly gap?: string;
  readonly state: string;
}

interface Checked {
  readonly files: readonly { readonly appendices: readonly { readonly results: readonly CheckedRow[] }[] }[];
}

/** The results of `phuluc check --json` on one file. */
export async function checkedRows(bytes: Uint8Array): Promise<readonly CheckedRow[]> {
  const { out } = await phuluc(['check', '--json', 'saved.xlsx'], { 'saved.xlsx': bytes });
  return (JSON.parse(out) as Checked).files[0]!.appendices[0]!.results;
}

/** A figure half a point on the good side, on the bad side for every fifth; words for what has no figure. */
export function figureOf({ target, unit }: Indicator, index: number): string {
  if (target.comparator === 'qualitative') return 'Đạt';
  const isBelow = target.comparator === 'lessThan' || target.comparator === 'atMost';
  const towards = (isBelow ? -1 : 1) * (index % 5 === 0 ? -1 : 1);
  const most = unit === '%' ? 100 : Infinity;
  const figure = Math.min(most, Math.max(0, Number(target.value) + towards * 0.5));
  // Nobody builds half a house.
  return unit === 'căn' ? String(Math.floor(figure)) : figure.toFixed(2).replace('.', ',');
}

/** Lines to paste over the result column from its first cell on: the entries in their rows, blanks between. */
export function pastedColumn(entries: ReadonlyMap<number, string>, first: number): string {
  const lines: string[] = [];
  for (const [row, entry] of entries) lines[row - first] = entry;
  return Array.from(lines, (line: string | undefined) => line ?? '').join('\r\n');
}
