import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { planKey } from '../model/planKey';

/** As narrow as the pane, however long a choice is. */
const useStyles = makeStyles({
  select: {
    width: '100%',
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

export interface PlanSelectProps {
  readonly plans: readonly Plan[];
  /** Key of the plan chosen. */
  readonly value: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Which plan: by the number and issuer of the document, and by its version where several are known. */
export function PlanSelect({ plans, value, onChoose }: PlanSelectProps): ReactElement {
  const styles = useStyles();
  const { insert, planTab } = useLocale().pane;
  const isOneOfSeveral = ({ id }: Plan) => plans.filter((plan) => plan.id === id).length > 1;
  return (
    <Field label={insert.plan} size="small">
      <Select
        className={styles.select}
        value={value ?? ''}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {plans.map((plan) => (
          <option key={planKey(plan)} value={planKey(plan)} lang="vi">
            {plan.number === null ? plan.issuer : `${plan.number} – ${plan.issuer}`}
            {isOneOfSeveral(plan) && ` – ${planTab.planFiles.version(plan.version)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
