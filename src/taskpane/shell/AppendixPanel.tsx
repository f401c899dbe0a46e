import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { InsertForm } from '../insert/InsertForm';
import type { AppendixView } from '../model/appendixView';
import type { Pane } from '../state/usePane';
import { FailedState } from '../states/FailedState';
import { FullState } from '../states/FullState';
import { Loading } from '../states/Loading';
import { AppendixSection } from './AppendixSection';
import { SheetFindings } from './SheetFindings';

export interface AppendixPanelProps {
  readonly pane: Pane;
  readonly plans: readonly Plan[];
  readonly today: Date;
  readonly view: AppendixView | undefined;
  readonly selectedKey: string | undefined;
}

/** The appendix, or what stands in its place: loading, failed, none yet, or the form for another. */
export function AppendixPanel(props: AppendixPanelProps): ReactElement {
  const { pane, plans, today, view, selectedKey } = props;
  const { insert, states } = useLocale().pane;
  const { state, dispatch, requests, check } = pane;
  if (!state.checked) {
    return state.failure ? <FailedState failure={state.failure} onRetry={check} /> : <Loading />;
  }
  if (view && !state.isInserting) {
    return <AppendixSection pane={pane} view={view} selectedKey={selectedKey} />;
  }
  const orphans = view ? [] : state.checked.sheets.flatMap(({ findings }) => findings);
  return (
    <FullState
      heading={view ? insert.heading : states.emptyHeading}
      text={view ? insert.intro : states.emptyText}
    >
      <SheetFindings findings={orphans} plan={plans[0]} />
      <InsertForm
        plans={plans}
        today={today}
        isBusy={state.busy === 'insert'}
        onInsert={(request) => void requests.insert(request)}
        {...(view && {
          onCancel: () => {
            dispatch({ type: 'insertClosed' });
          },
        })}
      />
    </FullState>
  );
}
