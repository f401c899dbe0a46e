import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/schema';
import { labelCell } from '../../core/table/places';
import { rangeAddress } from '../../core/workbook/address';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { LiveRegion } from '../controls/LiveRegion';
import { PlanSelect } from '../controls/PlanSelect';
import { planKey } from '../model/planKey';
import type { Pane } from '../state/usePane';
import { NoteIcon, SearchIcon } from '../theme/icons';
import { SeverityMark } from '../theme/VerdictMark';
import { Outcome } from './Outcome';
import { TableChoice } from './TableChoice';
import { WriteVerdicts } from './WriteVerdicts';
import { useRangeStyles } from './rangeStyles';
import { useRangeCheck } from './useRangeCheck';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    padding: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  intro: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface RangeCheckProps {
  readonly pane: Pane;
  readonly plans: readonly Plan[];
  readonly today: Date;
}

/** "Kiểm tra vùng chọn": any table of any sheet against a plan; writes only when asked, and only into blank cells. */
export function RangeCheck({ pane, plans, today }: RangeCheckProps): ReactElement {
  const styles = useStyles();
  const shared = useRangeStyles();
  const { rangeCheck } = useLocale().pane;
  const { requests, state } = pane;
  const year = today.getFullYear();
  const checking = useRangeCheck(requests.range, plans, year);
  const { checked, isEmpty, isReading, isStale } = checking;
  const { outcome, tables, plan, turned = false } = checked?.check ?? {};
  const isBusy = state.busy !== undefined || isReading;
  const asked =
    outcome?.couldBe.filter(({ row }) => !checked?.dismissed.has(labelCell(row, turned))).length ?? 0;
  const counts =
    outcome && tables && tables.length > 0
      ? rangeCheck.summary(
          outcome.matched.length,
          asked,
          outcome.unmatched.length + outcome.couldBe.length - asked,
        )
      : '';
  const problem = isEmpty
    ? rangeCheck.nothingSelected
    : tables?.length === 0
      ? rangeCheck.noTable
      : outcome && outcome.matched.length + outcome.couldBe.length === 0
        ? rangeCheck.nothingLike
        : undefined;
  return (
    <section className={styles.root} aria-label={rangeCheck.heading}>
      <h2 className={styles.heading}>{rangeCheck.heading}</h2>
      <p className={styles.intro}>{rangeCheck.intro}</p>
      <div>
        <Button
          appearance="primary"
          icon={<SearchIcon />}
          disabledFocusable={isBusy}
          onClick={() => void checking.run()}
        >
          {rangeCheck.run}
        </Button>
      </div>
      {problem !== undefined && <Banner icon={<NoteIcon />}>{problem}</Banner>}
      {checked && plan && tables && (
        <>
          <p className={shared.line}>
            {rangeCheck.place(checked.read.sheet.name, checked.read.areas.map(rangeAddress).join(', '))}
          </p>
          {plans.length > 1 && (
            <PlanSelect plans={plans} value={planKey(plan)} onChoose={checking.choosePlan} />
          )}
          {checked.read.isCut && (
            <Banner tone="attention" icon={<SeverityMark severity="warning" />}>
              {rangeCheck.cut}
            </Banner>
          )}
          {isStale && (
            <Banner tone="attention" icon={<SeverityMark severity="warning" />}>
              {rangeCheck.stale}
            </Banner>
          )}
          {tables.map((found, at) => (
            <TableChoice
              key={`${found.table.range.firstRow} ${found.table.range.firstColumn}`}
              found={found}
              onColumn={(column) => {
                checking.chooseColumn(at, column);
              }}
            />
          ))}
          {counts !== '' && <p className={styles.counts}>{counts}</p>}
          <WriteVerdicts pane={pane} checked={checked} isStale={isStale} />
          <Outcome
            checked={checked}
            checking={checking}
            year={year}
            onGoTo={(cell) => void requests.goTo(checked.read.sheetId, cell)}
          />
        </>
      )}
      <LiveRegion text={problem ?? counts} />
    </section>
  );
}
