const rangePattern =
  /^\$?('(?:[^']|'')*'|[^'.]*)\.([$A-Z0-9]+)(?::(?:\$?(?:'(?:[^']|'')*'|[^'.]*))?\.([$A-Z0-9]+))?$/;

/** "$Sheet1.$A$1:.$B$3" (ODF 1.3 part 4, 5.8) as Excel writes it; anything else as it is. */
export function excelReference(address: string): string {
  const [, sheet, first, last] = rangePattern.exec(address) ?? [];
  if (sheet === undefined || first === undefined) return address;
  return `${sheet}!${first}${last === undefined ? '' : `:${last}`}`;
}
