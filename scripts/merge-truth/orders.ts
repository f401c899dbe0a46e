import { Random } from '../../src/core/samples/random';

/** The same things in an order that a seed decides. */
export const shuffled = <T>(things: readonly T[], seed: number): readonly T[] =>
  new Random(seed, 'order').shuffled(things);

/** The files of a folder dealt out to several, each under the path it had; other files stay where they are. */
export function spreadOver(
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
  count: number,
): { readonly folders: readonly string[]; readonly files: Readonly<Record<string, Uint8Array>> } {
  const folders = Array.from({ length: count }, (_, at) => `${folder} ${at + 1}`);
  const dealt = Object.entries(files).map(([path, bytes], at) => {
    const isFile = path.startsWith(`${folder}/`) && !path.endsWith('.json');
    return [isFile ? `${folders[at % count] ?? ''}${path.slice(folder.length)}` : path, bytes] as const;
  });
  return { folders, files: Object.fromEntries(dealt) };
}
