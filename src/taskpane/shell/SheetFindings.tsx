import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { FindingItem } from '../detail/FindingItem';

const useStyles = makeStyles({
  details: {
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: '2px 0' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    margin: '6px 0 2px',
    padding: 0,
    listStyleType: 'none',
  },
});

/** Findings that belong to no row; open at once where one of them is an error. */
export function SheetFindings(props: {
  findings: readonly Finding[];
  plan: Plan | undefined;
}): ReactElement | null {
  const { findings, plan } = props;
  const styles = useStyles();
  const { appendix } = useLocale().pane;
  if (findings.length === 0 || !plan) return null;
  return (
    <details className={styles.details} open={findings.some(({ severity }) => severity === 'error')}>
      <summary className={styles.summary}>
        {appendix.aboutSheet} ({findings.length})
      </summary>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <FindingItem key={`${finding.fact.code}-${index}`} finding={finding} plan={plan} isBusy={false} />
        ))}
      </ul>
    </details>
  );
}
