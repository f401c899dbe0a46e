import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { verdictTone } from '../model/appendixView';
import type { IndicatorRow } from '../model/rows';
import { resultText } from '../model/words';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';
import { useToneStyles } from '../theme/tones';
import { useRowStyles } from './rowStyles';

export interface IndicatorRowButtonProps {
  readonly row: IndicatorRow;
  readonly isSelected: boolean;
  /** True for the one row that Tab reaches. */
  readonly isTabStop: boolean;
  readonly targetYearReached: boolean;
  readonly onChoose: (row: IndicatorRow) => void;
}

function Figures({ row }: { row: IndicatorRow }): ReactElement {
  const styles = useRowStyles();
  const locale = useLocale();
  const { list, target, shortGap } = locale.pane;
  const { indicator, result } = row;
  const isReported = result.state !== 'notReported';
  return (
    <span className={styles.figures}>
      <span className={styles.figure}>
        {list.target} <span className={styles.value}>{target(indicator)}</span>
      </span>
      {isReported && (
        <span className={styles.figure}>
          {list.result} <span className={styles.value}>{resultText(row, locale)}</span>
        </span>
      )}
      {result.gap !== undefined && (
        <span className={styles.figure}>
          {list.gap} <span className={styles.value}>{shortGap(result.gap, indicator)}</span>
        </span>
      )}
    </span>
  );
}

/** One indicator in the list: what is asked, what was reported, how far it is, and the verdict. */
export const IndicatorRowButton = memo(function IndicatorRowButton(
  props: IndicatorRowButtonProps,
): ReactElement {
  const { row, isSelected, isTabStop, targetYearReached, onChoose } = props;
  const styles = useRowStyles();
  const tones = useToneStyles();
  const locale = useLocale();
  const { indicator, result, attention } = row;
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-row={row.key}
        className={mergeClasses(styles.row, isSelected && styles.selected)}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => {
          onChoose(row);
        }}
      >
        <span className={styles.icon}>
          {attention ? (
            <SeverityMark severity={attention} />
          ) : (
            <VerdictMark verdict={result.verdict} targetYearReached={targetYearReached} />
          )}
        </span>
        <span className={styles.body}>
          <span className={styles.label} lang="vi">
            <span className={styles.code}>{indicator.code}</span> {indicator.label}
          </span>
          <span className={styles.second}>
            <Figures row={row} />
            <span
              className={mergeClasses(styles.verdict, tones[verdictTone(result.verdict, targetYearReached)])}
            >
              {locale.verdicts[result.verdict]}
            </span>
          </span>
        </span>
      </button>
    </li>
  );
});
