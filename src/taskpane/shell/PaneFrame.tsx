import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../locale';
import { useLocale } from '../LocaleContext';
import { LiveRegion } from '../controls/LiveRegion';
import { Detail } from '../detail/Detail';
import { StepBar } from '../findings/StepBar';
import { useFindingKeys } from '../findings/useFindingKeys';
import { useFindings } from '../findings/useFindings';
import type { AppendixView } from '../model/appendixView';
import { planKey } from '../model/planKey';
import { rowOfAddress } from '../model/rows';
import type { IndicatorRow } from '../model/rows';
import { selectedCell } from '../model/selectedCell';
import { taskView } from '../model/taskView';
import type { TaskView } from '../model/taskView';
import { noticeText, spokenFinding, spokenSummary, spokenTasks } from '../model/words';
import type { PlanTabStart } from '../plan/PlanTab';
import { RecordProvider } from '../record/RecordContext';
import type { PaneState, PaneTab } from '../state/paneState';
import { shownSheet } from '../state/reducer';
import { useAppendixView } from '../state/useAppendixView';
import type { Pane } from '../state/usePane';
import type { PlanShelf } from '../state/usePlans';
import { Loading } from '../states/Loading';
import { AppendixPanel } from './AppendixPanel';
import { Header } from './Header';
import { Messages } from './Messages';
import { Tabs, panelId } from './Tabs';

const MergeTab = lazy(async () => ({ default: (await import('../merge/MergeTab')).MergeTab }));
const PlanTab = lazy(async () => ({ default: (await import('../plan/PlanTab')).PlanTab }));
const RangeCheck = lazy(async () => ({ default: (await import('../rangeCheck/RangeCheck')).RangeCheck }));
const QuickCheck = lazy(async () => ({ default: (await import('../quickCheck/QuickCheck')).QuickCheck }));

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

export interface PaneFrameProps {
  readonly pane: Pane;
  readonly shelf: PlanShelf;
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

/** The plan's tab opens with the appendix at hand. */
const planStart = ({ plan, unit, year }: AppendixView | TaskView): PlanTabStart => ({
  plan: planKey(plan),
  ...(unit && { unit: unit.id }),
  ...(year !== undefined && { year }),
});

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
export function PaneFrame({ pane, shelf, today, onLanguage }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { state, dispatch, requests } = pane;
  const sheet = shownSheet(state);
  const view = useAppendixView(sheet);
  const tasks = useMemo(() => sheet && taskView(sheet), [sheet]);
  const shown = view ?? tasks;
  const row = selectedRow(view, state);
  const isAppendix = state.tab === 'appendix';
  const isOnSheet = isAppendix && shown !== undefined && !state.isInserting;
  const found = useMemo(
    () => [...shelf.findings, ...(state.checked?.findings ?? []), ...(sheet?.findings ?? [])],
    [shelf.findings, state.checked?.findings, sheet?.findings],
  );
  const findings = useFindings(pane, sheet?.sheetId, found, shown?.plan);
  useFindingKeys(isOnSheet, (by) => {
    if (state.aspect !== 'findings') dispatch({ type: 'aspectChosen', aspect: 'findings' });
    findings.step(by, 'entry');
  });
  const isBusy = state.busy !== undefined;
  const recordAccess = useMemo(() => ({ requests: requests.record, isBusy }), [requests, isBusy]);
  const selected = isAppendix ? undefined : selectedCell(state, locale);
  const isCut = state.checked?.outcome.cutSheets?.has(sheet?.sheet.name ?? '') === true;
  const isStale = shown !== undefined && state.stale.has(shown.sheetId);
  const spoken = isStale
    ? locale.pane.appendix.stale
    : state.notice
      ? noticeText(state.notice, locale)
      : findings.announced
        ? spokenFinding(findings.announced, findings, locale)
        : view
          ? spokenSummary(view, locale)
          : tasks
            ? spokenTasks(tasks, locale)
            : '';
  return (
    <RecordProvider value={recordAccess}>
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
            <AppendixPanel
              pane={pane}
              shelf={shelf}
              today={today}
              sheet={sheet}
              view={view}
              tasks={tasks}
              findings={findings}
              selectedKey={row?.key}
            />
          </Panel>
          <Panel tab="merge" shown={state.tab}>
            <Suspense fallback={<Loading />}>
              <MergeTab pane={pane} shelf={shelf} today={today} />
            </Suspense>
          </Panel>
          <Panel tab="plan" shown={state.tab}>
            <Suspense fallback={<Loading />}>
              <PlanTab shelf={shelf} today={today} {...(shown && { start: planStart(shown) })} />
            </Suspense>
          </Panel>
          <Panel tab="quickCheck" shown={state.tab}>
            <Suspense fallback={<Loading />}>
              <QuickCheck plans={shelf.plans} today={today} {...(selected && { selected })} />
              <RangeCheck pane={pane} plans={shelf.plans} today={today} />
            </Suspense>
          </Panel>
          {isOnSheet && state.aspect === 'findings' && <StepBar findings={findings} />}
          {isOnSheet && state.aspect === 'rows' && view && row && (
            <Detail
              view={view}
              row={row}
              isBusy={isBusy}
              onApply={(remedy) => void requests.apply(view.sheetId, [remedy])}
              onClose={() => {
                dispatch({ type: 'detailClosed' });
              }}
            />
          )}
        </main>
        <LiveRegion text={spoken} round={state.askedChecks + state.notices} />
      </div>
    </RecordProvider>
  );
}
