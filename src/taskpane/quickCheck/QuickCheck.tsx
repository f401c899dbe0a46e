import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import { foldAscii } from '../../core/text/fold';
import { useLocale } from '../LocaleContext';
import { PlanSelect } from '../controls/PlanSelect';
import { SearchCombobox } from '../controls/SearchCombobox';
import { planKey, planOfKey } from '../model/planKey';
import type { SelectedCell } from '../model/selectedCell';
import { QuickResult } from './QuickResult';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  intro: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

export interface QuickCheckProps {
  readonly plans: readonly Plan[];
  readonly today: Date;
  /** Taken up until something is typed or chosen. */
  readonly selected?: SelectedCell;
}

/** One number, typed or in the selected cell, against one target; nothing is written. */
export function QuickCheck({ plans, today, selected }: QuickCheckProps): ReactElement {
  const styles = useStyles();
  const { quickCheck } = useLocale().pane;
  const [chosenKey, setKey] = useState<string>();
  const [chosenId, setIndicatorId] = useState<string>();
  const [ownText, setTyped] = useState<string>();
  const indicatorId = chosenId ?? selected?.indicator;
  const typed = ownText ?? selected?.text ?? '';
  // The text is for the eye: read again, it may say something else than the cell.
  const cell = ownText === undefined ? selected?.cell : undefined;
  const answered = useMemo(() => (cell ? { cell } : { typed }), [cell, typed]);
  const input = useRef<HTMLInputElement>(null);
  const plan = planOfKey(plans, chosenKey) ?? selected?.plan ?? plans[0];
  const indicator = plan?.indicators.find(({ id }) => id === indicatorId);
  const choices = useMemo(
    () =>
      plan?.indicators.map(({ id, code, label }) => ({
        id,
        label: `${code} ${label}`,
        searchKey: `${foldAscii(`${code} ${label}`)} ${id}`,
        lang: 'vi',
      })) ?? [],
    [plan],
  );
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{quickCheck.heading}</h2>
      <p className={styles.intro}>{quickCheck.intro}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {plans.length > 1 && (
          <PlanSelect
            plans={plans}
            value={plan && planKey(plan)}
            onChoose={(key) => {
              setKey(key);
              setIndicatorId(undefined);
            }}
          />
        )}
        <SearchCombobox
          label={quickCheck.indicator}
          choices={choices}
          value={indicatorId}
          placeholder={quickCheck.choose}
          onChoose={(id) => {
            setIndicatorId(id);
            input.current?.focus();
          }}
        />
        <Field
          label={quickCheck.value}
          size="small"
          {...(ownText === undefined && selected && { hint: quickCheck.fromCell(selected.address) })}
        >
          <Input
            input={{ ref: input }}
            value={typed}
            autoComplete="off"
            inputMode="text"
            placeholder={indicator ? quickCheck.placeholder(indicator) : ''}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
            onKeyDown={(event) => {
              // Ready for the next number: typing replaces this one.
              if (event.key === 'Enter') event.currentTarget.select();
            }}
          />
        </Field>
      </form>
      {plan && indicator && (
        <QuickResult plan={plan} indicator={indicator} input={answered} year={today.getFullYear()} />
      )}
    </div>
  );
}
