import type { Attributes } from '../../read/xmlScan';

/*
 * Names and values in the tags of an OpenDocument spreadsheet, as the library takes them: by local names, whatever the prefix.
 */

/** Of an element's name with its prefix: longer ones are not ODF's. */
const LONGEST_NAME = 256;

/** A value of the type xsd:double (ODF 1.3 part 3, 19.389). */
export const isNumber = (value: string): boolean =>
  /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?INF|NaN)$/.test(value.trim());

/** Whether a cell of this value type has its number in an attribute. */
export const isNumeric = (valueType: string | undefined): boolean =>
  valueType !== undefined && valueType !== 'string';

/** How often a cell or a row is repeated, as leniently as the library reads it. */
export function repeats(attribute = '1'): number {
  return Math.max(1, Number(attribute) || 1, parseInt(attribute, 10) || 1);
}

/** The name in the end tag whose name begins at `at`. */
export function endedName(text: string, at: number): string {
  return /[^\s>]*/.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';
}

/** A name without its prefix. The library also cuts it at its first underscore. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).replace(/_[^]*$/, '');
}

/** Attributes by their names without prefixes. */
export function localNames(attributes: Attributes): Attributes {
  const local = new Map<string, string>();
  for (const [name, value] of attributes) {
    const key = name.slice(name.indexOf(':') + 1);
    // The office's own value type counts, not that of its extension (calcext).
    if (!local.has(key)) local.set(key, value);
  }
  return local;
}
