import { oncePer } from '../memo/remember';
import type { Plan } from '../plan/schema';
import { foldSpelling } from '../text/fold';

/** By what the rows of an appendix can be told to be a plan's items. */
export interface ItemTexts<Item> {
  /** By the hidden code. */
  readonly withCode: (text: string) => Item | undefined;
  /** By the label, as the plan writes it or in another spelling; a label that two share tells nothing. */
  readonly withLabel: (text: string) => Item | undefined;
  /** Whether a text is one of the headings between the rows. */
  readonly isHeading: (text: string) => boolean;
}

/** Which texts of a plan name the items of one kind. */
export interface ItemNames<Item> {
  readonly itemsOf: (plan: Plan) => readonly Item[];
  readonly codeOf: (item: Item) => string;
  readonly labelOf: (item: Item) => string;
  readonly headingOf: (item: Item) => string;
}

/**
 * The texts that tell the items of a plan, gone through once for each plan. Most cells hold a label as the plan writes it, so
 * that is looked up first: only another spelling is folded.
 */
export const itemTexts = <Item>({ itemsOf, codeOf, labelOf, headingOf }: ItemNames<Item>) =>
  oncePer((plan: Plan): ItemTexts<Item> => {
    const items = itemsOf(plan);
    const byCode = new Map(items.map((item) => [codeOf(item), item] as const));
    const byFolded = new Map<string, Item | undefined>();
    for (const item of items) {
      const key = foldSpelling(labelOf(item));
      byFolded.set(key, byFolded.has(key) ? undefined : item);
    }
    const asWritten = new Map(
      items.map((item) => [labelOf(item), byFolded.get(foldSpelling(labelOf(item)))] as const),
    );
    const headings = new Set(items.map((item) => foldSpelling(headingOf(item))));
    return {
      withCode: (text) => byCode.get(text.trim()),
      withLabel: (text) => asWritten.get(text) ?? byFolded.get(foldSpelling(text)),
      isHeading: (text) => headings.has(foldSpelling(text)),
    };
  });
