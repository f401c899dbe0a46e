import type { Origin } from '../../core/merge/claim';
import type { Statement } from '../../core/merge/settle';
import type { Locale } from '../../locale';
import { saidText } from '../../locale';
import { printable } from '../printable';

/** What several statements say, each with the cell of its original; the kind of figure is told where they differ in it. */
export function statementTexts(
  statements: readonly Statement[],
  locale: Locale,
  nameOf: (origin: Origin) => string = ({ file }) => file,
): string[] {
  const tellsKind = new Set(statements.map(({ claims: [{ kind }] }) => kind)).size > 1;
  return statements.map(({ claims: [claim] }) => {
    const { sheet, cell } = claim.origin;
    const file = nameOf(claim.origin);
    const kind = claim.kind ? locale.kinds[claim.kind] : locale.merge.kindUnsaid;
    const said = tellsKind ? `${saidText(claim, locale)}, ${kind}` : saidText(claim, locale);
    return `${printable(said)} (${printable(`${file}, ${sheet}!${cell}`)})`;
  });
}
