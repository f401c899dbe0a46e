import type { Taken } from './returnedFile';
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

/** The same file under another name, wherever it is called by its own: in its claims, and in front of what is said of it. */
export function takenAs({ file, claims }: Taken, name: string): Taken {
  if (name === file.file) return { file, claims };
  const renamed = (message: string) =>
    message.startsWith(file.file) ? `${name}${message.slice(file.file.length)}` : message;
  return {
    file: {
      ...file,
      file: name,
      ...(file.message !== undefined && { message: renamed(file.message) }),
      findings: file.findings.map((each) => ({ ...each, message: renamed(each.message) })),
    },
    claims: claims.map((claim) => ({ ...claim, origin: { ...claim.origin, file: name } })),
  };
}
