import { hasWorkbookEnding, isKeptBeside } from '../../../xlsx/fileNames';

/** A file that a person chose, and what it is called in the merge: its path within the folder that was chosen, else its name. */
export interface ChosenFile {
  readonly file: File;
  readonly name: string;
}

/** Files to read, and those of folders that are no workbooks by their ending. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly passedOver: readonly string[];
}

/** As on the command line, files of a folder are called by their places within it. */
function fromFolder(found: readonly ChosenFile[]): Chosen {
  const own = found.filter(({ file }) => !isKeptBeside(file.name));
  return {
    files: own.filter(({ name }) => hasWorkbookEnding(name)),
    passedOver: own.filter(({ name }) => !hasWorkbookEnding(name)).map(({ name }) => name),
  };
}

const withoutFirstFolder = (path: string): string => path.replace(/^\/?[^/]*\//, '');

/** What an input for files gives; an input for folders has the files' paths. */
export function chosenIn(list: Iterable<File>): Chosen {
  const files = [...list];
  const isFolder = files.some(({ webkitRelativePath }) => webkitRelativePath !== '');
  if (!isFolder) return { files: files.map((file) => ({ file, name: file.name })), passedOver: [] };
  return fromFolder(files.map((file) => ({ file, name: withoutFirstFolder(file.webkitRelativePath) })));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** All entries of a folder; a browser gives some hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** @param nameOf what a file with this path is called */
async function filesBelow(
  folder: FileSystemDirectoryEntry,
  nameOf: (path: string) => string,
): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry, nameOf)));
    else {
      const file = await fileOf(entry as FileSystemFileEntry);
      found.push({ file, name: nameOf(entry.fullPath) });
    }
  }
  return found;
}

/** What was dropped: files, and folders with all that is below them. */
export async function chosenInDrop({ items, files }: DataTransfer): Promise<Chosen> {
  // Only while the event is handled do the items say what they are.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null || entry.isFile)) return chosenIn(files);
  const isOneFolder = entries.filter((entry) => entry?.isDirectory).length === 1;
  // Of several folders each has its name, as on the command line: they may hold files of the same name.
  const nameOf = isOneFolder ? withoutFirstFolder : (path: string) => path.replace(/^\//, '');
  const all: Chosen[] = [];
  for (const entry of entries) {
    if (entry?.isDirectory) all.push(fromFolder(await filesBelow(entry as FileSystemDirectoryEntry, nameOf)));
    else if (entry) all.push(chosenIn([await fileOf(entry as FileSystemFileEntry)]));
  }
  return { files: all.flatMap((each) => each.files), passedOver: all.flatMap((each) => each.passedOver) };
}
