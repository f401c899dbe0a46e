import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { RowFilter } from '../../locale/paneStrings';
import { useLocale } from '../LocaleContext';
import { groupRows, isTargetYearReached } from '../model/appendixView';
import type { AppendixView } from '../model/appendixView';
import type { IndicatorRow } from '../model/rows';
import { filterName } from '../model/words';
import { useListStyles } from '../theme/listStyles';
import { IndicatorRowButton } from './IndicatorRowButton';
import { useRovingList } from './useRovingList';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '8px',
    padding: '24px 12px',
    color: tokens.colorNeutralForeground3,
  },
});

export interface IndicatorListProps {
  readonly view: AppendixView;
  readonly filter: RowFilter;
  readonly search: string;
  readonly selectedKey: string | undefined;
  readonly onChoose: (row: IndicatorRow) => void;
  readonly onShowAll: () => void;
}

/** The indicators, those that need a look first. */
export function IndicatorList(props: IndicatorListProps): ReactElement {
  const { view, filter, search, selectedKey, onChoose, onShowAll } = props;
  const styles = useStyles();
  const lists = useListStyles();
  const locale = useLocale();
  const { list } = locale.pane;
  const id = useId();
  const { rows } = view;
  const groups = useMemo(() => groupRows(rows, filter, search), [rows, filter, search]);
  const keys = useMemo(() => groups.flatMap((group) => group.rows.map(({ key }) => key)), [groups]);
  const roving = useRovingList(keys, selectedKey);
  const targetYearReached = isTargetYearReached(view);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The detail that opens may cover the row. A row chosen in the sheet leaves the list where it is.
    const { activeElement } = document;
    if (selectedKey !== undefined && section.current?.contains(activeElement)) {
      activeElement?.scrollIntoView({ block: 'nearest' });
    }
  }, [selectedKey]);
  return (
    <section ref={section} aria-label={list.label} onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
      {groups.map(({ group, rows: rowsOfGroup }) => (
        <div key={group}>
          <h3 id={`${id}-${group}`} className={lists.heading}>
            {filterName(group, locale)} ({rowsOfGroup.length})
          </h3>
          <ul className={lists.list} aria-labelledby={`${id}-${group}`}>
            {rowsOfGroup.map((row) => (
              <IndicatorRowButton
                key={row.key}
                row={row}
                isSelected={row.key === selectedKey}
                isTabStop={row.key === roving.stop}
                targetYearReached={targetYearReached}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </div>
      ))}
      {groups.length === 0 && (
        <div className={styles.empty}>
          <span>{list.empty}</span>
          <Button size="small" onClick={onShowAll}>
            {list.showAll}
          </Button>
        </div>
      )}
    </section>
  );
}
