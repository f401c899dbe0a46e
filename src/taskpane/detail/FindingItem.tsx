import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Indicator, Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { Hidden } from '../controls/Hidden';
import type { Remedy } from '../model/remedy';
import { conversionOf, messageOf, remediesOf } from '../model/words';
import { FindingRecord } from '../record/FindingRecord';
import { SeverityMark } from '../theme/VerdictMark';
import { Conversion } from './Conversion';

const useStyles = makeStyles({
  item: { display: 'flex', columnGap: '8px' },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: '16px', paddingTop: '2px' },
  text: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  accepted: { color: tokens.colorNeutralForeground3 },
  remedies: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '5px' },
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly plan: Plan;
  readonly indicator?: Indicator;
  readonly isBusy: boolean;
  /** Absent where nothing may be written. */
  readonly onApply?: (remedy: Remedy) => void;
}

/** What is wrong, how grave it is, and the numbers that could stand there instead. */
export function FindingItem({ finding, plan, indicator, isBusy, onApply }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { cell, severity } = finding;
  const remedies = onApply && cell !== undefined ? remediesOf(finding) : [];
  const conversion = conversionOf(finding);
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <SeverityMark severity={severity} />
      </span>
      <div className={mergeClasses(styles.text, finding.accepted && styles.accepted)}>
        <Hidden>{locale.severities[severity]}: </Hidden>
        {messageOf(finding, plan, indicator, locale)}
        {remedies.length > 0 && cell !== undefined && (
          <div className={styles.remedies}>
            {remedies.map((value, index) => (
              <Button
                key={value}
                size="small"
                appearance={index === 0 ? 'primary' : 'secondary'}
                disabledFocusable={isBusy}
                onClick={() => onApply?.({ cell, value })}
              >
                {locale.pane.detail.applyValue(locale.number(value))}
              </Button>
            ))}
          </div>
        )}
        {onApply && cell !== undefined && conversion !== undefined && (
          <Conversion
            text={conversion}
            isBusy={isBusy}
            onApply={() => {
              onApply({ cell, value: conversion, isText: true });
            }}
          />
        )}
        <FindingRecord finding={finding} />
      </div>
    </li>
  );
}
