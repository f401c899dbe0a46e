import { strFromU8, strToU8 } from 'fflate';
import type { Mutations } from '../mutate';
import type { Random } from '../random';
import { CELLS, FRAGMENTS, MARKUP, NUMBERS_AND_TEXTS, TAG_NAMES } from './hostileXml';

/** Parts by name; those with XML in them are what is changed here. */
type Parts = Record<string, Uint8Array>;

/** Changes the text of one XML part, a worksheet more often than another. */
export function xmlMutation(parts: Parts, random: Random, steps: string[]): Parts {
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|vml)$/i.test(name));
  if (names.length === 0) return parts;
  const sheets = names.filter((name) => /sheet\d*\.xml$/i.test(name));
  const name = sheets.length > 0 && random.chance(0.6) ? random.pick(sheets) : random.pick(names);
  // Bytes as characters, so that every byte which is not changed stays what it was.
  const xml = strFromU8(parts[name] ?? new Uint8Array(), true);
  const [step, mutate] = random.pick(Object.entries(xmlMutations));
  steps.push(`${step} in ${name}`);
  return { ...parts, [name]: strToU8(mutate(xml, random), true) };
}

/** Index of a "<" behind a random place; -1 where there is none. */
function anyTag(xml: string, random: Random): number {
  return xml.indexOf('<', random.int(xml.length));
}

/** The attributes' spans are found from a random place on, so that each is about as likely. */
function anyAttribute(xml: string, random: Random): { start: number; end: number } | undefined {
  const equals = xml.indexOf('="', random.int(xml.length));
  const end = equals < 0 ? -1 : xml.indexOf('"', equals + 2);
  return end < 0 ? undefined : { start: equals + 2, end };
}

const splice = (xml: string, start: number, end: number, piece: string): string =>
  xml.slice(0, start) + piece + xml.slice(end);

/** Puts a piece before a random tag. */
function insertAtTag(xml: string, random: Random, piece: string): string {
  const at = anyTag(xml, random);
  return at < 0 ? xml + piece : splice(xml, at, at, piece);
}

/** A span of whole tags: from one "<" to another. */
function anySpan(xml: string, random: Random): [start: number, end: number] | undefined {
  const start = anyTag(xml, random);
  if (start < 0) return undefined;
  const end = xml.indexOf('<', Math.min(xml.length, start + random.size(20_000)));
  return [start, end < 0 ? xml.length : end];
}

const xmlMutations: Mutations<string> = {
  'an odd attribute value': (xml, random) => {
    const span = anyAttribute(xml, random);
    return span ? splice(xml, span.start, span.end, random.pick(NUMBERS_AND_TEXTS)) : xml;
  },
  'an attribute too many': (xml, random) => {
    const span = anyAttribute(xml, random);
    if (!span) return xml;
    const junk = random.pick([
      ' r="A1"',
      ' r=A1',
      ' t="s"',
      ' =""',
      ' a',
      ' xmlns=""',
      " x='",
      ' "',
      ' a="<"',
      '/',
    ]);
    return splice(xml, span.end + 1, span.end + 1, junk.repeat(random.size(500)));
  },
  'an attribute too few': (xml, random) => {
    const span = anyAttribute(xml, random);
    if (!span) return xml;
    return splice(xml, Math.max(0, xml.lastIndexOf(' ', span.start)), span.end + 1, '');
  },
  'a quote too few': (xml, random) => {
    const span = anyAttribute(xml, random);
    return span ? splice(xml, span.end, span.end + 1, '') : xml;
  },
  'an odd text': (xml, random) => {
    const start = xml.indexOf('>', random.int(xml.length)) + 1;
    const end = xml.indexOf('<', start);
    return start > 0 && end >= 0 ? splice(xml, start, end, random.pick(NUMBERS_AND_TEXTS)) : xml;
  },
  'odd cells': (xml, random) => {
    const at = xml.indexOf('<c', random.int(xml.length));
    return at < 0 ? xml : splice(xml, at, at, random.pick(CELLS).repeat(random.size(300)));
  },
  'odd content': (xml, random) => {
    const close = xml.lastIndexOf('</');
    const piece = random.pick(FRAGMENTS).repeat(random.size(3000));
    return random.chance(0.5) && close >= 0
      ? splice(xml, close, close, piece)
      : insertAtTag(xml, random, piece);
  },
  'odd markup': (xml, random) => insertAtTag(xml, random, random.pick(MARKUP)),
  'markup in front': (xml, random) => random.pick(MARKUP) + xml,
  'deep nesting': (xml, random) => {
    const depth = random.size(100_000);
    const name = random.pick(TAG_NAMES);
    const closed = random.chance(0.5) ? `</${name}>`.repeat(depth) : '';
    return insertAtTag(xml, random, `<${name}>`.repeat(depth) + closed);
  },
  'elements repeated': (xml, random) => {
    const span = anySpan(xml, random);
    if (!span) return xml;
    const piece = xml.slice(...span);
    return splice(xml, span[0], span[0], piece.repeat(Math.min(random.size(2000), 4_000_000 / piece.length)));
  },
  'elements gone': (xml, random) => {
    const span = anySpan(xml, random);
    return span ? splice(xml, ...span, '') : xml;
  },
  'elements moved': (xml, random) => {
    const span = anySpan(xml, random);
    return span ? insertAtTag(splice(xml, ...span, ''), random, xml.slice(...span)) : xml;
  },
  'another tag': (xml, random) => {
    const at = anyTag(xml, random);
    const name = /^<\/?[^\s/>]*/.exec(xml.slice(at, at + 100))?.[0] ?? '';
    const slash = name.startsWith('</') ? '/' : '';
    return at < 0 ? xml : splice(xml, at, at + name.length, `<${slash}${random.pick(TAG_NAMES)}`);
  },
  'every tag another': (xml, random) =>
    xml.replaceAll(
      new RegExp(`<(/?)${random.pick(TAG_NAMES)}(?=[\\s/>])`, 'g'),
      `<$1${random.pick(TAG_NAMES)}`,
    ),
  'prefixes everywhere': (xml, random) => {
    const prefixed = xml.replace(/<(\/?)([A-Za-z])/g, '<$1x:$2');
    return random.chance(0.7) ? prefixed.replace('xmlns=', 'xmlns:x=') : prefixed;
  },
  'closing tags gone': (xml, random) => {
    const from = random.int(xml.length);
    return xml.slice(0, from) + xml.slice(from).replace(/<\/[^>]*>/g, '');
  },
  'carriage returns': (xml) => xml.replaceAll('>', '>\r\n'),
  'characters changed': (xml, random) => {
    const characters = xml.split('');
    for (let count = random.size(50); count > 0; count--) {
      characters[random.int(characters.length)] = String.fromCharCode(random.int(256));
    }
    return characters.join('');
  },
};
