import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Conversion } from '../detail/Conversion';
import type { FindingEntry } from '../model/findingEntries';
import type { Remedy } from '../model/remedy';
import { useFindingStyles } from './findingStyles';

export interface FindingActionsProps {
  readonly entry: FindingEntry;
  readonly isBusy: boolean;
  /** True where Tab reaches the buttons: those of one entry, so that a long list is no long way. */
  readonly isTabStop: boolean;
  readonly onApply: (remedy: Remedy) => void;
}

/** What can be done about a finding at once. */
export function FindingActions(props: FindingActionsProps): ReactElement | null {
  const { entry, isBusy, isTabStop, onApply } = props;
  const styles = useFindingStyles();
  const locale = useLocale();
  const { cell } = entry.finding;
  const { conversion, remedies } = entry;
  if (cell === undefined || (remedies.length === 0 && conversion === undefined)) return null;
  return (
    <div className={styles.actions}>
      {remedies.map((value) => (
        <Button
          key={value}
          size="small"
          tabIndex={isTabStop ? 0 : -1}
          disabledFocusable={isBusy}
          onClick={() => {
            onApply({ cell, value });
          }}
        >
          {locale.pane.detail.applyValue(locale.number(value))}
        </Button>
      ))}
      {conversion !== undefined && (
        <Conversion
          text={conversion}
          isBusy={isBusy}
          isTabStop={isTabStop}
          onApply={() => {
            onApply({ cell, value: conversion, isText: true });
          }}
        />
      )}
    </div>
  );
}
