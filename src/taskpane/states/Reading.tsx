import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { useWaiting } from './useWaiting';

const useStyles = makeStyles({
  text: {
    alignSelf: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says that Excel is being asked, and after a while what may keep it from answering. */
export function Reading({ isReading }: { isReading: boolean }): ReactElement | null {
  const styles = useStyles();
  const { appendix } = useLocale().pane;
  const waiting = useWaiting(isReading);
  if (waiting === 'no') return null;
  return (
    <span className={styles.text}>
      {appendix.rechecking}
      {waiting === 'long' && ` ${appendix.waitingHint}`}
    </span>
  );
}

/** The hint alone, where something else says that the workbook is being read. */
export function WaitingHint(): ReactElement | null {
  const styles = useStyles();
  const { appendix } = useLocale().pane;
  return useWaiting(true) === 'long' ? <span className={styles.text}>{appendix.waitingHint}</span> : null;
}
