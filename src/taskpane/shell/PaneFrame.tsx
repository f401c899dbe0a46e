import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Plan } from '../../core/plan/schema';
import type { Language } from '../../locale';
import { useLocale } from '../LocaleContext';
import { LiveRegion } from '../controls/LiveRegion';
import { Detail } from '../detail/Detail';
import type { AppendixView } from '../model/appendixView';
import { rowOfAddress } from '../model/rows';
import type { IndicatorRow } from '../model/rows';
import { selectedCell } from '../model/selectedCell';
import { noticeText, spokenSummary } from '../model/words';
import type { PaneState, PaneTab } from '../state/paneState';
import { shownSheet } from '../state/reducer';
import { useAppendixView } from '../state/useAppendixView';
import type { Pane } from '../state/usePane';
import { Loading } from '../states/Loading';
import { AppendixPanel } from './AppendixPanel';
import { Header } from './Header';
import { Messages } from './Messages';
import { Tabs, panelId } from './Tabs';

const QuickCheck = lazy(async () => ({ default: (await import('../quickCheck/QuickCheck')).QuickCheck }));

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

export interface PaneFrameProps {
  readonly pane: Pane;
  readonly plans: readonly Plan[];
  readonly today: Date;
  readonly onLanguage: (language: Language) => void;
}

interface PanelProps {
  readonly tab: PaneTab;
  readonly shown: PaneTab;
  readonly children: ReactNode;
}

/** The row of the selected cell, where the selection is in the appendix shown. */
function selectedRow(view: AppendixView | undefined, { selection }: PaneState): IndicatorRow | undefined {
  if (!view || selection?.sheetId !== view.sheetId) return undefined;
  const rowNumber = rowOfAddress(selection.address);
  return view.rows.find((row) => row.rowNumber !== undefined && row.rowNumber === rowNumber);
}

/** What a tab opens: made when it is first shown, and kept while the other is, with what was typed in it. */
function Panel({ tab, shown, children }: PanelProps): ReactElement | null {
  const styles = useStyles();
  const wasShown = useRef(false);
  const isShown = tab === shown;
  wasShown.current ||= isShown;
  if (!wasShown.current) return null;
  return (
    <div
      className={styles.panel}
      id={panelId(tab)}
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      hidden={!isShown}
    >
      {children}
    </div>
  );
}

/** Header, tabs, the job at hand, and the detail at the foot. */
export function PaneFrame({ pane, plans, today, onLanguage }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { state, dispatch, requests } = pane;
  const sheet = shownSheet(state);
  const view = useAppendixView(sheet);
  const row = selectedRow(view, state);
  const isAppendix = state.tab === 'appendix';
  const selected = isAppendix ? undefined : selectedCell(state, locale);
  const isCut = state.checked?.outcome.cutSheets?.has(sheet?.sheet.name ?? '') === true;
  const isStale = view !== undefined && state.stale.has(view.sheetId);
  const spoken = isStale
    ? locale.pane.appendix.stale
    : state.notice
      ? noticeText(state.notice, locale)
      : view
        ? spokenSummary(view, locale)
        : '';
  return (
    <div className={styles.frame}>
      <Header onLanguage={onLanguage} />
      <main className={styles.main}>
        <Tabs
          tab={state.tab}
          onTab={(tab) => {
            dispatch({ type: 'tabChosen', tab });
          }}
        />
        <Messages pane={pane} isStale={isStale} isCut={isCut} />
        <Panel tab="appendix" shown={state.tab}>
          <AppendixPanel pane={pane} plans={plans} today={today} view={view} selectedKey={row?.key} />
        </Panel>
        <Panel tab="quickCheck" shown={state.tab}>
          <Suspense fallback={<Loading />}>
            <QuickCheck plans={plans} today={today} {...(selected && { selected })} />
          </Suspense>
        </Panel>
        {isAppendix && view && row && !state.isInserting && (
          <Detail
            view={view}
            row={row}
            isBusy={state.busy !== undefined}
            onApply={(cell, value) => void requests.apply(view.sheetId, cell, value)}
            onClose={() => {
              dispatch({ type: 'detailClosed' });
            }}
          />
        )}
      </main>
      <LiveRegion text={spoken} round={state.askedChecks + state.notices} />
    </div>
  );
}
