/** Escapes an attribute's value for double quotes; line ends and tabs would be normalised to blanks. */
export function attributeValue(value: string): string {
  return escapeMarkup(xstring(value)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** Escapes element text. */
export function elementText(value: string): string {
  return escapeMarkup(xstring(value));
}

function escapeMarkup(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * Text as ST_Xstring: characters that XML cannot carry, and carriage returns, which it would turn into line
 * feeds, become `_xHHHH_`; an underscore that would read as the begin of one is escaped itself
 * (ECMA-376 part 1, 22.9.2.19).
 */
function xstring(value: string): string {
  return value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** An attribute as it stands in a start tag, with the blank before it. */
interface FoundAttribute {
  readonly start: number;
  readonly end: number;
  /** As written, with its entities. */
  readonly value: string;
}

/** Attribute by attribute: what stands inside another one's value may read like the one that is looked for. */
function findAttribute(tag: string, wanted: string): FoundAttribute | undefined {
  for (const match of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [whole, name, double, single] = match;
    if (name === wanted)
      return { start: match.index, end: match.index + whole.length, value: double ?? single ?? '' };
  }
  return undefined;
}

/** A start tag with an attribute set to a value that needs no escaping; added where it is not there. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = findAttribute(tag, name);
  const written = ` ${name}="${value}"`;
  if (found) return tag.slice(0, found.start) + written + tag.slice(found.end);
  return tag.replace(/^<[^\s/>]+/, (start) => start + written);
}

/** A start tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  const found = findAttribute(tag, name);
  return found ? tag.slice(0, found.start) + tag.slice(found.end) : tag;
}

/** The raw value of an attribute of a start tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  return findAttribute(tag, name)?.value;
}
