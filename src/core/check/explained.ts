import { catalogue } from './catalogue';
import type { FindingCode } from './finding';

/** Something raised: under which code, and about which row where it is about one. */
export interface Raised {
  readonly code: FindingCode;
  /** Row number, from 1; absent for what is about the sheet as a whole. */
  readonly row?: number;
}

/**
 * What is left of the things raised in one sheet without those that only follow from another one: of the same row, or of
 * the sheet as a whole. What is itself explained still explains.
 */
export function withoutExplained<Each extends Raised>(raised: readonly Each[]): readonly Each[] {
  const explained = new Map<number | undefined, Set<FindingCode>>();
  for (const { code, row } of raised) {
    const codes = catalogue[code].explains;
    if (!codes) continue;
    const known = explained.get(row);
    if (known) codes.forEach((each) => known.add(each));
    else explained.set(row, new Set(codes));
  }
  if (explained.size === 0) return raised;
  return raised.filter(
    ({ code, row }) => !explained.get(row)?.has(code) && !explained.get(undefined)?.has(code),
  );
}
