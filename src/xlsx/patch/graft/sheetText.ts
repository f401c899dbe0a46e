import { elementAt, forEachChild, type RawXml } from '../rawXml';
import { skipElement } from '../../read/xmlScan';

/** How the numbers of another package's looks read in this one. */
export interface LookNumbers {
  /** Of cells, rows and columns. */
  readonly formats: readonly number[];
  /** Of conditional formats. */
  readonly differential: readonly number[];
}

/** The contents of shared strings, as they are written. */
export function sharedTexts(xml: RawXml | undefined): string[] {
  const texts: string[] = [];
  if (!xml || xml.selfClosing) return texts;
  forEachChild(xml.text, xml.tagEnd, ({ start, tagEnd, selfClosing }) => {
    const end = skipElement(xml.text, start);
    texts.push(selfClosing ? '' : xml.text.slice(tagEnd, xml.text.lastIndexOf('<', end - 1)));
    return end;
  });
  return texts;
}

const renumbered = (tag: string, attribute: string, numbers: readonly number[]): string =>
  tag.replace(new RegExp(` ${attribute}="(\\d+)"`), (whole, number: string) => {
    const known = numbers[Number(number)];
    return known === undefined ? whole : ` ${attribute}="${known}"`;
  });

/**
 * A sheet as `src/xlsx/write` and the workbench write it, for another workbook: with that workbook's numbers of looks,
 * its texts in place, and not selected beside the sheet that is.
 */
export function graftedSheet(text: string, looks: LookNumbers, strings: readonly string[]): string {
  return (
    text
      .replace(/<(c|row) [^>]*>/g, (tag) => renumbered(tag, 's', looks.formats))
      .replace(/<col [^>]*>/g, (tag) => renumbered(tag, 'style', looks.formats))
      .replace(/<cfRule [^>]*>/g, (tag) => renumbered(tag, 'dxfId', looks.differential))
      .replace(
        /(<c [^>]*)t="s"([^>]*>)<v>(\d+)<\/v>/g,
        (_, before: string, after: string, number: string) => {
          return `${before}t="inlineStr"${after}<is>${strings[Number(number)] ?? ''}</is>`;
        },
      )
      // Two selected sheets would be edited as one.
      .replace(/<sheetView [^>]*>/g, (tag) => tag.replace(/ tabSelected="[^"]*"/, ''))
  );
}

/** Whether a sheet's text holds nothing but what is known here: prefixes and parts of its own would need more. */
export function isPlainSheet({ text, start, prefix }: RawXml): boolean {
  return prefix === '' && elementAt(text, start).name === 'worksheet' && !text.includes(' r:id="');
}
