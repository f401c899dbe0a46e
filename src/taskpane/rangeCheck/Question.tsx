import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowQuestion } from '../../core/match/outcome';
import { labelCell } from '../../core/table/places';
import { doubtMessage } from '../../locale';
import { useLocale } from '../LocaleContext';
import { RowPlace } from './RowPlace';
import { useRangeStyles } from './rangeStyles';

const useStyles = makeStyles({
  candidate: { marginTop: '6px' },
  // Names of indicators are long: they wrap, and the button grows.
  button: { height: 'auto', minHeight: '24px', justifyContent: 'flex-start', textAlign: 'left' },
});

export interface QuestionProps {
  readonly question: RowQuestion;
  readonly turned: boolean;
  readonly onGoTo: (cell: string) => void;
  readonly onChoose: (label: string, indicator: string) => void;
  readonly onDismiss: (label: string) => void;
}

/** A row that may be an indicator: what it could be, why that is not certain, and a button for each. */
export function Question({ question, turned, onGoTo, onChoose, onDismiss }: QuestionProps): ReactElement {
  const styles = useStyles();
  const shared = useRangeStyles();
  const locale = useLocale();
  const { rangeCheck } = locale.pane;
  const { row, candidates } = question;
  const label = labelCell(row, turned);
  return (
    <li className={shared.item}>
      <RowPlace row={row} turned={turned} onGoTo={onGoTo} />
      {candidates.map(({ indicator, doubt }) => (
        <div key={indicator.id} className={styles.candidate}>
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              onChoose(label, indicator.id);
            }}
          >
            {rangeCheck.candidate(`${indicator.code} ${indicator.label}`)}
          </Button>
          <div className={shared.quiet}>{doubtMessage(doubt, turned, locale)}</div>
        </div>
      ))}
      <div className={styles.candidate}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onDismiss(label);
          }}
        >
          {rangeCheck.none}
        </Button>
      </div>
    </li>
  );
}
