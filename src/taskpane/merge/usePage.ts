import { useEffect, useState } from 'react';
import type { MergeDesk } from './desk/mergeDesk';
import type { StateTalk } from './worker/protocol';

/** The lists of a merge. */
export type ListKind = 'conflicts' | 'files' | 'cells' | 'units';

/** A part of a list as the worker has it; the former part stands until the next is there. */
export function usePage<Kind extends ListKind>(
  desk: MergeDesk,
  kind: Kind,
  { filter, search, from, count }: StateTalk[Kind]['ask'],
  revision: number,
): StateTalk[Kind]['answer'] | undefined {
  const [page, setPage] = useState<StateTalk[Kind]['answer']>();
  useEffect(() => {
    let isLate = false;
    const request = { ...(filter !== undefined && { filter }), search, from, count };
    void desk.look(kind, request as StateTalk[Kind]['ask']).then((answer) => {
      if (!isLate && answer) setPage(answer);
    });
    return () => {
      isLate = true;
    };
  }, [desk, kind, filter, search, from, count, revision]);
  return page;
}
