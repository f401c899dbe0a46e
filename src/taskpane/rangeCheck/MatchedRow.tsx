import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowMatch } from '../../core/match/outcome';
import type { JudgedRow } from '../../core/match/rangeCheck';
import type { Plan } from '../../core/plan/schema';
import { shownResult } from '../../locale';
import { useLocale } from '../LocaleContext';
import { FindingItem } from '../detail/FindingItem';
import { verdictTone } from '../model/appendixView';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';
import { useToneStyles } from '../theme/tones';
import { RowPlace } from './RowPlace';
import { useRangeStyles } from './rangeStyles';

const useStyles = makeStyles({
  verdict: { display: 'flex', columnGap: '6px', margin: '3px 0 0' },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: '16px', paddingTop: '2px' },
  findings: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
});

export interface MatchedRowProps {
  readonly match: RowMatch;
  /** Absent where the table has no column of results. */
  readonly judged: JudgedRow | undefined;
  readonly plan: Plan;
  readonly turned: boolean;
  readonly year: number;
  readonly onGoTo: (cell: string) => void;
  /** Takes a person's choice back; absent where the match is the table's own. */
  readonly onChooseAgain: (() => void) | undefined;
}

/** A row that is an indicator: its verdict, and what is odd about its figure. */
export function MatchedRow(props: MatchedRowProps): ReactElement {
  const { match, judged, plan, turned, year, onGoTo, onChooseAgain } = props;
  const styles = useStyles();
  const shared = useRangeStyles();
  const tones = useToneStyles();
  const locale = useLocale();
  const { list, rangeCheck } = locale.pane;
  const { indicator } = match;
  const reached = year >= plan.targetYear;
  const result = judged?.assessment.result;
  return (
    <li className={shared.item}>
      <RowPlace row={match.row} turned={turned} onGoTo={onGoTo} {...(judged && { cell: judged.cell })} />
      <div className={shared.quiet} lang="vi">
        {indicator.code} {indicator.label}
        {match.by === 'person' && ` (${rangeCheck.chosen})`}
      </div>
      {judged && result && (
        <>
          {result.raw !== '' && (
            <p className={shared.line}>
              {list.result}: {shownResult(result, locale)}
            </p>
          )}
          <p className={mergeClasses(styles.verdict, tones[verdictTone(result.verdict, reached)])}>
            <span className={styles.icon}>
              <VerdictMark verdict={result.verdict} targetYearReached={reached} />
            </span>
            {locale.explain(result, indicator)}
          </p>
          {judged.otherTarget !== undefined && (
            <p className={styles.verdict}>
              <span className={styles.icon}>
                <SeverityMark severity="warning" />
              </span>
              {locale.match.otherTarget(judged.otherTarget, indicator)}
            </p>
          )}
          {judged.assessment.findings.length > 0 && (
            <ul className={styles.findings}>
              {judged.assessment.findings.map((finding) => (
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
        </>
      )}
      {onChooseAgain && (
        <Button size="small" appearance="subtle" onClick={onChooseAgain}>
          {rangeCheck.chooseAgain}
        </Button>
      )}
    </li>
  );
}
