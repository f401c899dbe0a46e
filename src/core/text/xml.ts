/** A text as the content of an XML element or attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const LAST_CODE_POINT = 0x10ffff;

const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text that an escaped one stands for. A character reference that names no character stays as it is. */
export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi,
    (reference: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED_CHARACTERS.get(name.toLowerCase()) ?? reference;
      const codePoint = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return codePoint > LAST_CODE_POINT ? reference : String.fromCodePoint(codePoint);
    },
  );
