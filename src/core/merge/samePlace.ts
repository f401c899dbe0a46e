/**
 * Whether two names may be of one file, given from different folders: `A/x.xlsx` from the folder around A, `x.xlsx` from A itself.
 * `A/x.xlsx` and `B/x.xlsx` are two.
 */
export function isSamePlace(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
