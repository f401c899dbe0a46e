import type { RecordFact } from '../core/record/facts';
import type { MessageContext } from './types';

/** One message for each finding about the record of checks. */
export type RecordFindingMessages = {
  readonly [Code in RecordFact['code']]: (
    fact: Extract<RecordFact, { code: Code }>,
    context: MessageContext,
  ) => string;
};

/** Cells or names that a message lists before it says how many more there are. */
const LISTED = 12;

/** What to list, and how many are left out. */
export function shortList(names: readonly string[]): {
  readonly names: readonly string[];
  readonly more: number;
} {
  return { names: names.slice(0, LISTED), more: Math.max(0, names.length - LISTED) };
}

/** The names of indicators or tasks by their ids. */
export function itemNames(items: readonly string[], { plan }: MessageContext): readonly string[] {
  return items.map((id) => {
    const indicator = plan?.indicators.find((each) => each.id === id);
    const task = plan?.tasks.find((each) => each.id === id);
    return indicator?.label ?? task?.title ?? id;
  });
}
