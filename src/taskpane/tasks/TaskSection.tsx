import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { groupBy } from '../model/groupBy';
import { TASK_GROUPS, taskMarks } from '../model/taskView';
import type { TaskView } from '../model/taskView';
import { SheetFindings } from '../shell/SheetFindings';
import { Toolbar } from '../shell/Toolbar';
import { sheetsShown } from '../state/reducer';
import type { Pane } from '../state/usePane';
import { Summary } from '../summary/Summary';
import { useListStyles } from '../theme/listStyles';
import { TaskItem } from './TaskItem';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 12px 10px' },
});

/** The live view of one task appendix: what is overdue first, then what needs a look. */
export function TaskSection({ pane, view }: { pane: Pane; view: TaskView }): ReactElement {
  const styles = useStyles();
  const lists = useListStyles();
  const { summary, tasks } = useLocale().pane;
  const { state, dispatch, requests } = pane;
  const id = useId();
  const groups = useMemo(() => groupBy(view.rows, ({ group }) => group), [view.rows]);
  return (
    <>
      <section className={styles.top} aria-label={summary.label}>
        <Summary
          view={view}
          reportedText={tasks.reported(view.reported.have, view.reported.of)}
          sheets={sheetsShown(state)}
          onChoose={(chosen) => {
            dispatch({ type: 'appendixChosen', sheetId: chosen });
          }}
        />
        <Toolbar pane={pane} marks={() => taskMarks(view)} />
        <SheetFindings findings={view.sheetFindings} plan={view.plan} />
      </section>
      <section aria-label={tasks.label}>
        {TASK_GROUPS.map((group) => {
          const rows = groups.get(group);
          if (!rows) return null;
          return (
            <div key={group}>
              <h3 id={`${id}-${group}`} className={lists.heading}>
                {tasks.groups[group]} ({rows.length})
              </h3>
              <ul className={lists.list} aria-labelledby={`${id}-${group}`}>
                {rows.map((row) => (
                  <TaskItem
                    key={row.key}
                    row={row}
                    plan={view.plan}
                    onChoose={() => void requests.goTo(view.sheetId, row.result.cell)}
                  />
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    </>
  );
}
