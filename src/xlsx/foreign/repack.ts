import { zipSync, type Zippable } from 'fflate';
import type { Package } from '../read/package';

/**
 * The wanted parts of a package in a plain zip without compression. Whoever unpacks it meets sizes and checksums
 * that are true, and nothing beyond the limits under which `pack` was opened.
 *
 * @param changed parts to put in place of the package's own, or beside them
 */
export function repack(
  pack: Package,
  isWanted: (name: string) => boolean,
  changed: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(changed)) parts[name] = [part, { level: 0 }];
  for (const name of pack.names()) {
    if (!isWanted(name) || changed[name] || changed[pack.spelling(name)]) continue;
    const part = pack.read(name);
    if (part) parts[pack.spelling(name)] = [part, { level: 0 }];
  }
  return zipSync(parts);
}
