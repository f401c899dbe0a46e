import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import type { Remedy } from '../model/remedy';
import { EVERY_FINDING } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { CleanState } from './CleanState';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import type { Findings } from './useFindings';

const useStyles = makeStyles({
  top: { padding: '0 12px 10px' },
});

export interface FindingsSectionProps {
  readonly pane: Pane;
  readonly findings: Findings;
  readonly sheetId: string;
  readonly sheet: SheetSnapshot;
  /** False where nothing has been typed yet. */
  readonly hasResults: boolean;
}

/** What is to be done about a sheet; where there is nothing, that. */
export function FindingsSection(props: FindingsSectionProps): ReactElement {
  const { pane, findings, sheetId, sheet, hasResults } = props;
  const styles = useStyles();
  const { state, requests } = pane;
  const { counts, entries, choose, narrow } = findings;
  const { narrowing } = state;
  const apply = useCallback(
    (remedies: readonly Remedy[]) => void requests.apply(sheetId, remedies),
    [requests, sheetId],
  );
  const applyOne = useCallback(
    (remedy: Remedy) => {
      apply([remedy]);
    },
    [apply],
  );
  const isNarrowed = narrowing.filter !== 'open' || narrowing.code !== undefined || narrowing.search !== '';
  const isClean = !isNarrowed && (counts.get('open') ?? 0) === 0;
  return (
    <>
      {entries.length > 0 && (
        <div className={styles.top}>
          <FindingFilters findings={findings} narrowing={narrowing} hasList={!isClean} />
        </div>
      )}
      {isClean ? (
        <CleanState
          hasResults={hasResults}
          blank={counts.get('blank') ?? 0}
          onShowBlank={() => {
            narrow({ filter: 'blank' });
          }}
        />
      ) : (
        <FindingList
          findings={findings}
          sheet={sheet}
          isBusy={state.busy !== undefined}
          onChoose={choose}
          onApply={apply}
          onApplyOne={applyOne}
          onShowAll={() => {
            narrow({ ...EVERY_FINDING, code: undefined });
          }}
        />
      )}
    </>
  );
}
