/**
 * What a part of a list leaves of its groups, which stand in it one after another; empty groups are left out.
 * @param from place of the first entry that stays, from 0
 * @param to place of the first entry after the part
 */
export function partOfGroups<Group, Part>(
  groups: readonly Group[],
  sizeOf: (group: Group) => number,
  cut: (group: Group, from: number, to: number) => Part,
  from: number,
  to: number,
): Part[] {
  let start = 0;
  return groups.flatMap((group) => {
    const size = sizeOf(group);
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, size);
    start += size;
    return first < last ? [cut(group, first, last)] : [];
  });
}
