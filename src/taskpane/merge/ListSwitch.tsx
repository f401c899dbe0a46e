import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { useSwitchStyles } from '../theme/switchStyles';
import type { MergeSummary } from './model';
import type { ListKind } from './usePage';

const KINDS: readonly ListKind[] = ['conflicts', 'files', 'cells', 'units'];

const useStyles = makeStyles({
  root: { display: 'flex', margin: '0 12px 8px' },
  choice: { flexGrow: 1, padding: '2px 4px', fontSize: tokens.fontSizeBase200 },
});

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** How many entries a list has. */
export function totalOf(summary: MergeSummary, kind: ListKind): number {
  const { missing, incomplete, complete } = summary.units;
  return kind === 'units' ? missing + incomplete + complete : sum(summary[kind === 'cells' ? 'news' : kind]);
}

export interface ListSwitchProps {
  readonly summary: MergeSummary;
  readonly kind: ListKind;
  readonly onKind: (kind: ListKind) => void;
}

/** Between the lists of a merge; conflicts are counted while they are open. */
export function ListSwitch({ summary, kind, onKind }: ListSwitchProps): ReactElement {
  const styles = useStyles();
  const shared = useSwitchStyles();
  const { lists } = useLocale().pane.merge;
  return (
    <div role="group" aria-label={lists.label} className={mergeClasses(shared.root, styles.root)}>
      {KINDS.map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(shared.choice, styles.choice, each === kind && shared.chosen)}
          aria-pressed={each === kind}
          onClick={() => {
            onKind(each);
          }}
        >
          {lists[each]}{' '}
          <span className={shared.count}>
            {each === 'conflicts' ? summary.conflicts.open : totalOf(summary, each)}
          </span>
        </button>
      ))}
    </div>
  );
}
