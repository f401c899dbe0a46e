import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportingUnit } from '../../core/plan/schema';
import { useLocale } from '../LocaleContext';
import type { CheckedSheet } from '../model/checkedWorkbook';
import { Completeness } from './Completeness';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  caption: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  select: { width: '100%' },
});

/** What is said of an appendix, of indicators or of tasks. */
export interface SummarisedView {
  readonly sheetId: string;
  readonly sheet: string;
  readonly unit?: ReportingUnit;
  readonly year?: number;
  readonly reported: { readonly have: number; readonly of: number };
}

export interface SummaryProps {
  readonly view: SummarisedView;
  /** How much has been reported, in words. */
  readonly reportedText: string;
  readonly sheets: readonly CheckedSheet[];
  readonly onChoose: (sheetId: string) => void;
}

/** The unit in its own language, the rest in the pane's. */
function Caption({ unit, year }: { unit?: string; year: string }): ReactElement {
  const { appendix, insert } = useLocale().pane;
  if (unit === undefined) return <>{appendix.caption(insert.wholePlan, year)}</>;
  const [before, after] = appendix.caption('\n', year).split('\n');
  return (
    <>
      {before}
      <span lang="vi">{unit}</span>
      {after}
    </>
  );
}

/** Which appendix is shown, of whom and when, and how complete it is. */
export function Summary({ view, reportedText, sheets, onChoose }: SummaryProps): ReactElement {
  const styles = useStyles();
  const { appendix, insert } = useLocale().pane;
  const year = view.year === undefined ? appendix.unknownYear : String(view.year);
  const unitName = ({ check, tasks }: CheckedSheet) => {
    const known = check ?? tasks;
    return known?.plan.units.find(({ id }) => id === known.unit)?.name ?? insert.wholePlan;
  };
  return (
    <div className={styles.summary}>
      {sheets.length > 1 ? (
        <Select
          className={styles.select}
          aria-label={appendix.choose}
          value={view.sheetId}
          onChange={(_, { value }) => {
            onChoose(value);
          }}
        >
          {sheets.map((sheet) => (
            <option key={sheet.sheetId} value={sheet.sheetId} lang="vi">
              {appendix.option(sheet.sheet.name, unitName(sheet))}
            </option>
          ))}
        </Select>
      ) : (
        <div className={styles.title}>
          <h2 className={styles.heading} lang="vi">
            {view.sheet}
          </h2>
          <p className={styles.caption}>
            <Caption {...(view.unit && { unit: view.unit.name })} year={year} />
          </p>
        </div>
      )}
      <Completeness {...view.reported} text={reportedText} />
    </div>
  );
}
