import { Button, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Hidden } from '../controls/Hidden';
import { AbsentIcon, CopyIcon, InProgressIcon, MetIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';
import { copyText } from './copyText';
import type { UnitGroup, UnitRow } from './model';
import { useMergeStyles } from './mergeStyles';

const GROUPS = {
  missing: { Icon: AbsentIcon, tone: 'bad' },
  incomplete: { Icon: InProgressIcon, tone: 'attention' },
  complete: { Icon: MetIcon, tone: 'good' },
} as const satisfies Record<UnitGroup, unknown>;

const useStyles = makeStyles({
  copy: { marginTop: '4px' },
  byHand: { width: '100%', marginTop: '4px' },
});

/** The sign of how far a unit is, always beside its name. */
export function GroupMark({ group }: { group: UnitGroup }): ReactElement {
  const tones = useToneStyles();
  const { Icon, tone } = GROUPS[group];
  return <Icon className={tones[tone]} aria-hidden />;
}

function Reminder({ unit, text }: { unit: string; text: string }): ReactElement {
  const styles = useStyles();
  const { units } = useLocale().pane.merge;
  const [outcome, setOutcome] = useState<'copied' | 'byHand'>();
  const copy = async () => {
    setOutcome((await copyText(text)) ? 'copied' : 'byHand');
  };
  return (
    <>
      <Button
        className={styles.copy}
        size="small"
        icon={<CopyIcon />}
        aria-label={units.copyFor(unit)}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? units.copied : units.copy}
      </Button>
      <span role="status">
        {outcome === 'copied' && <Hidden>{units.copied}</Hidden>}
        {outcome === 'byHand' && (
          <>
            {units.copyByHand}
            <Textarea
              className={styles.byHand}
              size="small"
              readOnly
              lang="vi"
              value={text}
              aria-label={units.copyFor(unit)}
            />
          </>
        )}
      </span>
    </>
  );
}

/** A unit: what it has sent, when, what it still owes, and a text to remind it by. */
export function UnitItem({ row }: { row: UnitRow }): ReactElement {
  const styles = useMergeStyles();
  const locale = useLocale();
  const { units } = locale.pane.merge;
  const { name, group, have, of, lastDay, late, refused, missing, toMend, reminder } = row;
  const facts = [
    units.groups[group],
    units.have(have, of),
    ...(lastDay === undefined ? [] : [units.lastDay(lastDay)]),
    ...(late ? [units.late(late.days)] : []),
  ];
  return (
    <div className={styles.item}>
      <span className={styles.icon}>
        <GroupMark group={group} />
      </span>
      <div className={styles.body}>
        <p className={styles.title} lang="vi">
          {name}
        </p>
        <p className={styles.text}>{facts.join(' · ')}</p>
        {refused.map((each) => (
          <p className={styles.text} key={each}>
            {units.refused} {each}
          </p>
        ))}
        {group === 'incomplete' && missing.length > 0 && (
          <details className={styles.details}>
            <summary>
              {units.lacks} ({missing.length})
            </summary>
            <ul className={styles.inner} lang="vi">
              {missing.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        )}
        {toMend.length > 0 && (
          <details className={styles.details}>
            <summary>
              {units.toMend} ({toMend.length})
            </summary>
            <ul className={styles.inner}>
              {toMend.map(({ indicator, because, said }) => (
                <li key={indicator}>
                  <span lang="vi">{indicator}</span>: {locale.merge.gaps[because]} ({said.join(' ≠ ')})
                </li>
              ))}
            </ul>
          </details>
        )}
        {reminder !== undefined && <Reminder unit={name} text={reminder} />}
      </div>
    </div>
  );
}
