import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { ReasonField } from '../controls/ReasonField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '6px', marginTop: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export interface AcceptFormProps {
  readonly isBusy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a warning is right as it is. Inline, because dialogs do not work inside Office. */
export function AcceptForm({ isBusy, onAccept, onCancel }: AcceptFormProps): ReactElement {
  const styles = useStyles();
  const { record } = useLocale().pane;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = () => form.current?.querySelector('textarea')?.focus();
  useEffect(focusReason, []);
  const isMissing = reason.trim() === '';
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isMissing) focusReason();
        else if (!isBusy) onAccept(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The panel around would close on it too.
        event.stopPropagation();
        onCancel();
      }}
    >
      <ReasonField
        label={record.reason}
        hint={record.reasonHint}
        value={reason}
        onReason={setReason}
        {...(isAsked && isMissing && { problem: record.reasonMissing })}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {record.submit}
        </Button>
        <Button size="small" onClick={onCancel}>
          {record.cancel}
        </Button>
      </div>
    </form>
  );
}
