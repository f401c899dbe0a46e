import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { deadlinesOf } from '../../core/calendar/deadlines';
import type { Deadline, DeadlineState } from '../../core/calendar/deadlines';
import type { Plan, ReportingUnit } from '../../core/plan/schema';
import { unitOf } from '../../core/plan/units';
import { useLocale } from '../LocaleContext';
import type { Tone } from '../model/appendixView';
import { DueIcon, MissedIcon, WarningIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';
import { usePlanStyles } from './planStyles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  item: {
    display: 'flex',
    columnGap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: '18px', paddingTop: '1px' },
  body: { flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', justifyContent: 'space-between' },
  due: { fontWeight: tokens.fontWeightSemibold },
  left: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  parties: {
    margin: '4px 0 0',
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

const STATES = {
  late: { Icon: MissedIcon, tone: 'bad' },
  today: { Icon: WarningIcon, tone: 'attention' },
  soon: { Icon: WarningIcon, tone: 'attention' },
  ahead: { Icon: DueIcon, tone: 'neutral' },
} as const satisfies Record<DeadlineState, { Icon: typeof DueIcon; tone: Tone }>;

function DeadlineItem({ plan, deadline }: { plan: Plan; deadline: Deadline }): ReactElement {
  const styles = useStyles();
  const tones = useToneStyles();
  const shared = usePlanStyles();
  const { calendar, pane } = useLocale();
  const { deadlines } = pane.planTab;
  const { reporting, due, lastDay, daysLeft, state, role } = deadline;
  const { Icon, tone } = STATES[state];
  const via = reporting.via === undefined ? undefined : unitOf(plan, reporting.via);
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <Icon className={tones[tone]} aria-hidden />
      </span>
      <div className={styles.body}>
        <div className={styles.first}>
          <span className={styles.due}>{deadlines.due(due, reporting.inclusive)}</span>
          <span className={mergeClasses(styles.left, tones[tone])}>{calendar.daysLeft(daysLeft)}</span>
        </div>
        <p className={shared.note}>
          {!reporting.inclusive && `${calendar.lastDay(lastDay)}. `}
          {role && `${deadlines.roles[role]}.`}
        </p>
        <dl className={styles.parties}>
          <dt className={styles.term}>{deadlines.from}</dt>
          <dd className={styles.said} lang="vi">
            {reporting.from}
          </dd>
          <dt className={styles.term}>{deadlines.to}</dt>
          <dd className={styles.said} lang="vi">
            {reporting.to} {via && deadlines.via(via.name)}
          </dd>
          <dt className={styles.term}>{deadlines.basis}</dt>
          <dd className={styles.said} lang="vi">
            “{reporting.quote}”
          </dd>
        </dl>
      </div>
    </li>
  );
}

export interface DeadlineListProps {
  readonly plan: Plan;
  readonly unit: ReportingUnit | undefined;
  readonly year: number;
  /** ISO 8601. */
  readonly today: string;
}

/** What is due when, for a unit in a year, with the days left. */
export function DeadlineList({ plan, unit, year, today }: DeadlineListProps): ReactElement {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { deadlines } = useLocale().pane.planTab;
  const all = deadlinesOf(plan, unit, { year, today });
  return (
    <section className={shared.section} aria-label={deadlines.heading}>
      <h2 className={shared.heading}>{deadlines.heading}</h2>
      {all.length === 0 ? (
        <p className={shared.note}>{plan.reporting.length === 0 ? deadlines.noCalendar : deadlines.none}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {all.map((deadline) => (
              <DeadlineItem key={deadline.reporting.id} plan={plan} deadline={deadline} />
            ))}
          </ul>
          <p className={shared.note}>{deadlines.intro}</p>
        </>
      )}
    </section>
  );
}
