import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { SearchBox } from '../controls/SearchBox';
import { isTargetYearReached } from '../model/appendixView';
import type { AppendixView } from '../model/appendixView';
import type { IndicatorRow } from '../model/rows';
import { SheetErrors } from '../shell/SheetErrors';
import type { Pane } from '../state/usePane';
import { FilterChips } from '../summary/FilterChips';
import { NoteIcon } from '../theme/icons';
import { IndicatorList } from './IndicatorList';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '0 12px 10px' },
});

export interface IndicatorSectionProps {
  readonly pane: Pane;
  readonly view: AppendixView;
  readonly selectedKey: string | undefined;
}

/** The indicators of an appendix, narrowed by verdict and by words. */
export function IndicatorSection({ pane, view, selectedKey }: IndicatorSectionProps): ReactElement {
  const styles = useStyles();
  const { appendix, list } = useLocale().pane;
  const { state, dispatch, requests } = pane;
  const { sheetId } = view;
  const choose = useCallback(
    ({ result }: IndicatorRow) => {
      if (result.cell !== undefined) void requests.goTo(sheetId, result.cell);
    },
    [requests, sheetId],
  );
  return (
    <>
      <div className={styles.top}>
        <SheetErrors findings={view.sheetFindings} plan={view.plan} />
        {view.reported.have === 0 && <Banner icon={<NoteIcon />}>{appendix.nothingReported}</Banner>}
        <FilterChips
          counts={view.counts}
          filter={state.filter}
          targetYearReached={isTargetYearReached(view)}
          onFilter={(filter) => {
            dispatch({ type: 'filterChosen', filter });
          }}
        />
        <SearchBox
          label={list.search}
          value={state.search}
          onType={(search) => {
            dispatch({ type: 'searchTyped', search });
          }}
        />
      </div>
      <IndicatorList
        view={view}
        filter={state.filter}
        search={state.search}
        selectedKey={selectedKey}
        onChoose={choose}
        onShowAll={() => {
          dispatch({ type: 'filterChosen', filter: 'all' });
          dispatch({ type: 'searchTyped', search: '' });
        }}
      />
    </>
  );
}
