/**
 * Named values in one line of text, for hidden cells: `phuluc:1 plan=binh-dinh year=2026`. Every spreadsheet program
 * keeps it, and a person who unhides it can read it.
 */

/** A value without the space that parts two fields. */
const packed = (value: string) => value.replace(/[%\s]+/g, encodeURIComponent);

function unpacked(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The line: a mark that says what it is, and the fields in their order. */
export function fieldsText(
  mark: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  return [mark, ...fields.map(([name, value]) => `${name}=${packed(value)}`)].join(' ');
}

/** The fields of a line; undefined where it has another mark. */
export function fieldsFromText(mark: string, text: string): ReadonlyMap<string, string> | undefined {
  const [found, ...rest] = text.trim().split(/\s+/);
  if (found !== mark) return undefined;
  return new Map(
    rest.map((field) => {
      const at = field.indexOf('=');
      return [field.slice(0, at), unpacked(field.slice(at + 1))];
    }),
  );
}
