import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { NextIcon, PreviousIcon } from '../theme/icons';
import type { Findings } from './useFindings';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A press of a key leaves the keyboard on the button; a click lets Excel take it to the sheet, to type there. */
const keyboardOf = ({ detail }: MouseEvent) => (detail === 0 ? 'stays' : 'free');

/** To the finding before and the next one, in the pane and in the sheet. */
export function StepBar({ findings }: { findings: Findings }): ReactElement | null {
  const styles = useStyles();
  const { steps } = useLocale().pane.findingList;
  const { listed, place, step } = findings;
  if (listed.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={steps.label}>
      <Button
        size="small"
        icon={<PreviousIcon />}
        title={steps.previousHint}
        aria-keyshortcuts="Shift+F8"
        onClick={(event) => {
          step(-1, keyboardOf(event));
        }}
      >
        {steps.previous}
      </Button>
      <span className={styles.place}>{steps.place(place + 1, listed.length)}</span>
      <Button
        size="small"
        icon={<NextIcon />}
        iconPosition="after"
        title={steps.nextHint}
        aria-keyshortcuts="F8"
        onClick={(event) => {
          step(1, keyboardOf(event));
        }}
      >
        {steps.next}
      </Button>
    </div>
  );
}
