import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { ErrorIcon, MetIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';
import { ConflictForm } from './ConflictForm';
import { StatementText } from './StatementText';
import type { MergeDesk } from './desk/mergeDesk';
import type { ConflictRow } from './model';
import { useMergeStyles } from './mergeStyles';

export interface ConflictItemProps {
  readonly row: ConflictRow;
  readonly desk: MergeDesk;
}

/** A conflict side by side, with what was decided or the means to decide it. */
export function ConflictItem({ row, desk }: ConflictItemProps): ReactElement {
  const styles = useMergeStyles();
  const tones = useToneStyles();
  const { conflicts, moment } = useLocale().pane.merge;
  const [isChanging, setChanging] = useState(false);
  const { unit, indicator, isOpen, statements, decision, disputed, unitId, indicatorId } = row;
  const decided = [...(decision ? [decision] : []), ...(disputed ?? [])];
  const isAsked = isOpen || isChanging;
  return (
    <div className={styles.item}>
      <span className={styles.icon}>
        {isOpen ? (
          <ErrorIcon className={tones.bad} aria-hidden />
        ) : (
          <MetIcon className={tones.good} aria-hidden />
        )}
      </span>
      <div className={styles.body}>
        <p className={styles.title} lang="vi">
          {indicator}
        </p>
        <p className={styles.text}>
          <span lang="vi">{unit}</span> · {isOpen ? conflicts.open : conflicts.decided}
        </p>
        {disputed && (
          <p className={styles.text}>
            {conflicts.disputed(decided.map(({ reason, decidedAt }) => `${moment(decidedAt)}: ${reason}`))}
          </p>
        )}
        {decision && !disputed && (
          <p className={styles.text}>
            {isOpen
              ? conflicts.reopened(decision.reason)
              : conflicts.decidedBecause(decision.reason, moment(decision.decidedAt))}
          </p>
        )}
        {isAsked ? (
          <ConflictForm
            row={row}
            onDecide={async (key, reason) => {
              const problem = await desk.decide({ unit: unitId, indicator: indicatorId, key, reason });
              if (problem === null) setChanging(false);
              return problem ?? undefined;
            }}
            {...(isChanging && {
              onCancel: () => {
                setChanging(false);
              },
            })}
          />
        ) : (
          <>
            {statements.map((statement) => (
              <div key={statement.key} className={styles.text}>
                <StatementText statement={statement} />
              </div>
            ))}
            <Button
              size="small"
              onClick={() => {
                setChanging(true);
              }}
            >
              {conflicts.change}
            </Button>{' '}
            <Button
              size="small"
              appearance="subtle"
              onClick={() => void desk.undecide({ unit: unitId, indicator: indicatorId })}
            >
              {conflicts.withdraw}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
