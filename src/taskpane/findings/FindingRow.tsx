import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Hidden } from '../controls/Hidden';
import type { FindingEntry } from '../model/findingEntries';
import type { Remedy } from '../model/remedy';
import { FindingRecord } from '../record/FindingRecord';
import { FindingActions } from './FindingActions';
import { useFindingStyles } from './findingStyles';

export interface FindingRowProps {
  readonly entry: FindingEntry;
  /** Id of the message that stands above this and other entries; absent where it is this entry's own. */
  readonly messageId?: string;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (entry: FindingEntry) => void;
  readonly onApply: (remedy: Remedy) => void;
}

/** One finding: where it is, what is wrong there, and what could stand there instead. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactElement {
  const { entry, messageId, isCurrent, isTabStop, isBusy, onChoose, onApply } = props;
  const styles = useFindingStyles();
  const locale = useLocale();
  const { finding, subject, message, key } = entry;
  const isShared = messageId !== undefined;
  return (
    <li className={mergeClasses(styles.entry, isCurrent && styles.current)}>
      <button
        type="button"
        data-row={key}
        className={mergeClasses(styles.go, isShared && styles.tight, isCurrent && styles.goCurrent)}
        aria-current={isCurrent ? 'true' : undefined}
        aria-describedby={messageId}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => {
          onChoose(entry);
        }}
      >
        <Hidden>{locale.severities[finding.severity]}: </Hidden>
        <span className={styles.place}>
          {finding.cell !== undefined && <span className={styles.cell}>{finding.cell}</span>}{' '}
          {subject === undefined ? (
            finding.cell === undefined && <span>{locale.pane.findingList.wholeSheet}</span>
          ) : (
            <span className={styles.subject} lang="vi">
              {subject}
            </span>
          )}
        </span>{' '}
        {!isShared && <span className={styles.message}>{message}</span>}
      </button>
      <FindingActions entry={entry} isBusy={isBusy} isTabStop={isTabStop} onApply={onApply} />
      <FindingRecord finding={finding} isTabStop={isTabStop} className={styles.record} />
    </li>
  );
});
