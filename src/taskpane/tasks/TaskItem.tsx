import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { FindingItem } from '../detail/FindingItem';
import { useRowStyles } from '../indicators/rowStyles';
import type { Tone } from '../model/appendixView';
import type { TaskGroup, TaskRow } from '../model/taskView';
import {
  AbsentIcon,
  InProgressIcon,
  MetIcon,
  MissedIcon,
  NotApplicableIcon,
  WarningIcon,
} from '../theme/icons';
import { useToneStyles } from '../theme/tones';

const useStyles = makeStyles({
  findings: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    margin: 0,
    padding: '0 12px 8px 36px',
    listStyleType: 'none',
  },
});

const SIGNS = {
  overdue: { Icon: MissedIcon, tone: 'bad' },
  attention: { Icon: WarningIcon, tone: 'attention' },
  inProgress: { Icon: InProgressIcon, tone: 'neutral' },
  notStarted: { Icon: AbsentIcon, tone: 'absent' },
  done: { Icon: MetIcon, tone: 'good' },
  cancelled: { Icon: NotApplicableIcon, tone: 'absent' },
} as const satisfies Record<TaskGroup, { Icon: typeof MetIcon; tone: Tone }>;

export interface TaskItemProps {
  readonly row: TaskRow;
  readonly plan: Plan;
  /** Goes to the task's row in the sheet. */
  readonly onChoose: () => void;
}

/** One task in the list: what it is, how far, until when, and what is wrong with what was typed. */
export function TaskItem({ row, plan, onChoose }: TaskItemProps): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const tones = useToneStyles();
  const locale = useLocale();
  const { tasks } = locale.pane;
  const { task, result, findings, group } = row;
  const { Icon, tone } = SIGNS[group];
  // Said of every row of an appendix that nobody has filled in yet, it would only hide what matters.
  const told = findings.filter(({ fact }) => fact.code !== 'taskStatusMissing');
  return (
    <li className={rows.item}>
      <button type="button" className={rows.row} onClick={onChoose}>
        <span className={rows.icon}>
          <Icon className={tones[tone]} aria-hidden />
        </span>
        <span className={rows.body}>
          <span className={rows.label} lang="vi">
            <span className={rows.code}>{task.code}</span> {task.title}
          </span>
          <span className={rows.second}>
            <span className={rows.figures}>
              {result.progress !== undefined && (
                <span className={rows.figure}>
                  {tasks.progress} <span className={rows.value}>{locale.number(result.progress)}%</span>
                </span>
              )}
              <span className={rows.figure}>
                {tasks.deadline}{' '}
                <span className={rows.value}>
                  {result.deadline === undefined ? tasks.noDeadline : locale.day(result.deadline)}
                </span>
              </span>
            </span>
            <span className={mergeClasses(rows.verdict, tones[tone])}>{tasks.statuses[result.status]}</span>
          </span>
        </span>
      </button>
      {told.length > 0 && (
        <ul className={styles.findings}>
          {told.map((finding, index) => (
            <FindingItem key={`${finding.fact.code}-${index}`} finding={finding} plan={plan} isBusy={false} />
          ))}
        </ul>
      )}
    </li>
  );
}
