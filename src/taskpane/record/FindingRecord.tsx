import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import { isAcceptable } from '../../core/record/acceptance';
import { useLocale } from '../LocaleContext';
import { AcceptForm } from './AcceptForm';
import { useRecord } from './RecordContext';

const useStyles = makeStyles({
  root: { marginTop: '4px', ':empty': { display: 'none' } },
  reason: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export interface FindingRecordProps {
  readonly finding: Finding;
  /** True where Tab reaches the buttons. */
  readonly isTabStop?: boolean;
  /** Where it stands among what surrounds it. */
  readonly className?: string | undefined;
}

/** Under a warning of an appendix: accept it with a reason, or see why it was accepted and take that back. */
export function FindingRecord(props: FindingRecordProps): ReactElement | null {
  const { finding, isTabStop = true, className } = props;
  const styles = useStyles();
  const { record } = useLocale().pane;
  const access = useRecord();
  const [isOpen, setOpen] = useState(false);
  if (!access || finding.sheet === undefined || !isAcceptable(finding)) return null;
  const { requests, isBusy } = access;
  const tabIndex = isTabStop ? 0 : -1;
  const root = mergeClasses(styles.root, className);
  const { accepted } = finding;
  if (accepted) {
    return (
      <div className={root}>
        <p className={styles.reason}>{record.accepted(accepted.reason, accepted.at)}</p>
        <Button
          size="small"
          tabIndex={tabIndex}
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
      <div className={root}>
        <Button
          size="small"
          tabIndex={tabIndex}
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
    <div className={root}>
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
    </div>
  );
}
