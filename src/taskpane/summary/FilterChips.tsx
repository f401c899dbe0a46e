import type { ReactElement } from 'react';
import type { RowFilter } from '../../locale/paneStrings';
import { useLocale } from '../LocaleContext';
import { Chips } from '../controls/Chips';
import { GROUP_ORDER } from '../model/appendixView';
import { filterName } from '../model/words';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';

export interface FilterChipsProps {
  readonly counts: ReadonlyMap<RowFilter, number>;
  readonly filter: RowFilter;
  readonly targetYearReached: boolean;
  readonly onFilter: (filter: RowFilter) => void;
}

function Mark({ filter, reached }: { filter: RowFilter; reached: boolean }): ReactElement | null {
  if (filter === 'all') return null;
  return filter === 'attention' ? (
    <SeverityMark severity="warning" />
  ) : (
    <VerdictMark verdict={filter} targetYearReached={reached} />
  );
}

/** The count of every verdict that occurs; each narrows the list to its rows. */
export function FilterChips({ counts, filter, targetYearReached, onFilter }: FilterChipsProps): ReactElement {
  const locale = useLocale();
  // What cannot be assessed always needs a look, and is counted there.
  const shown: readonly RowFilter[] = ['all', ...GROUP_ORDER.filter((group) => group !== 'notAssessed')];
  return (
    <Chips
      label={locale.pane.summary.filter}
      every="all"
      chosen={filter}
      chips={shown.map((value) => ({
        value,
        label: filterName(value, locale),
        count: counts.get(value) ?? 0,
        mark: <Mark filter={value} reached={targetYearReached} />,
      }))}
      onChoose={onFilter}
    />
  );
}
