import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecordCheck } from '../../core/record/checkRecord';
import { lapsedIn } from '../../core/record/checkRecord';
import { useLocale } from '../LocaleContext';
import { useRecord } from './RecordContext';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    margin: '4px 0',
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

/** Acceptances that count no more, each to be removed from the record. */
export function LapsedList({ record }: { record: RecordCheck | undefined }): ReactElement | null {
  const styles = useStyles();
  const locale = useLocale();
  const access = useRecord();
  const { gate } = locale.pane.record;
  const lapsed = lapsedIn(record);
  if (lapsed.length === 0 || !access) return null;
  return (
    <details>
      <summary>{gate.lapsed(lapsed.length)}</summary>
      <ul className={styles.list}>
        {lapsed.map(({ value, texts, state }, index) => (
          <li key={`${value.code}-${index}`}>
            {locale.record.lapsedLine(texts.place ?? '', texts.value ?? '', value.reason)}
            {` (${locale.record.lapsedWhy[state]}) `}
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={access.isBusy}
              onClick={() => void access.requests.remove([value])}
            >
              {gate.remove}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
