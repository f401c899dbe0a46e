import { damaged, Refusal } from '../read/refusal';

const BOF = 0x0809;
const EOF = 0x000a;
/** Beginnings of the streams of Excel 2 to 4, whose records are laid out otherwise. */
const OLD_BOFS = new Set([0x0009, 0x0209, 0x0409]);
const FILE_PASS = 0x002f;
const THEME = 0x0896;
/** Excel9File, which says nothing; records keep their places, because sheets are found by them. */
const IGNORED = 0x01c0;
/** A record's data is at most this long; more goes on in Continue records ([MS-XLS] 2.1.4). */
const MOST_DATA = 8224;
const VERSIONS = new Set([0x0500, 0x0600]);

/**
 * Walks the records of a workbook stream ([MS-XLS] 2.1.4) and refuses one that is cut, encrypted or breaks the
 * rules of records: the library reads on beyond the end of such a stream, for minutes. What comes back is the stream
 * without its theme, a zip inside a record, which nobody asks for and which the library unpacks whatever it holds.
 */
export function soundBiffStream(stream: Uint8Array): Uint8Array {
  const sound = Uint8Array.from(stream);
  const view = new DataView(sound.buffer);
  let version: number | undefined;
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // What follows the last sheet is padding.
    if (depth === 0 && version !== undefined && type !== BOF) return sound;
    if (version === undefined && type !== BOF) throw damaged('biffVersion');
    if (length > MOST_DATA || OLD_BOFS.has(type)) throw damaged('biffRecord');
    if (at + 4 + length > stream.length) throw new Refusal('truncated', { part: 'Workbook' });
    if (type === FILE_PASS) throw new Refusal('encrypted');
    if (type === THEME) view.setUint16(at, IGNORED, true);
    if (type === BOF) {
      const found = length >= 4 ? view.getUint16(at + 4, true) : 0;
      version ??= found;
      if (!VERSIONS.has(found) || found !== version) throw damaged('biffVersion');
      depth++;
    } else if (type === EOF) {
      depth--;
    }
    at += 4 + length;
  }
  if (depth !== 0) throw new Refusal('truncated', { part: 'Workbook' });
  return sound;
}
