import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { InsertForm } from '../insert/InsertForm';
import type { AppendixView } from '../model/appendixView';
import type { TaskView } from '../model/taskView';
import { Gate } from '../record/Gate';
import { shownSheet } from '../state/reducer';
import type { Pane } from '../state/usePane';
import type { PlanShelf } from '../state/usePlans';
import { FailedState } from '../states/FailedState';
import { FullState } from '../states/FullState';
import { Loading } from '../states/Loading';
import { TaskSection } from '../tasks/TaskSection';
import { AppendixSection } from './AppendixSection';
import { SheetFindings } from './SheetFindings';

export interface AppendixPanelProps {
  readonly pane: Pane;
  readonly shelf: PlanShelf;
  readonly today: Date;
  readonly view: AppendixView | undefined;
  readonly tasks: TaskView | undefined;
  readonly selectedKey: string | undefined;
}

/** The appendix, or what stands in its place: loading, failed, none yet, or the form for another. */
export function AppendixPanel(props: AppendixPanelProps): ReactElement {
  const { pane, shelf, today, view, tasks, selectedKey } = props;
  const { insert, states } = useLocale().pane;
  const { state, dispatch, requests, check } = pane;
  if (!state.checked) {
    return state.failure ? <FailedState failure={state.failure} onRetry={check} /> : <Loading />;
  }
  const sheet = shownSheet(state);
  const gate = sheet && (
    <Gate checked={state.checked} sheet={sheet} onGo={(cell) => void requests.goTo(sheet.sheetId, cell)} />
  );
  if (view && !state.isInserting) {
    return (
      <>
        {gate}
        <AppendixSection pane={pane} view={view} selectedKey={selectedKey} />
      </>
    );
  }
  if (tasks && !state.isInserting) {
    return (
      <>
        {gate}
        <TaskSection pane={pane} view={tasks} />
      </>
    );
  }
  const shown = view ?? tasks;
  const orphans = shown ? [] : state.checked.sheets.flatMap(({ findings }) => findings);
  return (
    <FullState
      heading={shown ? insert.heading : states.emptyHeading}
      text={shown ? insert.intro : states.emptyText}
    >
      <SheetFindings findings={orphans} plan={shelf.plans[0]} />
      <InsertForm
        shelf={shelf}
        today={today}
        isBusy={state.busy === 'insert'}
        onInsert={(insertion) => void requests.insert(insertion)}
        {...(shown && {
          onCancel: () => {
            dispatch({ type: 'insertClosed' });
          },
        })}
      />
    </FullState>
  );
}
