import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding, FindingCode } from '../../core/check/finding';
import type { Plan } from '../../core/plan/schema';
import type { FindingFilter } from '../../locale/findingListStrings';
import { useLocale } from '../LocaleContext';
import { findingEntries } from '../model/findingEntries';
import type { FindingEntry } from '../model/findingEntries';
import {
  countFindings,
  countToDo,
  entryAt,
  groupFindings,
  kindsOf,
  listedEntries,
} from '../model/findingList';
import type { FindingGroup, FindingNarrowing } from '../model/findingList';
import type { Pane } from '../state/usePane';
import { focusAgain } from './focusAgain';

/** Where the keyboard is to be after a step: at the entry, where it was, or wherever Excel takes it. */
export type Keyboard = 'entry' | 'stays' | 'free';

/** The findings of the sheet shown, as the list shows them, and how to go through them. */
export interface Findings {
  readonly entries: readonly FindingEntry[];
  readonly counts: ReadonlyMap<FindingFilter, number>;
  /** Errors and warnings that are neither blank cells nor accepted. */
  readonly toDo: number;
  readonly kinds: ReadonlyMap<FindingCode, number>;
  /** What the narrowing leaves. */
  readonly groups: readonly FindingGroup[];
  /** The same in the order of the list. */
  readonly listed: readonly FindingEntry[];
  /** The entry of the selected cell, or the one stepped to; its place in the list is -1 where there is none. */
  readonly current: FindingEntry | undefined;
  readonly place: number;
  /** The entry that was stepped to without taking the keyboard there: to be said aloud. */
  readonly announced: FindingEntry | undefined;
  readonly narrow: (change: Partial<FindingNarrowing>) => void;
  readonly choose: (entry: FindingEntry, keyboard?: Keyboard) => void;
  /** To the next entry or the one before; from the last to the first. */
  readonly step: (by: 1 | -1, keyboard: Keyboard) => void;
}

/** The entries of the findings; those that say what they said before stay the same objects. */
function useEntries(findings: readonly Finding[], plan: Plan | undefined): readonly FindingEntry[] {
  const locale = useLocale();
  const last = useRef<readonly FindingEntry[]>([]);
  const entries = useMemo(
    () => (plan ? findingEntries(findings, plan, locale, last.current) : []),
    [findings, plan, locale],
  );
  useEffect(() => {
    last.current = entries;
  }, [entries]);
  return entries;
}

/**
 * @param sheetId the sheet shown
 * @param findings all that was found about it; the same array as long as nothing is new
 */
export function useFindings(
  { state, dispatch, requests }: Pick<Pane, 'state' | 'dispatch' | 'requests'>,
  sheetId: string | undefined,
  findings: readonly Finding[],
  plan: Plan | undefined,
): Findings {
  const { narrowing, selection, current: meant } = state;
  const entries = useEntries(findings, plan);
  const counts = useMemo(() => countFindings(entries), [entries]);
  const kinds = useMemo(() => kindsOf(entries, narrowing.filter), [entries, narrowing.filter]);
  const groups = useMemo(() => groupFindings(entries, narrowing), [entries, narrowing]);
  const listed = useMemo(() => listedEntries(groups), [groups]);
  const address = selection !== undefined && selection.sheetId === sheetId ? selection.address : undefined;
  const current = useMemo(
    () => listed.find(({ key }) => key === meant?.key) ?? entryAt(listed, address),
    [listed, meant, address],
  );
  const place = current ? listed.indexOf(current) : -1;
  const [announced, setAnnounced] = useState<FindingEntry>();

  const choose = useCallback(
    (entry: FindingEntry, keyboard: Keyboard = 'free') => {
      const { key, finding } = entry;
      const chosen = { key, at: listed.findIndex((each) => each.key === key) };
      setAnnounced(keyboard === 'stays' ? entry : undefined);
      const { activeElement } = document;
      const isGoing =
        sheetId !== undefined && finding.cell !== undefined
          ? requests.goTo(sheetId, finding.cell, chosen)
          : undefined;
      if (!isGoing) dispatch({ type: 'findingChosen', finding: chosen });
      if (keyboard === 'entry') void focusAgain(key, isGoing);
      if (keyboard === 'stays') void focusAgain(activeElement, isGoing);
    },
    [dispatch, listed, requests, sheetId],
  );

  const step = (by: 1 | -1, keyboard: Keyboard) => {
    const count = listed.length;
    if (count === 0) return;
    // What is no longer there has left its place to the next one.
    const gone = meant === undefined ? undefined : by > 0 ? meant.at : meant.at - 1;
    const to = place >= 0 ? place + by : (gone ?? (by > 0 ? 0 : -1));
    const entry = listed[((to % count) + count) % count];
    if (entry) choose(entry, keyboard);
  };

  return {
    entries,
    counts,
    toDo: countToDo(counts),
    kinds,
    groups,
    listed,
    current,
    place,
    announced: announced !== undefined && announced === current ? announced : undefined,
    narrow: (change) => {
      dispatch({ type: 'findingsNarrowed', narrowing: { ...narrowing, ...change } });
    },
    choose,
    step,
  };
}
