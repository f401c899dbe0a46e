import type { ReadLimits } from '../../read/limits';
import type { Package } from '../../read/package';
import { damaged, inPart, Refusal } from '../../read/refusal';
import { readXml } from '../../read/xmlText';
import { ContentScanner, type ScannedContent } from './contentScanner';
import { repack } from '../repack';

/** An OpenDocument spreadsheet, ready for the library, and what the library leaves out of it. */
export interface PreparedDocument extends ScannedContent {
  readonly bytes: Uint8Array;
}

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const NO_STYLES = new TextEncoder().encode('<office:document-styles/>');

/**
 * Makes an OpenDocument spreadsheet (ODF 1.3 part 3, 9) safe for the library, and reads what the library leaves out
 * or gets wrong: hidden sheets, rows and columns, and the names. Cells may be written once and repeated a million
 * times over, blanks be written as their number: both are counted here.
 */
export function prepareOpenDocument(pack: Package, limits: ReadLimits): PreparedDocument {
  const mimetype = textOf(pack.read('mimetype')).trim();
  if (!/\.spreadsheet(-template)?$/.test(mimetype))
    throw new Refusal('notAWorkbook', { mimetype: mimetype.slice(0, 100) });
  if (textOf(pack.read('META-INF/manifest.xml')).includes('encryption-data')) throw new Refusal('encrypted');
  const content = pack.read(CONTENT);
  if (!content) throw damaged('missingPart', { part: CONTENT });
  const scanner = new ContentScanner(limits);
  const changed = {
    [CONTENT]: inPart(CONTENT, () => scanner.scan(readXml(content))),
    // A document may do without, the library may not.
    [STYLES]: inPart(STYLES, () => scanner.scan(readXml(pack.read(STYLES) ?? NO_STYLES))),
  };
  const isWanted = (name: string) =>
    /^(mimetype|content\.xml|styles\.xml|meta-inf\/manifest\.xml)$/.test(name);
  return { bytes: repack(pack, isWanted, changed), ...scanner.finish() };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
