import type { Inflate } from '../read/inflate';
import type { ReadLimits } from '../read/limits';
import { Package, partKey } from '../read/package';
import { damaged, inPart } from '../read/refusal';
import { refuseOtherThanZip } from '../read/sniff';
import { readZipDirectory, type ZipEntry } from '../read/zipDirectory';
import { isCompoundFile } from '../read/compoundFile';
import type { PartChanges } from './edits';
import { rawXml, type RawXml } from './rawXml';
import { copiedFile, packedFile, zipOf } from './zipWriter';

/** A package that is being changed: parts by name, each either the original's or written anew. */
export class PackageDraft {
  private readonly written = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  private readonly removed = new Map<string, string>();

  private constructor(
    readonly original: Package,
    private readonly bytes: Uint8Array,
    private readonly entries: readonly ZipEntry[],
  ) {}

  /** @throws Refusal where the bytes hold no package. */
  static open(bytes: Uint8Array, inflate: Inflate, limits: ReadLimits): PackageDraft {
    const pack = isCompoundFile(bytes) ? undefined : Package.open(bytes, inflate, limits);
    const entries = pack && readZipDirectory(bytes, limits.entries);
    if (!pack || !Array.isArray(entries)) throw refuseOtherThanZip(bytes);
    return new PackageDraft(pack, bytes, entries);
  }

  has(name: string): boolean {
    const key = partKey(name);
    return this.written.has(key) || (this.original.has(key) && !this.removed.has(key));
  }

  /** The text of a part as it is now; `undefined` where there is none. */
  xml(name: string): RawXml | undefined {
    const key = partKey(name);
    if (this.removed.has(key)) return undefined;
    const bytes = this.written.get(key)?.bytes ?? this.original.read(name);
    return bytes && inPart(name, () => rawXml(bytes));
  }

  /** The text of a part that must be there. */
  requireXml(name: string): RawXml {
    const xml = this.xml(name);
    if (!xml) throw damaged('missingPart', { part: name });
    return xml;
  }

  /** The bytes of a part that is not well-formed XML (VML is not). */
  plain(name: string): string | undefined {
    const bytes = this.written.get(partKey(name))?.bytes ?? this.original.read(name);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Writes a part; not where it says what it said `before`. */
  write(name: string, text: string, before?: RawXml): void {
    if (text === before?.text) return;
    // Written as UTF-8, whatever the original was.
    const declared = text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
    this.written.set(partKey(name), { name, bytes: new TextEncoder().encode(declared) });
  }

  remove(name: string): void {
    this.removed.set(partKey(name), name);
  }

  /** A part name that is free: "xl/comments" and ".xml" give "xl/comments1.xml". */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (!this.has(name) && !this.original.has(name)) return name;
    }
  }

  changes(): PartChanges {
    const written = [...this.written.values()].map(({ name }) => name);
    return {
      changed: written.filter((name) => this.original.has(name)),
      added: written.filter((name) => !this.original.has(name)),
      removed: [...this.removed.values()],
    };
  }

  /** The package's bytes: original parts in their order with their compressed bytes, then the new ones. */
  build(): Uint8Array {
    if (this.written.size === 0 && this.removed.size === 0) return this.bytes;
    const pending = new Map(this.written);
    const files = this.entries.flatMap((entry) => {
      const key = partKey(entry.name);
      if (this.removed.has(key)) return [];
      const change = this.written.get(key);
      if (!change) return [copiedFile(this.bytes, entry)];
      // A zip may list a part twice with the same content; the changed one stands once.
      return pending.delete(key) ? [packedFile(change.bytes, change.name, this.bytes, entry)] : [];
    });
    for (const { name, bytes } of pending.values()) files.push(packedFile(bytes, name));
    return zipOf(files);
  }
}
