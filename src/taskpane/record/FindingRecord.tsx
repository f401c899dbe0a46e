import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import { isAcceptable } from '../../core/record/acceptance';
import { useLocale } from '../LocaleContext';
import { AcceptForm } from './AcceptForm';
import { useRecord } from './RecordContext';

const useStyles = makeStyles({
  root: { marginTop: '4px' },
  reason: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Under a warning of an appendix: accept it with a reason, or see why it was accepted and take that back. */
export function FindingRecord({ finding }: { finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { record } = useLocale().pane;
  const access = useRecord();
  const [isOpen, setOpen] = useState(false);
  if (!access || finding.sheet === undefined || !isAcceptable(finding)) return null;
  const { requests, isBusy } = access;
  const { accepted } = finding;
  if (accepted) {
    return (
      <div className={styles.root}>
        <p className={styles.reason}>{record.accepted(accepted.reason, accepted.at)}</p>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => void requests.withdraw([finding])}
        >
          {record.withdraw}
        </Button>
      </div>
    );
  }
  if (!isOpen) {
    return (
      <div className={styles.root}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setOpen(true);
          }}
        >
          {record.accept}
        </Button>
      </div>
    );
  }
  return (
    <AcceptForm
      isBusy={isBusy}
      onAccept={(reason) => {
        void requests.accept([finding], reason).then((isDone) => {
          // What was typed stays where it could not be written.
          if (isDone) setOpen(false);
        });
      }}
      onCancel={() => {
        setOpen(false);
      }}
    />
  );
}
