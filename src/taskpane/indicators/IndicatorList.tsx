import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { RowFilter } from '../../locale/paneStrings';
import { useLocale } from '../LocaleContext';
import { WindowedList } from '../controls/WindowedList';
import { useRovingList } from '../controls/useRovingList';
import { useWindow } from '../controls/useWindow';
import { groupRows, isTargetYearReached } from '../model/appendixView';
import type { AppendixView, RowGroup } from '../model/appendixView';
import type { IndicatorRow } from '../model/rows';
import { partOfGroups } from '../model/partOfGroups';
import { filterName } from '../model/words';
import { useListStyles } from '../theme/listStyles';
import { IndicatorRowButton } from './IndicatorRowButton';

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

/** Rows drawn at once: more than any plan has, fewer than would hold the pane up. */
const STEP = 200;

/** A part of the list under its headings, which tell how many rows there are in all. */
const rowsBetween = (groups: readonly RowGroup[], from: number, to: number) =>
  partOfGroups(
    groups,
    ({ rows }) => rows.length,
    ({ group, rows }, first, last) => ({ group, rows: rows.slice(first, last), count: rows.length }),
    from,
    to,
  );

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
  const all = useMemo(() => groups.flatMap((group) => group.rows.map(({ key }) => key)), [groups]);
  const part = useWindow(all.length, selectedKey === undefined ? -1 : all.indexOf(selectedKey), STEP);
  const { from, to } = part;
  const keys = useMemo(() => all.slice(from, to), [all, from, to]);
  const shown = useMemo(() => rowsBetween(groups, from, to), [groups, from, to]);
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
      <WindowedList part={part} count={all.length} step={STEP}>
        {shown.map(({ group, rows: rowsOfGroup, count }) => (
          <div key={group}>
            <h3 id={`${id}-${group}`} className={lists.heading}>
              {filterName(group, locale)} ({count})
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
      </WindowedList>
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
