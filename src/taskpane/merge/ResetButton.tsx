import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { SeverityMark } from '../theme/VerdictMark';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** What starting over would throw away: what came in since the workbook was written last. */
export interface Unwritten {
  readonly files: number;
  /** Decisions with their reasons. */
  readonly decisions: number;
  /** Files that were chosen and not read. */
  readonly left: number;
}

/** Starts over, once the person has seen what is lost by it. Asked inline, because dialogs do not work inside Office. */
export function ResetButton({
  unwritten,
  onReset,
}: {
  unwritten: Unwritten;
  onReset: () => void;
}): ReactElement {
  const styles = useStyles();
  const { setting } = useLocale().pane.merge;
  const [isAsking, setAsking] = useState(false);
  const isAnythingLost = unwritten.files + unwritten.decisions + unwritten.left > 0;
  if (!isAsking) {
    const start = () => {
      if (isAnythingLost) setAsking(true);
      else onReset();
    };
    return (
      <Button size="small" title={setting.resetHint} onClick={start}>
        {setting.reset}
      </Button>
    );
  }
  return (
    <Banner
      tone="attention"
      icon={<SeverityMark severity="warning" />}
      role="alert"
      actions={
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              setAsking(false);
              onReset();
            }}
          >
            {setting.resetAll}
          </Button>
          <Button
            size="small"
            appearance="primary"
            autoFocus
            onClick={() => {
              setAsking(false);
            }}
          >
            {setting.keepAll}
          </Button>
        </div>
      }
    >
      {setting.resetAsks(unwritten)}
    </Banner>
  );
}
