import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOf } from '../../scripts/manifest/build';
import { filesOf } from '../../scripts/manifest/files';
import type { Problem, ProblemCode } from '../../scripts/manifest/problem';
import { validateManifest } from '../../scripts/manifest/validate';
import type { Surroundings } from '../../scripts/manifest/validate';

const ROOT = join(__dirname, '..', '..');

/** The manifest as it ships. */
export const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const surroundings: Surroundings = { ...filesOf(ROOT), ...buildOf() };

export function validate(xml: string, others: Partial<Surroundings> = {}): readonly Problem[] {
  return validateManifest(xml, { ...surroundings, ...others });
}

/** The codes of the problems, each once. */
export function codesOf(xml: string, others: Partial<Surroundings> = {}): ProblemCode[] {
  return [...new Set(validate(xml, others).map(({ code }) => code))];
}

/** A copy with one passage replaced, which must be there; `$1` stands for a group, as in `replace`. */
export function edited(passage: string | RegExp, replacement: string): string {
  const copy = manifest.replace(passage, replacement);
  if (copy === manifest) throw new Error(`nothing to edit: ${String(passage)}`);
  return copy;
}
