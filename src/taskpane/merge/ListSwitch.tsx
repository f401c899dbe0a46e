import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { focusRing } from '../theme/focus';
import type { MergeSummary } from './model';
import type { ListKind } from './usePage';

const KINDS: readonly ListKind[] = ['conflicts', 'files', 'cells', 'units'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    margin: '0 12px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    flexGrow: 1,
    minHeight: '30px',
    padding: '2px 4px',
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
    '& + &': { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
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
  const { lists } = useLocale().pane.merge;
  return (
    <div role="group" aria-label={lists.label} className={styles.root}>
      {KINDS.map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.choice, each === kind && styles.chosen)}
          aria-pressed={each === kind}
          onClick={() => {
            onKind(each);
          }}
        >
          {lists[each]}{' '}
          <span className={styles.count}>
            {each === 'conflicts' ? summary.conflicts.open : totalOf(summary, each)}
          </span>
        </button>
      ))}
    </div>
  );
}
