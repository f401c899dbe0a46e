import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { PlaceLine } from './PlaceLine';
import { useMergeStyles } from './mergeStyles';
import type { ConflictStatement } from './model';

/** What one side of a conflict says, and everywhere it is said. */
export function StatementText({ statement }: { statement: ConflictStatement }): ReactElement {
  const styles = useMergeStyles();
  const { cells, conflicts } = useLocale().pane.merge;
  const { text, kind, places, proposedBecause, isChosen } = statement;
  return (
    <>
      <span className={styles.figure} lang="vi">
        {text}
      </span>
      {kind && <span className={styles.quiet}> · {cells[kind]}</span>}
      {proposedBecause && <span className={styles.tag}>{conflicts.proposal[proposedBecause]}</span>}
      {isChosen && <span className={styles.tag}>{conflicts.chosen}</span>}
      {places.map((place) => (
        <PlaceLine key={`${place.sha256} ${place.file} ${place.sheet}!${place.cell}`} place={place} />
      ))}
    </>
  );
}
