import { crc32 } from './crc32';
import type { Inflate } from './inflate';
import { beyond, defaultReadLimits, type ReadLimits } from './limits';
import type { PartMemo } from './partMemo';
import { damaged, Refusal } from './refusal';
import { packedBytes, readZipDirectory, type ZipEntry } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;
/** The greatest ratio DEFLATE can reach: a claim beyond it is false. */
const MAX_DEFLATE_RATIO = 1032;

/** An Open Packaging Conventions package (ECMA-376 part 2): parts by name in a zip, read within limits. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly ambiguous = new Set<string>();
  private unpackedBytes = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly inflate: Inflate,
    readonly limits: ReadLimits,
  ) {
    for (const entry of entries) {
      const key = partKey(entry.name);
      const other = this.entries.get(key);
      // Two different parts of one name: programs disagree which one counts, so neither may.
      if (other && (other.crc !== entry.crc || other.unpackedSize !== entry.unpackedSize))
        this.ambiguous.add(key);
      this.entries.set(key, entry);
    }
  }

  /** Opens the zip; `undefined` where the bytes hold none. */
  static open(bytes: Uint8Array, inflate: Inflate, limits: ReadLimits): Package | undefined {
    const entries = readZipDirectory(bytes, limits.entries);
    if (entries === 'tooMany') throw beyond(limits, 'entries');
    return entries && new Package(bytes, entries, inflate, limits);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Names of the parts, as `partKey` spells them, in the order of the zip directory. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The name as the zip spells it. */
  spelling(name: string): string {
    return this.entries.get(partKey(name))?.name ?? name;
  }

  /** What `read` gives, of a part that is to be read as text. */
  readSmall(name: string): Uint8Array | undefined {
    const most = this.limits.smallPartBytes;
    if ((this.entries.get(partKey(name))?.unpackedSize ?? 0) > most)
      throw beyond(this.limits, 'smallPartBytes', name);
    const bytes = this.read(name);
    // What the directory said may be false.
    if (bytes && bytes.length > most) throw beyond(this.limits, 'smallPartBytes', name);
    return bytes;
  }

  /**
   * What `make` makes of a small part, which must depend on its bytes alone; `undefined` where there is no such part.
   * A part that lies packed exactly like one that `memo` knows is neither unpacked nor made again.
   */
  readShared<T>(name: string, memo: PartMemo<T>, make: (bytes: Uint8Array) => T): T | undefined {
    const key = partKey(name);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // Under other limits another file's part might not have been read.
    const isShared = this.limits === defaultReadLimits && !this.ambiguous.has(key) && !entry.encrypted;
    const packed = isShared ? packedBytes(this.bytes, entry) : undefined;
    const known = packed && memo.find(entry, packed);
    if (known) {
      this.unpackedBytes += known.size;
      if (this.unpackedBytes > this.limits.unpackedBytes) throw beyond(this.limits, 'unpackedBytes', name);
      return known.made;
    }
    const bytes = this.readSmall(name) as Uint8Array;
    const part = { made: make(bytes), size: bytes.length };
    if (packed) memo.keep(entry, packed, part);
    return part.made;
  }

  /** True where the part lies unpacked in the file: its bytes, as `read` gives them, are the caller's own. */
  isStored(name: string): boolean {
    return this.entries.get(partKey(name))?.method === STORED;
  }

  /** The bytes of a part, checked against its checksum; `undefined` where the package has no such part. */
  read(name: string): Uint8Array | undefined {
    const key = partKey(name);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (this.ambiguous.has(key)) throw damaged('duplicatePart', { part: name });
    if (entry.encrypted) throw new Refusal('encrypted', { part: name });
    const unpacked = this.unpack(entry);
    this.unpackedBytes += unpacked.length;
    if ((this.inflate.crc32 ?? crc32)(unpacked) !== entry.crc) throw damaged('checksum', { part: name });
    return unpacked;
  }

  private unpack(entry: ZipEntry): Uint8Array {
    const room = this.limits.unpackedBytes - this.unpackedBytes;
    if (entry.unpackedSize > room) throw beyond(this.limits, 'unpackedBytes', entry.name);
    const packed = packedBytes(this.bytes, entry);
    if (entry.method === STORED) {
      if (packed.length > room) throw beyond(this.limits, 'unpackedBytes', entry.name);
      return packed;
    }
    if (entry.method !== DEFLATED)
      throw damaged('compressionMethod', { part: entry.name, method: entry.method });
    if (entry.unpackedSize > packed.length * MAX_DEFLATE_RATIO) throw damaged('size', { part: entry.name });
    const ratioRoom = Math.max(this.limits.ratioFloor, packed.length * this.limits.ratio);
    const unpacked = this.tryInflate(entry, packed, Math.min(room, ratioRoom));
    if (!unpacked) throw beyond(this.limits, ratioRoom < room ? 'ratio' : 'unpackedBytes', entry.name);
    return unpacked;
  }

  private tryInflate(entry: ZipEntry, packed: Uint8Array, maxLength: number): Uint8Array | undefined {
    try {
      return this.inflate(packed, maxLength, entry.unpackedSize);
    } catch {
      throw damaged('compressedData', { part: entry.name });
    }
  }
}

/**
 * A part name as a key: names are equal without regard to case (ECMA-376 part 2, 6.2.2.3), and some writers
 * put a leading slash or Windows' backslashes into the zip.
 */
export function partKey(name: string): string {
  const slashed = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  return (slashed.startsWith('/') ? slashed.replace(/^\/+/, '') : slashed).toLowerCase();
}
