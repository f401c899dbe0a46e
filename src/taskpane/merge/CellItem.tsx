import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellNews } from '../../core/merge/preview';
import { useLocale } from '../LocaleContext';
import { AbsentIcon, AddIcon, ErrorIcon, FilesIcon, MetIcon, RecheckIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';
import { PlaceDetails, PlaceLine } from './PlaceLine';
import type { CellRow, SaidRow } from './model';
import { useMergeStyles } from './mergeStyles';

const NEWS = {
  conflicting: { Icon: ErrorIcon, tone: 'bad' },
  changed: { Icon: RecheckIcon, tone: 'attention' },
  new: { Icon: AddIcon, tone: 'good' },
  duplicate: { Icon: FilesIcon, tone: 'neutral' },
  identical: { Icon: MetIcon, tone: 'neutral' },
  missing: { Icon: AbsentIcon, tone: 'absent' },
} as const satisfies Record<CellNews, unknown>;

/** The sign of what is new about a figure, always beside its name. */
export function NewsMark({ news }: { news: CellNews }): ReactElement {
  const tones = useToneStyles();
  const { Icon, tone } = NEWS[news];
  return <Icon className={tones[tone]} aria-hidden />;
}

/** A figure as it is said, with where it stands. */
export function Said({ said }: { said: SaidRow }): ReactElement {
  const styles = useMergeStyles();
  const { cells } = useLocale().pane.merge;
  const { text, kind, places, placeCount } = said;
  const [first] = places;
  return (
    <div>
      <p className={styles.text}>
        <span className={styles.figure} lang="vi">
          {text}
        </span>
        {kind && <span className={styles.quiet}> · {cells[kind]}</span>}
      </p>
      {first && <PlaceLine place={first} />}
      {first && <PlaceDetails place={first} />}
      {placeCount > 1 && (
        <p className={mergeClasses(styles.text, styles.quiet)}>{cells.morePlaces(placeCount - 1)}</p>
      )}
    </div>
  );
}

/** One figure of one unit in the preview. */
export function CellItem({ row }: { row: CellRow }): ReactElement {
  const styles = useMergeStyles();
  const { cells } = useLocale().pane.merge;
  const { unit, indicator, news, said, before } = row;
  return (
    <div className={styles.item}>
      <span className={styles.icon}>
        <NewsMark news={news} />
      </span>
      <div className={styles.body}>
        <p className={styles.title} lang="vi">
          {indicator}
        </p>
        <p className={styles.text}>
          <span lang="vi">{unit}</span> · {cells.news[news]}
          {before !== undefined && ` · ${cells.before(before)}`}
        </p>
        {said.map((each) => (
          <Said key={each.key} said={each} />
        ))}
      </div>
    </div>
  );
}
