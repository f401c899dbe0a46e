import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { Place } from './model';
import { useMergeStyles } from './mergeStyles';

/** Where something was read: unit, file, sheet and cell, and when it was sent. */
export function PlaceLine({ place }: { place: Place }): ReactElement {
  const { cells, moment } = useLocale().pane.merge;
  const styles = useMergeStyles();
  const { file, sheet, cell, sentAt, unit } = place;
  return (
    <p className={styles.text}>
      {unit !== undefined && <span lang="vi">{unit}: </span>}
      <span lang="vi">{file}</span>, {cells.place(sheet, cell)}
      {sentAt !== undefined && (
        <span className={styles.quiet}>
          {' '}
          · {cells.sentAt} {moment(sentAt)}
        </span>
      )}
    </p>
  );
}

/** All that is known of a place. */
export function PlaceDetails({ place }: { place: Place }): ReactElement {
  const { cells, moment } = useLocale().pane.merge;
  const styles = useMergeStyles();
  const { sentAt, mergedAt, sha256 } = place;
  return (
    <details className={styles.details}>
      <summary>{cells.details}</summary>
      <div className={styles.inner}>
        <div lang="vi">{place.file}</div>
        <div>{cells.place(place.sheet, place.cell)}</div>
        {sentAt !== undefined && (
          <div>
            {cells.sentAt} {moment(sentAt)}
          </div>
        )}
        <div>
          {cells.mergedAt} {moment(mergedAt)}
        </div>
        <div>
          {cells.hash}: <span className={styles.hash}>{sha256}</span>
        </div>
      </div>
    </details>
  );
}
