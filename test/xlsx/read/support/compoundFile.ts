/** A directory entry: a stream, or a storage with entries of its own. */
export type Entry = string | { readonly storage: string; readonly children: readonly string[] };

const NO_STREAM = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const SECTOR = 512;

/** A compound file with empty streams of these names: header, one FAT sector, directory sectors. */
export function compoundFileBytes(entries: readonly Entry[]): Uint8Array {
  const flat: { name: string; type: number; right: number; child: number }[] = [
    { name: 'Root Entry', type: 5, right: NO_STREAM, child: entries.length > 0 ? 1 : NO_STREAM },
  ];
  const rootIds: number[] = [];
  for (const entry of entries) {
    rootIds.push(flat.length);
    if (typeof entry === 'string') {
      flat.push({ name: entry, type: 2, right: NO_STREAM, child: NO_STREAM });
      continue;
    }
    const storage = { name: entry.storage, type: 1, right: NO_STREAM, child: flat.length + 1 };
    flat.push(storage);
    entry.children.forEach((name, index) => {
      const last = index === entry.children.length - 1;
      flat.push({ name, type: 2, right: last ? NO_STREAM : flat.length + 1, child: NO_STREAM });
    });
  }
  rootIds.forEach((id, index) => (flat[id]!.right = rootIds[index + 1] ?? NO_STREAM));
  const directorySectors = Math.ceil(flat.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index === 0 ? 0 : NO_STREAM, true);
  for (let index = 0; index < SECTOR / 4; index++) view.setUint32(SECTOR + index * 4, NO_STREAM, true);
  for (let index = 1; index <= directorySectors; index++) {
    view.setUint32(SECTOR + index * 4, index === directorySectors ? END_OF_CHAIN : index + 1, true);
  }
  flat.forEach(({ name, type, right, child }, index) => {
    const at = SECTOR * 2 + index * 128;
    [...name].forEach((char, place) => {
      view.setUint16(at + place * 2, char.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 68, NO_STREAM, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
  });
  return bytes;
}
