/** Puts methods on a built-in object where the engine has none of that name. */
export function provide(
  target: object,
  methods: Readonly<Record<string, (...args: never[]) => unknown>>,
): void {
  for (const name of Object.keys(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value: methods[name], writable: true, configurable: true });
  }
}
