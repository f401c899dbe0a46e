import { Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingCode } from '../../core/check/finding';
import type { FindingFilter } from '../../locale/findingListStrings';
import { useLocale } from '../LocaleContext';
import { Chips } from '../controls/Chips';
import { SearchBox } from '../controls/SearchBox';
import { FINDING_FILTERS } from '../model/findingList';
import type { FindingNarrowing } from '../model/findingList';
import { AbsentIcon, AcceptedIcon } from '../theme/icons';
import { SeverityMark } from '../theme/VerdictMark';
import type { Findings } from './useFindings';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', columnGap: '6px' },
  select: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

function Mark({ filter }: { filter: FindingFilter }): ReactElement | null {
  if (filter === 'open') return null;
  if (filter === 'blank') return <AbsentIcon aria-hidden />;
  return filter === 'accepted' ? <AcceptedIcon aria-hidden /> : <SeverityMark severity={filter} />;
}

export interface FindingFiltersProps {
  readonly findings: Findings;
  readonly narrowing: FindingNarrowing;
  /** False where there is nothing to look for. */
  readonly hasList: boolean;
}

/** By how grave, of which kind, and with which words. */
export function FindingFilters({ findings, narrowing, hasList }: FindingFiltersProps): ReactElement {
  const styles = useStyles();
  const { pane, findingTitles } = useLocale();
  const { findingList } = pane;
  const { counts, kinds, narrow } = findings;
  const { filter, code, search } = narrowing;
  const offered = code === undefined || kinds.has(code) ? kinds : new Map([...kinds, [code, 0] as const]);
  return (
    <div className={styles.filters}>
      <Chips
        label={findingList.filter}
        every="open"
        chosen={filter}
        chips={FINDING_FILTERS.map((value) => ({
          value,
          label: findingList.filters[value],
          count: counts.get(value) ?? 0,
          mark: <Mark filter={value} />,
        }))}
        onChoose={(chosen) => {
          narrow({ filter: chosen });
        }}
      />
      {hasList && (
        <div className={styles.row}>
          <SearchBox
            label={findingList.search}
            value={search}
            onType={(typed) => {
              narrow({ search: typed });
            }}
          />
          <Select
            size="small"
            className={styles.select}
            aria-label={findingList.kind}
            value={code ?? ''}
            onChange={(_, { value }) => {
              narrow({ code: value === '' ? undefined : (value as FindingCode) });
            }}
          >
            <option value="">{findingList.everyKind}</option>
            {Array.from(offered, ([kind, count]) => (
              <option key={kind} value={kind}>
                {findingTitles[kind]} ({count})
              </option>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}
