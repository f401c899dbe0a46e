import type { Severity } from '../../core/check/finding';
import { languages, localeOf } from '../../locale';
import type { StaleLines } from '../../xlsx/patch/patchWorkbook';

/** Who signs the notes, and what each of their lines begins with. */
export const AUTHOR = 'Phụ Lục';

/** The begin of a line by which it is known as ours, in whosever note it stands: "Phụ Lục (lỗi): ". */
export const lineBegin = (severity: string): string => `${AUTHOR} (${severity}): `;

const severities = languages.flatMap((language): readonly string[] =>
  Object.values<string>(localeOf(language).severities satisfies Readonly<Record<Severity, string>>),
);
const begins = severities.map(lineBegin);
/** Earlier versions signed the note alone. */
const earlierBegins = severities.map((severity) => `${severity}: `);

const startsLike = (line: string, all: readonly string[]) =>
  all.some((begin) => line.normalize('NFC').startsWith(begin));

/**
 * The lines that a check wrote into a copy before. Whatever people wrote stays: a note of an earlier version goes only where
 * no line of it is theirs.
 */
export const staleLines: StaleLines = (lines, author) => {
  const numbered = lines.map((line, at) => [line, at] as const);
  const isEarlier =
    author.normalize('NFC') === AUTHOR &&
    lines.every((line) => line.trim() === '' || startsLike(line, [...begins, ...earlierBegins]));
  if (isEarlier) return new Set(lines.keys());
  return new Set(numbered.flatMap(([line, at]) => (startsLike(line, begins) ? [at] : [])));
};
