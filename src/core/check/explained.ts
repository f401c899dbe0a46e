import { catalogue } from './catalogue';
import type { FindingCode } from './finding';
import type { RowPart } from './rowCells';

/** Something raised: under which code, and about which row where it is about one. */
export interface Raised {
  readonly code: FindingCode;
  /** Row number, from 1; absent for what is about the sheet as a whole. */
  readonly row?: number;
  /** The cell of the row, where it is about one. */
  readonly at?: RowPart;
  /** Whether it offers another figure by one click. */
  readonly offers?: boolean;
}

/** What is silent at single cells, because another figure is offered there: row, part and code. */
function insteadOf(raised: readonly Raised[]): ReadonlySet<string> {
  return new Set(
    raised.flatMap((each) =>
      each.offers ? (catalogue[each.code].offersInsteadOf ?? []).map((code) => keyOf({ ...each, code })) : [],
    ),
  );
}

const keyOf = ({ code, row, at }: Raised) => `${String(row)} ${String(at)} ${code}`;

/**
 * What is left of the things raised in one sheet without those that only follow from another one: of the same row, or of
 * the sheet as a whole. What is itself explained still explains. At one cell, no two figures are offered of which one is the other
 * as it was typed.
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
  const replaced = insteadOf(raised);
  if (explained.size + replaced.size === 0) return raised;
  return raised.filter(
    (each) =>
      !explained.get(each.row)?.has(each.code) &&
      !explained.get(undefined)?.has(each.code) &&
      !replaced.has(keyOf(each)),
  );
}
