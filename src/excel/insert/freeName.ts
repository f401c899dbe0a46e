/** Longest name of a sheet (Excel's specifications and limits). */
const LONGEST = 31;

/** The wanted name of a sheet, or the first free "… (2)", "… (3)"; Excel takes names that differ in case for the same. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase('vi')));
  let name = wanted;
  for (let number = 2; used.has(name.toLocaleLowerCase('vi')); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return name;
}
