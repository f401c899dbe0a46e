import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { AppendixRequest } from '../../core/appendix/describe';
import { indicatorsOf, isAssigned } from '../../core/plan/rows';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { SearchCombobox } from '../controls/SearchCombobox';
import { AddIcon } from '../theme/icons';
import { WHOLE_PLAN, reportingYears, unitChoices } from './choices';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface InsertFormProps {
  readonly plans: readonly Plan[];
  readonly today: Date;
  readonly isBusy: boolean;
  readonly onInsert: (request: AppendixRequest) => void;
  readonly onCancel?: () => void;
}

/** Plan, year and unit, and the button that inserts their appendix. */
export function InsertForm({ plans, today, isBusy, onInsert, onCancel }: InsertFormProps): ReactElement {
  const styles = useStyles();
  const { insert } = useLocale().pane;
  const [planId, setPlanId] = useState(plans[0]?.id);
  const [year, setYear] = useState(today.getFullYear());
  const [unitId, setUnitId] = useState(WHOLE_PLAN);
  const plan = plans.find(({ id }) => id === planId);
  const choices = useMemo(() => (plan ? unitChoices(plan, insert.wholePlan) : []), [plan, insert]);
  const unit = plan?.units.find(({ id }) => id === unitId);
  const count = plan ? indicatorsOf(plan, unit).length : 0;
  const isSuggested =
    plan !== undefined &&
    unit !== undefined &&
    plan.assignments.some(({ source }) => source === 'suggested') &&
    plan.indicators.some((indicator) => isAssigned(plan, indicator, unit));

  return (
    <form
      className={styles.form}
      aria-label={insert.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (plan && count > 0 && !isBusy) onInsert({ plan, year, ...(unit && { unit }) });
      }}
    >
      <Field label={insert.plan} size="small">
        <Select
          value={planId ?? ''}
          onChange={(_, { value }) => {
            setPlanId(value);
            setUnitId(WHOLE_PLAN);
          }}
        >
          {plans.map(({ id, issuer, number }) => (
            <option key={id} value={id} lang="vi">
              {number === null ? issuer : `${number} – ${issuer}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={insert.year} size="small">
        <Select
          value={String(year)}
          onChange={(_, { value }) => {
            setYear(Number(value));
          }}
        >
          {reportingYears(today, plan?.targetYear).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <SearchCombobox
        label={insert.unit}
        choices={choices}
        value={unitId}
        placeholder={insert.wholePlanHint}
        onChoose={setUnitId}
      />
      <p className={styles.note} aria-live="polite">
        {count > 0 ? insert.count(count) : insert.nothingAssigned}
        {isSuggested && ` · ${insert.suggestedOwners}`}
      </p>
      <div className={styles.actions}>
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
