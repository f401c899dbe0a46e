import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { PlanSelect } from '../controls/PlanSelect';
import { YearSelect } from '../controls/YearSelect';
import { reportingYears } from '../insert/choices';
import { planKey } from '../model/planKey';
import { usePlanStyles } from '../plan/planStyles';
import { ResetButton } from './ResetButton';
import type { Unwritten } from './ResetButton';

export interface SettingSectionProps {
  readonly plans: readonly Plan[];
  readonly plan: Plan;
  readonly year: number;
  readonly today: Date;
  /** Absent until something has been read. */
  readonly begun?: {
    readonly isRemembered: boolean;
    readonly canReset: boolean;
    readonly unwritten: Unwritten;
  };
  readonly onPlan: (key: string) => void;
  readonly onYear: (year: number) => void;
  readonly onReset: () => void;
}

/** Which plan and year are merged: chosen before the first file, said from then on. */
export function SettingSection(props: SettingSectionProps): ReactElement {
  const { plans, plan, year, today, begun, onPlan, onYear, onReset } = props;
  const shared = usePlanStyles();
  const { merge } = useLocale().pane;
  const { setting } = merge;
  return (
    <section className={shared.section} aria-label={setting.label}>
      <h2 className={shared.heading}>{merge.heading}</h2>
      {begun ? (
        <>
          <p className={shared.note}>
            <span lang="vi">{plan.number === null ? plan.issuer : `${plan.number} – ${plan.issuer}`}</span>.{' '}
            {begun.isRemembered ? setting.goesOn(year) : setting.begun(year)}
          </p>
          {begun.canReset && (
            <div className={shared.actions}>
              <ResetButton unwritten={begun.unwritten} onReset={onReset} />
            </div>
          )}
        </>
      ) : (
        <>
          <p className={shared.note}>{merge.intro}</p>
          <PlanSelect plans={plans} value={planKey(plan)} onChoose={onPlan} />
          <YearSelect years={reportingYears(today, plan.targetYear)} value={year} onChoose={onYear} />
        </>
      )}
    </section>
  );
}
