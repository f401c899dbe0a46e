import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLocale } from '../LocaleContext';
import { Chips } from '../controls/Chips';
import { Hidden } from '../controls/Hidden';
import { SearchBox } from '../controls/SearchBox';
import { WindowedList } from '../controls/WindowedList';
import { useWindow } from '../controls/useWindow';
import type { MergeDesk } from './desk/mergeDesk';
import { useMergeStyles } from './mergeStyles';
import { usePage } from './usePage';
import type { ListKind } from './usePage';
import type { StateTalk } from './worker/protocol';

/** Entries drawn at once. */
const STEP = 30;
const EVERY = 'every';

type Filter<Kind extends ListKind> = NonNullable<StateTalk[Kind]['ask']['filter']>;
type Row<Kind extends ListKind> = StateTalk[Kind]['answer']['rows'][number];

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '0 12px 8px' },
  empty: { margin: 0, padding: '4px 12px 12px' },
});

export interface ListFilter<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly mark?: ReactNode;
}

export interface PagedListProps<Kind extends ListKind> {
  readonly desk: MergeDesk;
  readonly kind: Kind;
  readonly revision: number;
  readonly total: number;
  readonly filters: readonly ListFilter<Filter<Kind>>[];
  readonly first?: Filter<Kind>;
  readonly empty?: string;
  readonly row: (row: Row<Kind>) => ReactElement;
}

/** A long list that the worker keeps, narrowed by a filter and by words, of which a part is drawn. */
export function PagedList<Kind extends ListKind>(props: PagedListProps<Kind>): ReactElement {
  const { desk, kind, revision, total, filters, first, empty, row } = props;
  const styles = useStyles();
  const shared = useMergeStyles();
  const { lists } = useLocale().pane.merge;
  const [filter, setFilter] = useState<string>(first ?? EVERY);
  const [search, setSearch] = useState('');
  const [found, setFound] = useState(total);
  const part = useWindow(found, -1, STEP);
  const request = {
    search,
    from: part.from,
    count: Math.max(STEP, part.to - part.from),
    ...(filter !== EVERY && { filter }),
  } as StateTalk[Kind]['ask'];
  const page = usePage(desk, kind, request, revision);
  if (page && page.total !== found) setFound(page.total);
  const rows = (page?.rows ?? []) as readonly Row<Kind>[];
  return (
    <>
      <div className={styles.head}>
        <SearchBox label={lists.search[kind]} value={search} onType={setSearch} />
        <Chips
          label={lists.filter}
          every={EVERY}
          chosen={filter}
          chips={[{ value: EVERY, label: lists.all, count: total }, ...filters]}
          onChoose={setFilter}
        />
        <div role="status">
          <Hidden>{page && lists.shown(page.total)}</Hidden>
        </div>
      </div>
      {page?.total === 0 && (
        <p className={styles.empty}>{search === '' ? (empty ?? lists.empty) : lists.empty}</p>
      )}
      <WindowedList part={part} count={found} step={STEP}>
        <ul className={shared.list} aria-label={lists[kind]}>
          {rows.map((each) => (
            <ListItem key={each.key}>{row(each)}</ListItem>
          ))}
        </ul>
      </WindowedList>
    </>
  );
}

function ListItem({ children }: { children: ReactNode }): ReactElement {
  return <li>{children}</li>;
}
