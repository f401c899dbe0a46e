import type { Claim } from './claim';
import type { Statement } from './settle';

type NameOf = (file: Claim['origin']) => string;

/** A name however its marks are written: a person types what is printed, which does not show it. */
const folded = (name: string) => name.normalize('NFC');

/** Whether two names are one, or one is the other with folders before it. */
const isSameEnd = (one: string, other: string) =>
  `/${one}`.endsWith(`/${other}`) || `/${other}`.endsWith(`/${one}`);

/**
 * The statements that a file makes by a name a person wrote down: its own, or the one by which files of one name are told apart. Where no
 * file has it, those of files that have it with more or fewer folders before it: files from another folder lengthen all names.
 * @param nameOf the names by which files are told apart (`numberedNames`)
 */
export function statementsOfFile(
  statements: readonly Statement[],
  written: string,
  nameOf: NameOf,
): readonly Statement[] {
  const wanted = folded(written);
  const madeBy = (isMeant: (name: string) => boolean) =>
    statements.filter(({ claims }) =>
      claims.some(({ origin }) => isMeant(folded(origin.file)) || isMeant(folded(nameOf(origin)))),
    );
  const own = madeBy((name) => name === wanted);
  return own.length > 0 ? own : madeBy((name) => isSameEnd(name, wanted));
}

/** Names of files that choose one of the statements each; none of a file that makes several. */
export function tellingNames(statements: readonly Statement[], nameOf: NameOf): readonly string[] {
  const names = statements.map(({ claims }) => new Set(claims.map(({ origin }) => nameOf(origin))));
  return names.flatMap((own) =>
    [...own].filter((name) => names.every((others) => others === own || !others.has(name))),
  );
}
