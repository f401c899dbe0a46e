import type { FindingCode, Severity } from '../../core/check/finding';
import type { FindingFilter } from '../../locale/findingListStrings';
import type { FindingEntry } from './findingEntries';
import { groupBy } from './groupBy';
import { partOfGroups } from './partOfGroups';
import { rowOfAddress } from './rows';
import { searchChoices } from './search';

/** What the list is narrowed to. */
export interface FindingNarrowing {
  readonly filter: FindingFilter;
  /** One kind of finding. */
  readonly code?: FindingCode | undefined;
  readonly search: string;
}

/** The same message at one or several cells: said once. */
export interface FindingBlock {
  readonly message: string;
  readonly entries: readonly FindingEntry[];
}

/** All findings of one kind. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly blocks: readonly FindingBlock[];
  readonly entries: readonly FindingEntry[];
}

export const FINDING_FILTERS: readonly FindingFilter[] = [
  'open',
  'error',
  'warning',
  'note',
  'blank',
  'accepted',
];

function passes({ finding, isBlank, isAccepted }: FindingEntry, filter: FindingFilter): boolean {
  if (isAccepted || filter === 'accepted') return isAccepted && filter === 'accepted';
  if (isBlank || filter === 'blank') return isBlank && filter === 'blank';
  return filter === 'open' || finding.severity === filter;
}

/** How many entries each filter would show. */
export function countFindings(entries: readonly FindingEntry[]): ReadonlyMap<FindingFilter, number> {
  return new Map(
    FINDING_FILTERS.map((filter) => [filter, entries.filter((entry) => passes(entry, filter)).length]),
  );
}

/** How many findings ask for something to be done: the number beside the list's name. */
export function countToDo(counts: ReadonlyMap<FindingFilter, number>): number {
  return (counts.get('error') ?? 0) + (counts.get('warning') ?? 0);
}

/** The kinds of finding that a filter leaves, in the order of the list, with their counts. */
export function kindsOf(
  entries: readonly FindingEntry[],
  filter: FindingFilter,
): ReadonlyMap<FindingCode, number> {
  const shown = entries.filter((entry) => passes(entry, filter));
  return new Map(
    Array.from(
      groupBy(shown, ({ finding }) => finding.fact.code),
      ([code, of]) => [code, of.length],
    ),
  );
}

/** The entries that are left, by kind, and within a kind by message; their order is that of `entries`. */
export function groupFindings(
  entries: readonly FindingEntry[],
  { filter, code, search }: FindingNarrowing,
): readonly FindingGroup[] {
  const shown = entries.filter(
    (entry) => passes(entry, filter) && (code === undefined || entry.finding.fact.code === code),
  );
  const groups = groupBy(searchChoices(shown, search), ({ finding }) => finding.fact.code);
  return Array.from(groups, ([kind, ofKind]) => ({
    code: kind,
    severity: ofKind[0]?.finding.severity ?? 'note',
    blocks: Array.from(
      groupBy(ofKind, ({ message }) => message),
      ([message, same]) => ({ message, entries: same }),
    ),
    entries: ofKind,
  }));
}

/** The entries in the order in which the list shows them. */
export const listedEntries = (groups: readonly FindingGroup[]): readonly FindingEntry[] =>
  groups.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries));

/** A part of the list, in its groups and blocks. */
export const findingsBetween = (
  groups: readonly FindingGroup[],
  from: number,
  to: number,
): readonly FindingGroup[] =>
  partOfGroups(
    groups,
    ({ entries }) => entries.length,
    (group, first, last) => ({
      ...group,
      blocks: partOfGroups(
        group.blocks,
        ({ entries }) => entries.length,
        (block, start, end) => ({ ...block, entries: block.entries.slice(start, end) }),
        first,
        last,
      ),
    }),
    from,
    to,
  );

/** The entry that a selected cell is about: the cell's own before another of its row. */
export function entryAt(
  entries: readonly FindingEntry[],
  address: string | undefined,
): FindingEntry | undefined {
  const cell = address?.split(':')[0];
  if (cell === undefined) return undefined;
  const row = rowOfAddress(cell);
  return (
    entries.find(({ finding }) => finding.cell === cell) ??
    entries.find(({ finding }) => row !== undefined && rowOfAddress(finding.cell) === row)
  );
}
