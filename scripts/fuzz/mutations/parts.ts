import { strToU8 } from 'fflate';
import { join } from '../../../test/xlsx/read/support/zipEditing';
import type { Mutations } from '../mutate';
import type { Random } from '../random';
import type { Seed } from '../seeds';

type Parts = Record<string, Uint8Array>;

const nameOf = (parts: Parts, random: Random): string => random.pick(Object.keys(parts));
const contentOf = (parts: Parts, name: string): Uint8Array => parts[name] ?? new Uint8Array();

/** Names that lead elsewhere, or that two programs read in two ways. */
const ODD_NAMES = [
  '../../etc/passwd',
  '/xl/workbook.xml',
  'xl\\workbook.xml',
  'XL/WORKBOOK.XML',
  'xl/workbook.bin',
  'mimetype',
  'EncryptedPackage',
  'customXml/item1.xml',
  'xl/worksheets/sheet1.xml',
  'constructor',
  'a/'.repeat(2000),
  ' ',
];

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

/** Changes to the parts of a package as wholes. `seeds` lend parts of other workbooks. */
export function partMutations(seeds: readonly Seed[]): Mutations<Parts> {
  /** A mutation that puts other content into a part. */
  const rewriting =
    (change: (content: Uint8Array, random: Random, parts: Parts, name: string) => Uint8Array) =>
    (parts: Parts, random: Random): Parts => {
      const name = nameOf(parts, random);
      return { ...parts, [name]: change(contentOf(parts, name), random, parts, name) };
    };
  return {
    'a part is missing': (parts, random) => {
      const gone = nameOf(parts, random);
      const left = Object.entries(parts).filter(([name]) => name !== gone);
      return left.length > 0 ? Object.fromEntries(left) : parts;
    },
    'a part is renamed': (parts, random) => {
      const from = nameOf(parts, random);
      const to = random.pick(ODD_NAMES);
      return Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [name === from ? to : name, content]),
      );
    },
    'a part is empty': rewriting(() => new Uint8Array()),
    'a part is cut': rewriting((content, random) => content.subarray(0, random.int(content.length + 1))),
    'a part is another': rewriting((_, random, parts) => contentOf(parts, nameOf(parts, random))),
    'a part is another workbook’s': rewriting((content, random, _, name) => {
      const lenders = seeds.filter(({ parts }) => parts?.[name] !== undefined);
      return lenders.length > 0 ? (random.pick(lenders).parts?.[name] ?? content) : content;
    }),
    'a part is noise': rewriting((_, random) =>
      Uint8Array.from({ length: random.size(20_000) }, () => random.int(256)),
    ),
    'a part is doubled': rewriting((content) => join(content, content)),
    'a part is UTF-16': rewriting((content, random) =>
      utf16(new TextDecoder().decode(content), random.chance(0.5)),
    ),
    'a part is latin-1': rewriting((content) =>
      strToU8(new TextDecoder().decode(content).replace(/encoding="[^"]*"/, 'encoding="iso-8859-1"')),
    ),
    'a part is inflated': rewriting((content, random) =>
      join(content, new Uint8Array(random.size(8_000_000)).fill(0x20)),
    ),
    'a part is added': (parts, random) => ({
      ...parts,
      [random.pick(ODD_NAMES)]: contentOf(parts, nameOf(parts, random)),
    }),
  };
}
