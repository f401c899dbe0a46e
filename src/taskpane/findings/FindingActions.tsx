import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { FindingEntry } from '../model/findingEntries';
import { useFindingStyles } from './findingStyles';

export interface FindingActionsProps {
  readonly entry: FindingEntry;
  readonly isBusy: boolean;
  /** True where Tab reaches the buttons: those of one entry, so that a long list is no long way. */
  readonly isTabStop: boolean;
  readonly onApply: (cell: string, value: string) => void;
}

/** What can be done about a finding at once. */
export function FindingActions(props: FindingActionsProps): ReactElement | null {
  const { entry, isBusy, isTabStop, onApply } = props;
  const styles = useFindingStyles();
  const locale = useLocale();
  const { cell } = entry.finding;
  if (cell === undefined || entry.remedies.length === 0) return null;
  return (
    <div className={styles.actions}>
      {entry.remedies.map((value) => (
        <Button
          key={value}
          size="small"
          tabIndex={isTabStop ? 0 : -1}
          disabledFocusable={isBusy}
          onClick={() => {
            onApply(cell, value);
          }}
        >
          {locale.pane.detail.applyValue(locale.number(value))}
        </Button>
      ))}
    </div>
  );
}
