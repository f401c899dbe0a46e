import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { useLocale } from '../LocaleContext';
import { WindowedList } from '../controls/WindowedList';
import { useRovingList } from '../controls/useRovingList';
import { useWindow } from '../controls/useWindow';
import type { FindingEntry } from '../model/findingEntries';
import { findingsBetween } from '../model/findingList';
import type { Remedy } from '../model/remedy';
import { FindingGroupSection } from './FindingGroupSection';
import { groupRemedies } from './groupRemedies';
import type { Findings } from './useFindings';
import { useKeptFocus } from './useKeptFocus';

/** Entries drawn at once. */
const STEP = 100;

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

export interface FindingListProps {
  readonly findings: Findings;
  readonly sheet: SheetSnapshot;
  readonly isBusy: boolean;
  readonly onChoose: (entry: FindingEntry) => void;
  readonly onApply: (remedies: readonly Remedy[]) => void;
  readonly onApplyOne: (remedy: Remedy) => void;
  readonly onShowAll: () => void;
}

/** The findings by kind, each message once; one Tab stop, arrow keys within it. */
export function FindingList(props: FindingListProps): ReactElement {
  const { findings, sheet, isBusy, onChoose, onApply, onApplyOne, onShowAll } = props;
  const { groups, listed, current, place } = findings;
  const styles = useStyles();
  const locale = useLocale();
  const { findingList } = locale.pane;
  const part = useWindow(listed.length, place, STEP);
  const { from, to } = part;
  const shown = useMemo(() => findingsBetween(groups, from, to), [groups, from, to]);
  const remedies = useMemo(
    () => new Map(groups.map(({ code, entries }) => [code, groupRemedies(entries, sheet, locale)])),
    [groups, sheet, locale],
  );
  const keys = useMemo(() => listed.slice(from, to).map(({ key }) => key), [listed, from, to]);
  const roving = useRovingList(keys, current?.key);
  const list = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(list, keys);
  useEffect(() => {
    // What is selected in the sheet, or stepped to, comes into view.
    const rows = list.current?.querySelectorAll<HTMLElement>('button[data-row]') ?? [];
    [...rows].find(({ dataset }) => dataset['row'] === current?.key)?.scrollIntoView({ block: 'nearest' });
  }, [current?.key]);
  return (
    <div
      ref={list}
      role="region"
      aria-label={findingList.label}
      onFocus={(event) => {
        roving.onFocus(event);
        kept.onFocus(event);
      }}
      onBlur={kept.onBlur}
      onKeyDown={roving.onKeyDown}
    >
      <WindowedList part={part} count={listed.length} step={STEP}>
        {shown.map((group) => (
          <FindingGroupSection
            key={group.code}
            group={group}
            remedies={remedies.get(group.code) ?? { writes: [], formulas: 0 }}
            currentKey={current?.key}
            stop={roving.stop}
            isBusy={isBusy}
            onChoose={onChoose}
            onApply={onApply}
            onApplyOne={onApplyOne}
          />
        ))}
      </WindowedList>
      {listed.length === 0 && (
        <div className={styles.empty}>
          <span>{findingList.empty}</span>
          <Button size="small" onClick={onShowAll}>
            {findingList.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}
