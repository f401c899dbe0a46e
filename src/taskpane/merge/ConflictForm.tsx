import { Button, Radio, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ChoiceProblem } from '../../core/merge/chooseClaim';
import { useLocale } from '../LocaleContext';
import { ReasonField } from '../controls/ReasonField';
import { StatementText } from './StatementText';
import type { ConflictRow } from './model';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '6px', marginTop: '4px' },
  choices: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  choice: { alignItems: 'flex-start', width: '100%', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export interface ConflictFormProps {
  readonly row: ConflictRow;
  /** @returns why it could not be decided so */
  readonly onDecide: (key: string, reason: string) => Promise<ChoiceProblem | undefined>;
  readonly onCancel?: () => void;
}

/** Asks for one of the figures and the reason. Nothing is picked beforehand: what a rule proposes is only said. */
export function ConflictForm({ row, onDecide, onCancel }: ConflictFormProps): ReactElement {
  const styles = useStyles();
  const { conflicts } = useLocale().pane.merge;
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState<string>();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<ChoiceProblem | 'choiceMissing'>();
  const isReasonMissing = reason.trim() === '';
  const isAboutReason = problem === 'reasonMissing' && isReasonMissing;
  const submit = async () => {
    if (key === undefined) {
      setProblem('choiceMissing');
      form.current?.querySelector('input')?.focus();
    } else if (isReasonMissing) {
      setProblem('reasonMissing');
      form.current?.querySelector('textarea')?.focus();
    } else setProblem(await onDecide(key, reason.trim()));
  };
  const said =
    problem === undefined || problem === 'reasonMissing'
      ? undefined
      : problem === 'choiceMissing'
        ? key === undefined && conflicts.choiceMissing
        : conflicts.problems[problem];
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset className={styles.choices} aria-label={conflicts.choose}>
        {row.statements.map((statement) => (
          <Radio
            key={statement.key}
            className={styles.choice}
            name={name}
            value={statement.key}
            checked={key === statement.key}
            label={<StatementText statement={statement} />}
            onChange={() => {
              setKey(statement.key);
            }}
          />
        ))}
      </fieldset>
      {said !== undefined && said !== false && (
        <div role="alert" className={styles.problem}>
          {said}
        </div>
      )}
      <ReasonField
        label={conflicts.reason}
        hint={conflicts.reasonHint}
        value={reason}
        onReason={setReason}
        {...(isAboutReason && { problem: conflicts.reasonMissing })}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {conflicts.decide}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {conflicts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
