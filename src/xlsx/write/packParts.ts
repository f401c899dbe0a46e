import { strFromU8, strToU8 } from 'fflate';
import type { BodyDescription } from '../../core/appendix/description';
import type { PackedFile } from '../patch/zipWriter';
import { deflatedFile } from '../patch/zipWriter';
import { withBodyRows } from './bodyRows';
import type { Deflate } from './deflate';
import { SharedTexts } from './sharedTexts';

/** The parts of a package by name. */
export type Parts = Record<string, Uint8Array>;

const TEXTS = 'xl/sharedStrings.xml';

function textOf(parts: Parts, part: string): string {
  const bytes = parts[part];
  if (!bytes) throw new Error(`the writing library wrote no ${part}`);
  return strFromU8(bytes);
}

/**
 * Packs the parts of a package, in their order; those of `bodyOf` with the rows of their bodies. One part after the other: a large
 * one is never whole in memory, and never beside another. The table of texts comes last, when all rows have been through it.
 */
export async function packParts(
  parts: Parts,
  bodyOf: ReadonlyMap<string, BodyDescription>,
  deflate: Deflate,
): Promise<PackedFile[]> {
  const packed = new Map<string, PackedFile>();
  const pack = async (name: string, pieces: Iterable<Uint8Array>) => {
    packed.set(name, deflatedFile(name, await deflate(pieces)));
  };
  const texts = bodyOf.size > 0 ? new SharedTexts(textOf(parts, TEXTS)) : undefined;
  for (const [name, content] of Object.entries(parts)) {
    const body = bodyOf.get(name);
    if (body && texts) await pack(name, withBodyRows(textOf(parts, name), body, texts));
    else if (name !== TEXTS || !texts) await pack(name, [content]);
  }
  if (texts) await pack(TEXTS, [strToU8(texts.toXml())]);
  return Object.keys(parts).flatMap((name) => packed.get(name) ?? []);
}
