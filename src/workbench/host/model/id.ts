/** A new id in the braces Excel puts around them. `getRandomValues`, because `randomUUID` needs https. */
export function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const part = (from: number, to: number) => hex.slice(from, to).join('');
  return `{${[part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-').toUpperCase()}}`;
}
