import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellMark } from '../../excel/port';
import { useLocale } from '../LocaleContext';
import { FindingsSection } from '../findings/FindingsSection';
import type { Findings } from '../findings/useFindings';
import type { CheckedSheet, CheckedWorkbook } from '../model/checkedWorkbook';
import { Gate } from '../record/Gate';
import { sheetsShown } from '../state/reducer';
import type { Pane } from '../state/usePane';
import { Summary } from '../summary/Summary';
import type { SummarisedView } from '../summary/Summary';
import { AspectSwitch } from './AspectSwitch';
import { Toolbar } from './Toolbar';
import { useFreshMarks } from './useFreshMarks';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 12px 10px' },
});

export interface SheetSectionProps {
  readonly pane: Pane;
  readonly checked: CheckedWorkbook;
  readonly sheet: CheckedSheet;
  readonly view: SummarisedView;
  readonly findings: Findings;
  /** How much has been reported, in words. */
  readonly reportedText: string;
  /** What the rows are called. */
  readonly rowsName: string;
  /** The cells that "mark" points out. */
  readonly marks: readonly CellMark[];
  /** The rows. */
  readonly children: ReactNode;
}

/** One appendix, of indicators or of tasks: how it stands, what can be done with it, and its rows or its findings. */
export function SheetSection(props: SheetSectionProps): ReactElement {
  const { pane, checked, sheet, view, findings, reportedText, rowsName, marks, children } = props;
  const styles = useStyles();
  const { summary } = useLocale().pane;
  const { state, dispatch, requests } = pane;
  const isOutdated = useFreshMarks(pane, marks);
  const hasResults = view.reported.have > 0;
  return (
    <>
      <section className={styles.top} aria-label={summary.label}>
        <Summary
          view={view}
          reportedText={reportedText}
          sheets={sheetsShown(state)}
          onChoose={(sheetId) => {
            dispatch({ type: 'appendixChosen', sheetId });
          }}
        />
        <Toolbar pane={pane} marks={marks} areMarksOutdated={isOutdated} />
        <Gate checked={checked} sheet={sheet} onGo={(cell) => void requests.goTo(sheet.sheetId, cell)} />
        <AspectSwitch
          aspect={state.aspect}
          rows={rowsName}
          findings={findings}
          hasResults={hasResults}
          onAspect={(aspect) => {
            dispatch({ type: 'aspectChosen', aspect });
          }}
        />
      </section>
      {state.aspect === 'findings' ? (
        <FindingsSection
          pane={pane}
          findings={findings}
          sheetId={view.sheetId}
          sheet={sheet.sheet}
          hasResults={hasResults}
        />
      ) : (
        children
      )}
    </>
  );
}
