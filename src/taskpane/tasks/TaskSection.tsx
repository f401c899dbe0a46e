import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { groupBy } from '../model/groupBy';
import { TASK_GROUPS } from '../model/taskView';
import type { TaskView } from '../model/taskView';
import { SheetErrors } from '../shell/SheetErrors';
import type { Pane } from '../state/usePane';
import { useListStyles } from '../theme/listStyles';
import { TaskItem } from './TaskItem';

const useStyles = makeStyles({
  errors: { padding: '0 12px 10px', ':empty': { display: 'none' } },
});

/** The tasks of an appendix: what is overdue first, then what needs a look. */
export function TaskSection({ pane, view }: { pane: Pane; view: TaskView }): ReactElement {
  const styles = useStyles();
  const lists = useListStyles();
  const { tasks } = useLocale().pane;
  const { requests } = pane;
  const id = useId();
  const groups = useMemo(() => groupBy(view.rows, ({ group }) => group), [view.rows]);
  return (
    <>
      <div className={styles.errors}>
        <SheetErrors findings={view.sheetFindings} plan={view.plan} />
      </div>
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
