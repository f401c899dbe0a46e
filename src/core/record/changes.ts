import type { ContentChanges } from './cellDigests';
import { changesSince } from './cellDigests';
import type { AppendixContent, ContentRow } from './content';
import { contentHash, frameHash } from './contentHash';
import type { Stamp } from './stamp';

/** `inputs`: what an office fills in; `frame`: what these stand in (`AppendixContent.frame`). */
export type ChangedKind = 'inputs' | 'frame';

/** What is not as it was stamped. A stamp that says nothing of the frame is judged by the inputs alone. */
export function changedKinds({ hash, frame }: Stamp, content: AppendixContent): readonly ChangedKind[] {
  return [
    ...(contentHash(content) === hash ? [] : ['inputs' as const]),
    ...(!frame || frameHash(content) === frame.hash ? [] : ['frame' as const]),
  ];
}

/** A second row of an indicator is told by its inputs. */
const isNoItems = ({ item }: ContentRow) => item === '';

/**
 * The cells that changed since a stamp, those of the inputs first.
 * @param changed what changed; the digests of anything else are not looked at
 * @returns undefined where the digests of any of it were not kept
 */
export function changesIn(
  stamp: Stamp,
  content: AppendixContent,
  changed: readonly ChangedKind[],
  items: readonly string[],
): ContentChanges | undefined {
  const found = changed.map((kind) =>
    kind === 'inputs'
      ? changesSince(stamp.digests, content, items)
      : changesSince(stamp.frame?.digests ?? '', content.frame, items, isNoItems),
  );
  const known = found.flatMap((each) => each ?? []);
  if (known.length < found.length) return undefined;
  return {
    cells: known.flatMap(({ cells }) => cells),
    goneItems: [...new Set(known.flatMap(({ goneItems }) => goneItems))],
  };
}
