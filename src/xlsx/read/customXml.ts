import type { Package } from './package';
import { inPart } from './refusal';
import { decodeXml } from './xmlText';

/** A part as it was, and its text. */
interface Decoded {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Files of one plan carry the same definition, far larger than their figures: it is decoded once for all of them. */
const MOST_KEPT = 4;
const LARGEST_KEPT = 1_000_000;
let kept: readonly Decoded[] = [];

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let at = a.length === b.length ? 0 : -1;
  while (at >= 0 && at < a.length && a[at] === b[at]) at++;
  return at === a.length;
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_KEPT) return decodeXml(bytes);
  const known = kept.find((part) => isSame(part.bytes, bytes));
  const part = known ?? { bytes: bytes.slice(), text: decodeXml(bytes) };
  // The one used last stands first; the one not used longest goes.
  if (kept[0] !== part) kept = [part, ...kept.filter((each) => each !== part)].slice(0, MOST_KEPT);
  return part.text;
}

const itemPattern = /^customxml\/item([^/]*)\.xml$/;

/**
 * The text of each custom XML part (ECMA-376 part 1, 15.2.5) in the order of their numbers. Their properties
 * (`itemProps1.xml`) and whether the text is well-formed are left aside.
 */
export function readCustomXml(pack: Package): string[] {
  const parts: { name: string; suffix: string }[] = [];
  for (const name of pack.names()) {
    const suffix = itemPattern.exec(name)?.[1];
    if (suffix !== undefined && !suffix.startsWith('props')) parts.push({ name, suffix });
  }
  parts.sort((a, b) => a.suffix.length - b.suffix.length || (a.suffix < b.suffix ? -1 : 1));
  return parts.map(({ name }) => inPart(name, () => textOf(pack.readSmall(name) ?? new Uint8Array())));
}
