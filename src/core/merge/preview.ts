import type { Claim } from './claim';
import type { Consolidation } from './consolidate';
import type { Statement, UnitCell } from './settle';

/**
 * What a merge does to one figure of one unit, before anything is written:
 * - `new`: nothing was known of it; `changed`: another figure counts now, or none does any more;
 * - `identical`: as it was; `duplicate`: several files say the same, one of which came in now;
 * - `conflicting`: an open conflict; `missing`: asked for, and nothing came.
 */
export type CellNews = 'new' | 'changed' | 'identical' | 'duplicate' | 'conflicting' | 'missing';

/** Every kind of news, in the order in which a person looks at them. */
export const cellNews: readonly CellNews[] = [
  'conflicting',
  'changed',
  'new',
  'duplicate',
  'identical',
  'missing',
];

/** One figure of one unit, with what is new about it. */
export interface PreviewCell {
  readonly unit: string;
  readonly indicator: string;
  readonly news: CellNews;
  /** What is said now, the original of each statement first; none where the figure is missing. */
  readonly statements: readonly Statement[];
  /** What counted before. */
  readonly before?: Claim;
}

const fileCount = ({ claims }: Statement) => new Set(claims.map(({ origin }) => origin.sha256)).size;

function newsOf(now: UnitCell | undefined, before: UnitCell | undefined): CellNews {
  if (now?.conflict?.isOpen) return 'conflicting';
  const statement = now?.statement ?? now?.saysNoFigure;
  const former = before?.statement ?? before?.saysNoFigure;
  if (!statement) return former ? 'changed' : 'missing';
  if (former && former.key !== statement.key) return 'changed';
  if (fileCount(statement) > Math.max(1, former ? fileCount(former) : 0)) return 'duplicate';
  return former ? 'identical' : 'new';
}

function statementsOf(cell: UnitCell | undefined): readonly Statement[] {
  if (cell?.conflict) return cell.conflict.statements;
  const statement = cell?.statement ?? cell?.saysNoFigure;
  return statement ? [statement] : [];
}

/**
 * Holds a merge against what was known before it: every figure that was asked for or came unasked, unit by unit in the
 * plan's order.
 */
export function previewOf(before: Consolidation, after: Consolidation): readonly PreviewCell[] {
  const asked = [...after.expected.byUnit].flatMap(([unit, own]) =>
    own.map((indicator) => ({ unit: unit.id, indicator: indicator.id })),
  );
  const unasked = after.cells.filter(({ isExpected }) => !isExpected);
  return [...asked, ...unasked].map(({ unit, indicator }): PreviewCell => {
    const now = after.cellOf(unit, indicator);
    const former = before.cellOf(unit, indicator);
    const [was] = (former?.statement ?? former?.saysNoFigure)?.claims ?? [];
    return {
      unit,
      indicator,
      news: newsOf(now, former),
      statements: statementsOf(now),
      ...(was && { before: was }),
    };
  });
}

/** How many figures there are of each kind of news. */
export function countNews(cells: readonly PreviewCell[]): Readonly<Record<CellNews, number>> {
  const counts = { conflicting: 0, changed: 0, new: 0, duplicate: 0, identical: 0, missing: 0 };
  for (const { news } of cells) counts[news] += 1;
  return counts;
}
