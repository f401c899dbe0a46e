import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Indicator, Plan } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import { LiveRegion } from '../controls/LiveRegion';
import { FindingItem } from '../detail/FindingItem';
import { verdictTone } from '../model/appendixView';
import { VerdictMark } from '../theme/VerdictMark';
import { useToneStyles } from '../theme/tones';
import { quickAnswer } from './quickAnswer';
import type { QuickInput } from './quickAnswer';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  verdict: {
    display: 'flex',
    columnGap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: '20px', paddingTop: '1px' },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground3 },
  findings: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export interface QuickResultProps {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly input: QuickInput;
  readonly year: number;
}

/** Verdict, gap and explanation of a number, beside the target it is held against. */
export function QuickResult({ plan, indicator, input, year }: QuickResultProps): ReactElement {
  const styles = useStyles();
  const tones = useToneStyles();
  const locale = useLocale();
  const { list, quickCheck, target } = locale.pane;
  const answer = useMemo(() => quickAnswer(indicator, input), [indicator, input]);
  const reached = year >= plan.targetYear;
  const gap = answer?.result.gap;
  const explained = answer ? locale.explain(answer.result, indicator) : '';
  const gapText = gap === undefined ? '' : locale.gap(gap, indicator);
  return (
    <section className={styles.result} aria-label={quickCheck.result}>
      {answer && (
        <p className={mergeClasses(styles.verdict, tones[verdictTone(answer.result.verdict, reached)])}>
          <span className={styles.icon}>
            <VerdictMark verdict={answer.result.verdict} targetYearReached={reached} />
          </span>
          {explained}
        </p>
      )}
      {gapText !== '' && (
        <p className={styles.line}>
          <span className={styles.term}>{list.gap}:</span> {gapText}
        </p>
      )}
      <p className={styles.line}>
        <span className={styles.term}>{list.target}:</span> {target(indicator)}
      </p>
      {answer && answer.findings.length > 0 && (
        <ul className={styles.findings}>
          {answer.findings.map((finding) => (
            <FindingItem
              key={finding.fact.code}
              finding={finding}
              plan={plan}
              indicator={indicator}
              isBusy={false}
            />
          ))}
        </ul>
      )}
      <LiveRegion text={[explained, gapText].filter(Boolean).join('. ')} />
    </section>
  );
}
