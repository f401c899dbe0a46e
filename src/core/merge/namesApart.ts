import { fileKey } from './state';
import type { Taken } from './returnedFile';
import type { Claim } from './claim';
import type { MergedFile } from './state';

type Named = Pick<MergedFile, 'file' | 'sha256'>;

/** Names that look alike have one: how the marks of their letters are written does not show. */
const looks = (name: string) => name.normalize('NFC');

/** Which contents go by which name, so that files of one name that came one after the other are told apart. */
export class NamesApart {
  private readonly contents = new Map<string, Set<string>>();

  /** Remembers what a file is called. */
  add({ file, sha256 }: Named): void {
    const same = this.contents.get(looks(file));
    if (same) same.add(sha256);
    else this.contents.set(looks(file), new Set([sha256]));
  }

  /** The file's own name where no other content has it, or it goes by it already; else with a number behind it ("a.xlsx (2)"). */
  nameFor({ file, sha256 }: Named): string {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? file : `${file} (${count})`;
      const taken = this.contents.get(looks(name));
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

/** Of files that came under one name, which one each is, from 1, in the order of sending; no file with a name to itself. */
function placesApart(files: readonly MergedFile[]): ReadonlyMap<string, number> {
  const byName = new Map<string, MergedFile[]>();
  for (const file of files) {
    const name = looks(file.file);
    const same = byName.get(name);
    if (same) same.push(file);
    else byName.set(name, [file]);
  }
  const places = new Map<string, number>();
  const when = ({ sent, sha256 }: MergedFile) => `${sent?.at ?? ''} ${sha256}`;
  for (const same of byName.values()) {
    if (same.length === 1) continue;
    const inOrder = [...same].sort((one, other) => (when(one) < when(other) ? -1 : 1));
    for (const [at, file] of inOrder.entries()) places.set(fileKey(file), at + 1);
  }
  return places;
}

/**
 * What files are called for people. Where several contents came under one name, as when a unit sends its file again, each but the one
 * sent first has a number behind the name, in the order of sending.
 */
export function shownNames(files: readonly MergedFile[]): (file: Named) => string {
  const places = placesApart(files);
  return (file) => {
    const place = places.get(fileKey(file)) ?? 1;
    return place === 1 ? file.file : `${file.file} (${place})`;
  };
}

/** Names by which files are chosen: as they are shown, and the first of several of one name has a number too ("a.xlsx (1)"). */
export function numberedNames(files: readonly MergedFile[]): (file: Named) => string {
  const places = placesApart(files);
  return (file) => {
    const place = places.get(fileKey(file));
    return place === undefined ? file.file : `${file.file} (${place})`;
  };
}

/** A claim whose file is called as people are told. */
export const shownClaim = (claim: Claim, nameOf: (file: Named) => string): Claim => {
  const file = nameOf(claim.origin);
  return file === claim.origin.file ? claim : { ...claim, origin: { ...claim.origin, file } };
};
