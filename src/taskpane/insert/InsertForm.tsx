import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { reportingDay } from '../../core/calendar/deadlines';
import { indicatorsOf, isAssigned, tasksOf } from '../../core/plan/rows';
import type { Plan, ReportingUnit } from '../../core/plan/schema';
import { isCoordinator, unitOf } from '../../core/plan/units';
import { useLocale } from '../LocaleContext';
import { PlanSelect } from '../controls/PlanSelect';
import { SearchCombobox } from '../controls/SearchCombobox';
import { YearSelect } from '../controls/YearSelect';
import { planKey, planOfKey } from '../model/planKey';
import { usePlanStyles } from '../plan/planStyles';
import type { PlanShelf } from '../state/usePlans';
import { AddIcon } from '../theme/icons';
import { WHOLE_PLAN, reportingYears, unitChoices } from './choices';
import type { Insertion } from './insertion';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  kinds: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

export interface InsertFormProps {
  readonly shelf: PlanShelf;
  readonly today: Date;
  readonly isBusy: boolean;
  readonly onInsert: (insertion: Insertion) => void;
  readonly onCancel?: () => void;
}

/** Whether the rows of a unit are only suggested to be its (đề xuất). */
function isSuggested(plan: Plan, unit: ReportingUnit | undefined, day: string): boolean {
  return (
    unit !== undefined &&
    plan.assignments.some(({ source }) => source === 'suggested') &&
    plan.indicators.some((indicator) => isAssigned(plan, indicator, unit, day))
  );
}

/** Plan, year, unit and what to fill in, and the button that inserts its appendix. */
export function InsertForm({ shelf, today, isBusy, onInsert, onCancel }: InsertFormProps): ReactElement {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { insert } = useLocale().pane;
  const { plans } = shelf;
  const [chosenKey, setKey] = useState<string>();
  const [year, setYear] = useState(today.getFullYear());
  const [unitId, setUnitId] = useState(WHOLE_PLAN);
  const [content, setContent] = useState<Insertion['content']>('indicators');
  const [showsCurrent, setShowsCurrent] = useState(false);
  const plan = planOfKey(plans, chosenKey) ?? plans[0];
  const choices = useMemo(
    () => (plan ? unitChoices(plan, insert.wholePlan, year) : []),
    [plan, insert, year],
  );
  const unit = plan && unitOf(plan, unitId);
  const day = plan && reportingDay(plan, unit, year);
  const isTasks = content === 'tasks';
  const count = plan ? (isTasks ? tasksOf : indicatorsOf)(plan, unit, day).length : 0;
  const namesOwners = !isTasks && plan !== undefined && (!unit || isCoordinator(plan, unit, day));
  const offersCurrent = namesOwners && plan.crosswalk.length > 0;
  const nothing = isTasks ? insert.noTasks : insert.nothingAssigned;
  const counted = isTasks ? insert.countTasks(count) : insert.count(count);

  return (
    <form
      className={styles.form}
      aria-label={insert.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!plan || count === 0 || isBusy) return;
        const carriesPlan = !shelf.isShipped(plan) && !shelf.isCarried(plan);
        const owners = offersCurrent && showsCurrent ? 'both' : 'plan';
        onInsert({ plan, year, content, carriesPlan, owners, ...(unit && { unit }) });
      }}
    >
      <PlanSelect
        plans={plans}
        value={plan && planKey(plan)}
        onChoose={(key) => {
          setKey(key);
          setUnitId(WHOLE_PLAN);
        }}
      />
      <YearSelect years={reportingYears(today, plan?.targetYear)} value={year} onChoose={setYear} />
      <SearchCombobox
        label={insert.unit}
        choices={choices}
        value={unitId}
        placeholder={insert.wholePlanHint}
        onChoose={setUnitId}
      />
      {plan && plan.tasks.length > 0 && (
        <Field label={insert.content} size="small">
          <RadioGroup
            layout="horizontal"
            className={styles.kinds}
            value={content}
            onChange={(_, { value }) => {
              setContent(value === 'tasks' ? 'tasks' : 'indicators');
            }}
          >
            <Radio value="indicators" label={insert.contents.indicators} />
            <Radio value="tasks" label={insert.contents.tasks} />
          </RadioGroup>
        </Field>
      )}
      {offersCurrent && (
        <Checkbox
          label={insert.currentOwners}
          checked={showsCurrent}
          onChange={(_, { checked }) => {
            setShowsCurrent(checked === true);
          }}
        />
      )}
      <p className={shared.note} aria-live="polite">
        {count > 0 ? counted : nothing}
        {!isTasks && plan && day && isSuggested(plan, unit, day) && ` · ${insert.suggestedOwners}`}
      </p>
      <div className={shared.actions}>
        <Button
          type="submit"
          appearance="primary"
          icon={<AddIcon />}
          disabledFocusable={isBusy || count === 0}
        >
          {isBusy ? insert.busy : insert.submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{insert.cancel}</Button>}
      </div>
    </form>
  );
}
