import type { Package } from './package';
import { Refusal } from './refusal';
import { readXml } from './xmlText';

const MODIFIED = /<(?:[\w.-]+:)?modified\b[^>]*>\s*([^<]*?)\s*<\//;

/**
 * When a workbook was saved last, as its core properties say it (ECMA-376 part 2, 11.1): ISO 8601 in universal time.
 * Undefined where nothing, or nothing readable, says so: nobody is refused for the properties.
 */
export function readSavedMoment(pack: Package, part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  const moment = Date.parse(MODIFIED.exec(textOf(pack, part))?.[1] ?? '');
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

/** The part's text; "" where it cannot be had. */
function textOf(pack: Package, part: string): string {
  try {
    return readXml(pack.readSmall(part) ?? new Uint8Array()).text;
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}
