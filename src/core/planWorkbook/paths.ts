/** Plain data of a plan, before anything is known of its shape. */
export type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** What stands at a path; undefined where nothing does. */
export function valueAt(entry: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, step) => (isEntry(inner) ? inner[step] : undefined), entry);
}

/** Puts a value at a path, making what holds it. */
export function putAt(entry: Entry, path: readonly string[], value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (rest.length === 0) {
    entry[step] = value;
    return;
  }
  const inner = entry[step];
  const holder: Entry = isEntry(inner) ? inner : {};
  entry[step] = holder;
  putAt(holder, rest, value);
}
