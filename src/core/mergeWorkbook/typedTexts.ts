import type { LineChanges } from '../appendix/typedLines';
import { NO_CHANGES } from '../appendix/typedLines';
import { cellAddress } from '../workbook/address';
import { changesOf, joinChanges } from './lineChanges';
import type { SheetLine, SheetTexts, WordsColumn } from './sheetTexts';

/** What people typed into a consolidated appendix beside what the merge filled in, and that it keeps. */
export interface TypedTexts {
  /** By indicator. */
  readonly words: Readonly<Record<WordsColumn, ReadonlyMap<string, string>>>;
  /** Over and between the lines above and below the table. */
  readonly above: LineChanges;
  readonly below: LineChanges;
}

export const NOTHING_TYPED: TypedTexts = {
  words: { explanation: new Map(), source: new Map(), note: new Map() },
  above: NO_CHANGES,
  below: NO_CHANGES,
};

/** Something typed where the merge writes its own, which it cannot keep. */
export interface LostText {
  readonly cell: string;
  readonly text: string;
}

/** A text without what the merge wrote into its cell; undefined where nothing else is there. */
function typedPart(text: string | undefined, own: string | undefined): string | undefined {
  const rest = own === undefined ? text : text?.replace(own, '');
  const trimmed = rest?.trim();
  return trimmed === '' ? undefined : trimmed;
}

const PARTS: readonly WordsColumn[] = ['explanation', 'source', 'note'];

const textsOf = (lines: readonly SheetLine[]) =>
  new Set(lines.flatMap(({ texts }) => texts.map(({ text }) => text.trim())));

/** The cells of some lines whose texts are none of those that the merge wrote there. */
const others = (lines: readonly SheetLine[], own: ReadonlySet<string>): LostText[] =>
  lines.flatMap(({ row, texts }) =>
    texts.flatMap(({ column, text }) =>
      own.has(text.trim()) ? [] : [{ cell: cellAddress(row, column), text: text.trim() }],
    ),
  );

/**
 * What somebody typed into a consolidated appendix, and what of it cannot be kept.
 * @param now what the sheet holds
 * @param own what the merge wrote into it
 * @param headLines how many lines stand above the table's head
 */
export function typedOver(
  now: SheetTexts,
  own: SheetTexts,
  headLines: number,
): { readonly typed: TypedTexts; readonly lost: readonly LostText[] } {
  const wordsOf = (part: WordsColumn) =>
    new Map(
      Object.entries(now.words).flatMap(([id, words]) => {
        const text = typedPart(words[part], own.words[id]?.[part]);
        return text === undefined ? [] : [[id, text] as const];
      }),
    );
  const [explanation, source, note] = PARTS.map(wordsOf) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  const above = changesOf(own.above, now.above, headLines);
  const below = changesOf(own.below, now.below, own.below.length);
  const inRows = Object.entries(now.rows).flatMap(([id, line]) => {
    const its = own.rows[id];
    return others([line], textsOf(its ? [its] : []));
  });
  return {
    typed: { words: { explanation, source, note }, above: above.changes, below: below.changes },
    lost: [
      ...others(above.lost, textsOf(own.above)),
      ...inRows,
      ...others(now.between, textsOf([...own.between, ...own.above])),
    ],
  };
}

/**
 * Texts of several merged workbooks as one. Where they differ all of them are kept, one below the other, in an order that
 * does not depend on which workbook came first; what another holds already is not said twice.
 */
function joinWords(all: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  const byIndicator = new Map<string, Set<string>>();
  for (const texts of all)
    for (const [id, text] of texts) byIndicator.set(id, (byIndicator.get(id) ?? new Set()).add(text.trim()));
  return new Map(
    Array.from(byIndicator, ([id, texts]) => {
      const kept = [...texts].filter(
        (text) => ![...texts].some((other) => other !== text && other.includes(text)),
      );
      return [id, kept.sort().join('\n')];
    }),
  );
}

/** What was typed into several merged workbooks as one. */
export function joinTyped(all: readonly TypedTexts[]): TypedTexts {
  const words = (part: WordsColumn) => joinWords(all.map((each) => each.words[part]));
  return {
    words: { explanation: words('explanation'), source: words('source'), note: words('note') },
    above: joinChanges(all.map(({ above }) => above)),
    below: joinChanges(all.map(({ below }) => below)),
  };
}
