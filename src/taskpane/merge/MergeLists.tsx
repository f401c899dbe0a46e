import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { ReactElement } from 'react';
import type { FileStatus } from '../../core/merge/fileStatus';
import { cellNews } from '../../core/merge/preview';
import { useLocale } from '../LocaleContext';
import { CellItem, NewsMark } from './CellItem';
import { ConflictItem } from './ConflictItem';
import { FileItem, StatusMark } from './FileItem';
import { ListSwitch, totalOf } from './ListSwitch';
import { PagedList } from './PagedList';
import { GroupMark, UnitItem } from './UnitItem';
import type { MergeDesk } from './desk/mergeDesk';
import type { MergeSummary } from './model';
import type { ListKind } from './usePage';

const STATUSES: readonly FileStatus[] = [
  'refused',
  'acceptedWithFindings',
  'accepted',
  'duplicate',
  'superseded',
];
const GROUPS = ['missing', 'incomplete', 'complete', 'late'] as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  unknown: { padding: '8px 12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  files: { margin: '2px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

export interface MergeListsProps {
  readonly desk: MergeDesk;
  readonly summary: MergeSummary;
  readonly revision: number;
}

function Lists({ desk, summary, revision, kind }: MergeListsProps & { kind: ListKind }): ReactElement {
  const styles = useStyles();
  const { merge } = useLocale().pane;
  const common = { desk, revision, total: totalOf(summary, kind) };
  switch (kind) {
    case 'conflicts':
      return (
        <PagedList
          {...common}
          kind={kind}
          empty={merge.conflicts.none}
          filters={(['open', 'decided'] as const).map((value) => ({
            value,
            label: merge.conflicts[value],
            count: summary.conflicts[value],
          }))}
          row={(row) => <ConflictItem row={row} desk={desk} />}
        />
      );
    case 'files':
      return (
        <PagedList
          {...common}
          kind={kind}
          filters={STATUSES.map((value) => ({
            value,
            label: merge.files.statuses[value],
            count: summary.files[value],
            mark: <StatusMark status={value} />,
          }))}
          row={(row) => <FileItem row={row} />}
        />
      );
    case 'cells':
      return (
        <PagedList
          {...common}
          kind={kind}
          filters={cellNews.map((value) => ({
            value,
            label: merge.cells.news[value],
            count: summary.news[value],
            mark: <NewsMark news={value} />,
          }))}
          row={(row) => <CellItem row={row} />}
        />
      );
    case 'units':
      return (
        <>
          {summary.units.missing > 0 && summary.unknownSenders.length > 0 && (
            <details className={styles.unknown}>
              <summary>{merge.units.unknownSenders(summary.unknownSenders.length)}</summary>
              <ul className={styles.files}>
                {summary.unknownSenders.map((file) => (
                  <li key={file}>{file}</li>
                ))}
              </ul>
            </details>
          )}
          <PagedList
            {...common}
            kind={kind}
            filters={GROUPS.map((value) => ({
              value,
              label: merge.units.groups[value],
              count: summary.units[value],
              ...(value !== 'late' && { mark: <GroupMark group={value} /> }),
            }))}
            row={(row) => <UnitItem row={row} />}
          />
        </>
      );
  }
}

/** What came of the files, looked at from four sides. Not drawn anew while files are read or sheets written. */
export const MergeLists = memo(function MergeLists(props: MergeListsProps): ReactElement {
  const styles = useStyles();
  const { summary } = props;
  const [chosen, setChosen] = useState<ListKind>();
  const kind = chosen ?? (summary.conflicts.open > 0 ? 'conflicts' : 'files');
  return (
    <div className={styles.root}>
      <ListSwitch summary={summary} kind={kind} onKind={setChosen} />
      <Lists key={kind} {...props} kind={kind} />
    </div>
  );
});
