import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowFilter } from '../../locale/paneStrings';
import { useLocale } from '../LocaleContext';
import { GROUP_ORDER } from '../model/appendixView';
import { filterName } from '../model/words';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '5px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '26px',
    padding: '0 7px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& svg': { fontSize: '15px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      '& svg': { color: 'HighlightText' },
    },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface FilterChipsProps {
  readonly counts: ReadonlyMap<RowFilter, number>;
  readonly filter: RowFilter;
  readonly targetYearReached: boolean;
  readonly onFilter: (filter: RowFilter) => void;
}

/** The count of every verdict that occurs; each narrows the list to its rows. */
export function FilterChips({ counts, filter, targetYearReached, onFilter }: FilterChipsProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  // What cannot be assessed always needs a look, and is counted there.
  const shown: readonly RowFilter[] = ['all', ...GROUP_ORDER.filter((group) => group !== 'notAssessed')];
  return (
    <div role="group" aria-label={locale.pane.summary.filter} className={styles.chips}>
      {shown
        .filter((each) => each === 'all' || each === filter || (counts.get(each) ?? 0) > 0)
        .map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.chip, each === filter && styles.pressed)}
            aria-pressed={each === filter}
            onClick={() => {
              onFilter(each === filter ? 'all' : each);
            }}
          >
            {each === 'attention' && <SeverityMark severity="warning" />}
            {each !== 'attention' && each !== 'all' && (
              <VerdictMark verdict={each} targetYearReached={targetYearReached} />
            )}
            {filterName(each, locale)} <span className={styles.count}>{counts.get(each) ?? 0}</span>
          </button>
        ))}
    </div>
  );
}
