import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { Findings } from '../findings/useFindings';
import { IndicatorSection } from '../indicators/IndicatorSection';
import { InsertForm } from '../insert/InsertForm';
import type { AppendixView } from '../model/appendixView';
import type { CheckedSheet } from '../model/checkedWorkbook';
import { marksOf } from '../model/marks';
import { taskMarks } from '../model/taskView';
import type { TaskView } from '../model/taskView';
import type { Pane } from '../state/usePane';
import type { PlanShelf } from '../state/usePlans';
import { FailedState } from '../states/FailedState';
import { FullState } from '../states/FullState';
import { Loading } from '../states/Loading';
import { TaskSection } from '../tasks/TaskSection';
import { SheetFindings } from './SheetFindings';
import { SheetSection } from './SheetSection';

export interface AppendixPanelProps {
  readonly pane: Pane;
  readonly shelf: PlanShelf;
  readonly today: Date;
  /** The sheet whose appendix is shown. */
  readonly sheet: CheckedSheet | undefined;
  readonly view: AppendixView | undefined;
  readonly tasks: TaskView | undefined;
  readonly findings: Findings;
  readonly selectedKey: string | undefined;
}

/** The appendix, or what stands in its place: loading, failed, none yet, or the form for another. */
export function AppendixPanel(props: AppendixPanelProps): ReactElement {
  const { pane, shelf, today, sheet, view, tasks, findings, selectedKey } = props;
  const { insert, list, states, summary, tasks: words } = useLocale().pane;
  const { state, dispatch, requests, check } = pane;
  const marks = useMemo(() => (view ? marksOf(view) : tasks ? taskMarks(tasks) : []), [view, tasks]);
  if (!state.checked) {
    return state.failure ? <FailedState failure={state.failure} onRetry={check} /> : <Loading />;
  }
  const shown = view ?? tasks;
  if (sheet && shown && !state.isInserting) {
    const { have, of } = shown.reported;
    return (
      <SheetSection
        pane={pane}
        checked={state.checked}
        sheet={sheet}
        view={shown}
        findings={findings}
        reportedText={view ? summary.reported(have, of) : words.reported(have, of)}
        rowsName={view ? list.label : words.label}
        marks={marks}
      >
        {view && <IndicatorSection pane={pane} view={view} selectedKey={selectedKey} />}
        {tasks && <TaskSection pane={pane} view={tasks} />}
      </SheetSection>
    );
  }
  const orphans = shown
    ? []
    : [...state.checked.findings, ...state.checked.sheets.flatMap((each) => each.findings)];
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
