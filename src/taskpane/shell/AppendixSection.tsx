import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { IndicatorList } from '../indicators/IndicatorList';
import { SearchBox } from '../indicators/SearchBox';
import { isTargetYearReached } from '../model/appendixView';
import type { AppendixView } from '../model/appendixView';
import { marksOf } from '../model/marks';
import type { IndicatorRow } from '../model/rows';
import { sheetsShown } from '../state/reducer';
import type { Pane } from '../state/usePane';
import { FilterChips } from '../summary/FilterChips';
import { Summary } from '../summary/Summary';
import { NoteIcon } from '../theme/icons';
import { SheetFindings } from './SheetFindings';
import { Toolbar } from './Toolbar';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 12px 10px' },
});

export interface AppendixSectionProps {
  readonly pane: Pane;
  readonly view: AppendixView;
  readonly selectedKey: string | undefined;
}

/** The live view of one appendix. */
export function AppendixSection({ pane, view, selectedKey }: AppendixSectionProps): ReactElement {
  const styles = useStyles();
  const { appendix, summary } = useLocale().pane;
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
      <section className={styles.top} aria-label={summary.label}>
        <Summary
          view={view}
          reportedText={summary.reported(view.reported.have, view.reported.of)}
          sheets={sheetsShown(state)}
          onChoose={(chosen) => {
            dispatch({ type: 'appendixChosen', sheetId: chosen });
          }}
        />
        <Toolbar pane={pane} marks={() => marksOf(view)} />
        <SheetFindings findings={view.sheetFindings} plan={view.plan} />
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
          value={state.search}
          onType={(search) => {
            dispatch({ type: 'searchTyped', search });
          }}
        />
      </section>
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
