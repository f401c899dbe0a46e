/** Names of the entries directly in the root of a compound file, in no particular order. */
export type RootEntries = ReadonlySet<string>;

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
/** Sector and entry numbers from here on mean "end", "free" and the like. */
const NONE = 0xfffffffa;

/**
 *
 */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The root directory of an OLE compound file ([MS-CFB] 2.2–2.6), which tells an old .xls from an encrypted .xlsx
 * and both from a .doc. Only the root's own entries count: a .doc may have a workbook embedded further down.
 * `undefined` where the directory cannot be followed.
 */
export function readRootEntries(bytes: Uint8Array): RootEntries | undefined {
  if (bytes.length < HEADER_SIZE) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  if (sectorShift !== 9 && sectorShift !== 12) return undefined;
  const directory = readChain(view, view.getUint32(48, true), sectorShift);
  return directory && namesUnderRoot(view, directory, sectorShift);
}

/** Offsets of the sectors of a chain; `undefined` where it leaves the file or runs in a circle. */
function readChain(view: DataView, first: number, sectorShift: number): number[] | undefined {
  const next = allocationTable(view, sectorShift);
  const offsets: number[] = [];
  const seen = new Set<number>();
  for (let sector = first; sector < NONE;) {
    const offset = sectorOffset(sector, sectorShift);
    if (seen.has(sector) || offset + 2 ** sectorShift > view.byteLength) return undefined;
    seen.add(sector);
    offsets.push(offset);
    const following = next(sector);
    if (following === undefined) return undefined;
    sector = following;
  }
  return offsets.length > 0 ? offsets : undefined;
}

/** The file allocation table: which sector follows which. Its own sectors are listed in the header and the DIFAT. */
function allocationTable(view: DataView, sectorShift: number): (sector: number) => number | undefined {
  const perSector = 2 ** (sectorShift - 2);
  const tableSectors: number[] = [];
  for (let index = 0; index < 109; index++) tableSectors.push(view.getUint32(76 + index * 4, true));
  const seen = new Set<number>();
  for (let sector = view.getUint32(68, true); sector < NONE && !seen.has(sector);) {
    const offset = sectorOffset(sector, sectorShift);
    if (offset + 2 ** sectorShift > view.byteLength) break;
    seen.add(sector);
    for (let index = 0; index < perSector - 1; index++)
      tableSectors.push(view.getUint32(offset + index * 4, true));
    sector = view.getUint32(offset + (perSector - 1) * 4, true);
  }
  return (sector) => {
    const tableSector = tableSectors[Math.floor(sector / perSector)];
    if (tableSector === undefined || tableSector >= NONE) return undefined;
    const at = sectorOffset(tableSector, sectorShift) + (sector % perSector) * 4;
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
  };
}

function sectorOffset(sector: number, sectorShift: number): number {
  return (sector + 1) * 2 ** sectorShift;
}

/** Walks the tree of the root's children: each entry names its left and right sibling. */
function namesUnderRoot(view: DataView, sectors: number[], sectorShift: number): RootEntries | undefined {
  const perSector = 2 ** sectorShift / ENTRY_SIZE;
  const entryAt = (id: number): number | undefined => {
    const sector = sectors[Math.floor(id / perSector)];
    return sector === undefined ? undefined : sector + (id % perSector) * ENTRY_SIZE;
  };
  const names = new Set<string>();
  const seen = new Set<number>();
  const root = entryAt(0);
  if (root === undefined) return undefined;
  const waiting = [view.getUint32(root + 76, true)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id >= NONE || seen.has(id)) continue;
    seen.add(id);
    const at = entryAt(id);
    if (at === undefined) return undefined;
    names.add(entryName(view, at));
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31);
  let name = '';
  for (let index = 0; index < length; index++)
    name += String.fromCharCode(view.getUint16(at + index * 2, true));
  return name;
}
