import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { messageOf } from '../model/words';
import { focusRing } from '../theme/focus';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    margin: '4px 0',
    padding: 0,
    listStyleType: 'none',
  },
  item: { overflowWrap: 'anywhere' },
  go: {
    display: 'block',
    width: '100%',
    padding: '4px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    backgroundColor: 'transparent',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
});

export interface GateListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly onGo: (cell: string) => void;
}

/** Findings of one kind, one click from each to its cell. */
export function GateList({ label, findings, plan, onGo }: GateListProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <ul className={styles.list} aria-label={label}>
      {findings.map((finding, index) => {
        const { cell } = finding;
        const message = messageOf(finding, plan, undefined, locale);
        return (
          <li key={`${finding.fact.code}-${index}`} className={styles.item}>
            {cell === undefined ? (
              message
            ) : (
              <button
                type="button"
                className={styles.go}
                onClick={() => {
                  onGo(cell);
                }}
              >
                <span className={styles.cell}>{cell}</span> {message}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
