import { formatCodeKind } from '../../core/workbook/numberFormat';
import type { CellFormatKind } from '../../core/workbook/snapshot';
import { checkList, type ReadLimits } from './limits';
import { builtInFormatKind } from './numberFormat';
import { forEachStartTag, isTag, readAttribute, readStartTag, skipElement } from './xmlScan';
import type { XmlPart } from './xmlText';

/** What each cell format (`<xf>` of `<cellXfs>`) says about a number, by the index a cell's `s` gives. */
export type CellFormats = readonly (CellFormatKind | undefined)[];

/** Reads the styles part as far as number formats go (ECMA-376 part 1, 18.8). */
export function readStyles(part: XmlPart, limits: ReadLimits): CellFormats {
  const { text: xml, start } = part;
  const codes = new Map<number, string>();
  const ids: number[] = [];
  /** The formats of cells and those of named styles are both lists of <xf>. */
  let inCellFormats = false;
  forEachStartTag(xml, start, (at) => {
    // Differential formats (of conditional formatting and tables) hold <numFmt> elements too, of other ids.
    if (isTag(xml, at, '<dxfs')) return skipElement(xml, at);
    if (isTag(xml, at, '<numFmt')) {
      checkList(codes.size, limits);
      const { attributes } = readStartTag(xml, at);
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (isTag(xml, at, '<cellXfs')) {
      inCellFormats = true;
    } else if (isTag(xml, at, '<cellStyleXfs')) {
      inCellFormats = false;
    } else if (inCellFormats && isTag(xml, at, '<xf')) {
      checkList(ids.length, limits);
      ids.push(Number(readAttribute(xml, at, 'numFmtId') ?? 0));
    }
    return undefined;
  });
  const kinds = new Map<number, CellFormatKind | undefined>();
  for (const [id, code] of codes) kinds.set(id, formatCodeKind(code));
  return ids.map((id) => (kinds.has(id) ? kinds.get(id) : builtInFormatKind(id)));
}
