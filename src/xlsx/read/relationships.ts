import { beyond, type ReadLimits } from './limits';
import type { Package } from './package';
import { PartMemo } from './partMemo';
import { inPart } from './refusal';
import { forEachStartTag, isTag, readStartTag } from './xmlScan';
import { readXml } from './xmlText';

/** A relationship inside the package (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address: "officeDocument", "worksheet" …, the same in Transitional and Strict. */
  readonly kind: string;
  /** Name of the target part, resolved, without a leading slash. */
  readonly target: string;
}

/** The parts of `readListed`, before targets are resolved, which depends on what else the package holds. */
const memo = new PartMemo<readonly Relationship[]>();

/** The relationships of a part, or of the package itself where `source` is "". External ones are left out. */
export function readRelationships(pack: Package, source: string): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const listed = inPart(part, () => pack.readShared(part, memo, (bytes) => readListed(bytes, pack.limits)));
  return (listed ?? []).map(({ target, ...rest }) => ({
    ...rest,
    target: resolveTarget(pack, folder, target),
  }));
}

/** The relationships as they are written. */
function readListed(bytes: Uint8Array, limits: ReadLimits): Relationship[] {
  const relationships: Relationship[] = [];
  const { text, start } = readXml(bytes);
  forEachStartTag(text, start, (at) => {
    if (!isTag(text, at, '<Relationship')) return undefined;
    const { attributes, end } = readStartTag(text, at);
    if (attributes.get('TargetMode')?.toLowerCase() === 'external') return end;
    const type = attributes.get('Type') ?? '';
    if (relationships.length >= limits.entries) throw beyond(limits, 'entries');
    relationships.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: attributes.get('Target') ?? '',
    });
    return end;
  });
  return relationships;
}

/** A target is a reference relative to the folder of its source; some writers escape it, some do not. */
function resolveTarget(pack: Package, folder: string, target: string): string {
  const slashed = target.replace(/\\/g, '/');
  const steps: string[] = [];
  for (const step of (slashed.startsWith('/') ? slashed : folder + slashed).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const name = steps.join('/');
  if (pack.has(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
