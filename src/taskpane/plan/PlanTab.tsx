import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { territoryChange } from '../../core/plan/territory';
import { YEAR_END, dayIn } from '../../core/calendar/day';
import { unitOf } from '../../core/plan/units';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { PlanSelect } from '../controls/PlanSelect';
import { SearchCombobox } from '../controls/SearchCombobox';
import { YearSelect } from '../controls/YearSelect';
import { WHOLE_PLAN, reportingYears, unitChoices } from '../insert/choices';
import { isoDay } from '../model/day';
import { planKey, planOfKey } from '../model/planKey';
import type { PlanShelf } from '../state/usePlans';
import { WarningIcon } from '../theme/icons';
import { DeadlineList } from './DeadlineList';
import { PlanFiles } from './PlanFiles';
import { UnitFiles } from './UnitFiles';
import { usePlanStyles } from './planStyles';

/** The plan and unit of the appendix at hand, which the tab opens with. */
export interface PlanTabStart {
  readonly plan: string;
  readonly unit?: string;
  readonly year?: number;
}

export interface PlanTabProps {
  readonly shelf: PlanShelf;
  readonly today: Date;
  readonly start?: PlanTabStart;
}

/** About the plan itself: what is due when, files for its units, and its definition. */
export function PlanTab({ shelf, today, start }: PlanTabProps): ReactElement {
  const shared = usePlanStyles();
  const { insert, planTab } = useLocale().pane;
  const { plans } = shelf;
  const [chosenKey, setKey] = useState(start?.plan);
  const [chosenYear, setYear] = useState<number>();
  const [chosenUnit, setUnit] = useState(start?.unit ?? WHOLE_PLAN);
  const plan = planOfKey(plans, chosenKey) ?? plans[0];
  const year = chosenYear ?? start?.year ?? today.getFullYear();
  const choices = useMemo(
    () => (plan ? unitChoices(plan, insert.wholePlan, year) : []),
    [plan, insert, year],
  );
  if (!plan) return <div className={shared.root}>{planTab.planFiles.intro}</div>;
  const unit = unitOf(plan, chosenUnit);
  const moved = territoryChange(plan, dayIn(year, YEAR_END));
  return (
    <div className={shared.root}>
      <section className={shared.section} aria-label={planTab.label}>
        <PlanSelect
          plans={plans}
          value={planKey(plan)}
          onChoose={(key) => {
            setKey(key);
            setUnit(WHOLE_PLAN);
          }}
        />
        <YearSelect years={reportingYears(today, plan.targetYear)} value={year} onChoose={setYear} />
        <SearchCombobox
          label={insert.unit}
          choices={choices}
          value={chosenUnit}
          placeholder={insert.wholePlanHint}
          onChoose={setUnit}
        />
        {moved && (
          <Banner tone="attention" icon={<WarningIcon />}>
            {planTab.territory(moved)}
          </Banner>
        )}
      </section>
      <DeadlineList plan={plan} unit={unit} year={year} today={isoDay(today)} />
      <UnitFiles
        key={`${planKey(plan)} ${year}`}
        plan={plan}
        year={year}
        carriesPlan={!shelf.isShipped(plan)}
      />
      <PlanFiles
        plan={plan}
        shelf={shelf}
        onImported={(imported) => {
          setKey(planKey(imported));
          setUnit(WHOLE_PLAN);
        }}
      />
    </div>
  );
}
