import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLocale } from '../LocaleContext';
import type { Findings } from '../findings/useFindings';
import type { Aspect } from '../state/paneState';
import { useSwitchStyles } from '../theme/switchStyles';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '1fr 1fr' },
  choice: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '6px',
    padding: '0 8px',
    '& svg': { fontSize: '15px', flexShrink: 0 },
  },
});

/** How things stand, at a glance: the gravest of what is to be done, or that nothing is. */
function Standing({ counts, toDo }: Pick<Findings, 'counts' | 'toDo'>): ReactElement {
  if (toDo === 0) return <VerdictMark verdict="met" targetYearReached={false} />;
  return <SeverityMark severity={(counts.get('error') ?? 0) > 0 ? 'error' : 'warning'} />;
}

export interface AspectSwitchProps {
  readonly aspect: Aspect;
  /** What the rows are: indicators or tasks. */
  readonly rows: string;
  readonly findings: Findings;
  /** False where nothing has been typed yet: nothing is then in order either. */
  readonly hasResults: boolean;
  readonly onAspect: (aspect: Aspect) => void;
}

/** Between the rows and what is to be done about them. */
export function AspectSwitch(props: AspectSwitchProps): ReactElement {
  const { aspect, rows, findings, hasResults, onAspect } = props;
  const styles = useStyles();
  const shared = useSwitchStyles();
  const { findingList } = useLocale().pane;
  const { toDo } = findings;
  const choice = (value: Aspect, content: ReactNode) => (
    <button
      type="button"
      className={mergeClasses(shared.choice, styles.choice, value === aspect && shared.chosen)}
      aria-pressed={value === aspect}
      onClick={() => {
        onAspect(value);
      }}
    >
      {content}
    </button>
  );
  return (
    <div role="group" aria-label={findingList.aspect} className={mergeClasses(shared.root, styles.root)}>
      {choice('rows', rows)}
      {choice(
        'findings',
        <>
          {(toDo > 0 || hasResults) && <Standing {...findings} />}
          <span>
            {findingList.open} <span className={shared.count}>{toDo}</span>
          </span>
        </>,
      )}
    </div>
  );
}
