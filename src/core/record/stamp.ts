import { fieldsFromText, fieldsText } from '../text/fields';
import { LONGEST_DIGESTS, cellDigests } from './cellDigests';
import type { ContentChanges } from './cellDigests';
import type { ChangedKind } from './changes';
import { changedKinds, changesIn } from './changes';
import type { AppendixContent, AppendixScope } from './content';
import { isSameScope } from './content';
import { contentHash, frameHash } from './contentHash';
import { MARKS } from './marks';
import { isMoment } from './moment';
import { scopeFields, scopeFromFields } from './scopeFields';

/** What a check found, as it is stamped. */
export interface CheckCounts {
  /** Rows that should be there, and how many of them say anything. */
  readonly rows: number;
  readonly reported: number;
  readonly errors: number;
  /** Warnings that nobody accepted, without those about what is missing. */
  readonly warnings: number;
  readonly accepted: number;
  readonly notes: number;
  readonly missing: number;
}

/** Says that an appendix was checked, when, and what it held then. */
export interface Stamp extends CheckCounts {
  readonly scope: AppendixScope;
  readonly planVersion: string;
  /** The sheet's name at the time. */
  readonly sheet: string;
  /** The moment where the person was: ISO 8601 with the distance from UTC, "2026-10-15T09:30+07:00". */
  readonly at: string;
  /** Content hash, 64 hexadecimal digits. */
  readonly hash: string;
  /** Short digests of the cells; "" where they were not kept. */
  readonly digests: string;
  /** Hash and digests of what the inputs stand in; absent in stamps of versions that did not look at it. */
  readonly frame?: { readonly hash: string; readonly digests: string };
}

/** Whether an appendix is still what was stamped, and if not, where it differs as far as that is known. */
export interface StampState {
  readonly stamp: Stamp;
  readonly holds: boolean;
  /** What changed; none where the stamp holds. */
  readonly changed: readonly ChangedKind[];
  readonly changes?: ContentChanges;
}

const COUNTS = ['rows', 'reported', 'errors', 'warnings', 'accepted', 'notes', 'missing'] as const;

/** A stamp of an appendix as it is now. */
export function stampOf(content: AppendixContent, counts: CheckCounts, at: string): Stamp {
  const { scope, planVersion, sheet, frame } = content;
  const digests = cellDigests(content);
  return {
    ...counts,
    scope,
    planVersion,
    sheet,
    at,
    hash: contentHash(content),
    digests,
    frame: { hash: frameHash(content), digests: cellDigests(frame, LONGEST_DIGESTS - digests.length) },
  };
}

/** A stamp in one line, for a hidden cell. */
export function stampText(stamp: Stamp): string {
  const { frame } = stamp;
  return fieldsText(MARKS.stamp, [
    ...scopeFields(stamp.scope),
    ['version', stamp.planVersion],
    ['sheet', stamp.sheet],
    ['at', stamp.at],
    ...COUNTS.map((name) => [name, String(stamp[name])] as const),
    ['hash', stamp.hash],
    ['cells', stamp.digests],
    ...(frame
      ? ([
          ['frame', frame.hash],
          ['frameCells', frame.digests],
        ] as const)
      : []),
  ]);
}

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

/** Reads the line; undefined where it is no stamp or is damaged. */
export function stampFromText(text: string): Stamp | undefined {
  const fields = fieldsFromText(MARKS.stamp, text);
  const scope = fields && scopeFromFields(fields);
  if (!scope) return undefined;
  const at = fields.get('at') ?? '';
  const hash = fields.get('hash') ?? '';
  const frame = fields.get('frame');
  const counts = COUNTS.map((name) => [name, Number(fields.get(name) ?? NaN)] as const);
  if (!isMoment(at) || !isHash(hash) || (frame !== undefined && !isHash(frame))) return undefined;
  if (!counts.every(([, count]) => Number.isSafeInteger(count) && count >= 0)) return undefined;
  return {
    ...(Object.fromEntries(counts) as unknown as CheckCounts),
    scope,
    planVersion: fields.get('version') ?? '',
    sheet: fields.get('sheet') ?? '',
    at,
    hash,
    digests: fields.get('cells') ?? '',
    ...(frame !== undefined && { frame: { hash: frame, digests: fields.get('frameCells') ?? '' } }),
  };
}

/**
 * Compares an appendix with the stamp that was put on it.
 * @param items ids of the plan's indicators or tasks
 * @returns undefined where none of the stamps is about this appendix
 */
export function stampState(
  stamps: readonly Stamp[],
  content: AppendixContent,
  items: readonly string[],
): StampState | undefined {
  const stamp = stamps.findLast(({ scope }) => isSameScope(scope, content.scope));
  if (!stamp) return undefined;
  const changed = changedKinds(stamp, content);
  if (changed.length === 0) return { stamp, holds: true, changed };
  const changes = changesIn(stamp, content, changed, items);
  return { stamp, holds: false, changed, ...(changes && { changes }) };
}
