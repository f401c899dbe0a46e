import { fileKey } from './state';
import type { Taken } from './returnedFile';
import type { Claim } from './claim';
import type { MergedFile } from './state';

type Named = Pick<MergedFile, 'file' | 'sha256'>;

/** Which contents go by which name, so that files of one name that came one after the other are told apart. */
export class NamesApart {
  private readonly contents = new Map<string, Set<string>>();

  /** Remembers what a file is called. */
  add({ file, sha256 }: Named): void {
    const same = this.contents.get(file);
    if (same) same.add(sha256);
    else this.contents.set(file, new Set([sha256]));
  }

  /** The file's own name where no other content has it, or it goes by it already; else with a number behind it ("a.xlsx (2)"). */
  nameFor({ file, sha256 }: Named): string {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? file : `${file} (${count})`;
      const taken = this.contents.get(name);
      if (!taken || taken.has(sha256)) return name;
    }
  }
}

/** The same file under another name, in its claims too. */
export function takenAs({ file, claims }: Taken, name: string): Taken {
  if (name === file.file) return { file, claims };
  return {
    file: { ...file, file: name },
    claims: claims.map((claim) => ({ ...claim, origin: { ...claim.origin, file: name } })),
  };
}

/**
 * What files are called for people. Where several contents came under one name, as when a unit sends its file again, each but the one
 * sent first has a number behind the name, in the order of sending.
 */
export function shownNames(files: readonly MergedFile[]): (file: Named) => string {
  const byName = new Map<string, MergedFile[]>();
  for (const file of files) {
    const same = byName.get(file.file);
    if (same) same.push(file);
    else byName.set(file.file, [file]);
  }
  const shown = new Map<string, string>();
  const when = ({ sent, sha256 }: MergedFile) => `${sent?.at ?? ''} ${sha256}`;
  for (const [name, same] of byName) {
    if (same.length === 1) continue;
    const inOrder = [...same].sort((one, other) => (when(one) < when(other) ? -1 : 1));
    for (const [at, file] of inOrder.entries()) if (at > 0) shown.set(fileKey(file), `${name} (${at + 1})`);
  }
  return (file) => shown.get(fileKey(file)) ?? file.file;
}

/** A claim whose file is called as people are told. */
export const shownClaim = (claim: Claim, nameOf: (file: Named) => string): Claim => {
  const file = nameOf(claim.origin);
  return file === claim.origin.file ? claim : { ...claim, origin: { ...claim.origin, file } };
};
