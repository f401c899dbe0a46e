import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellMark } from '../../excel/port';
import { useLocale } from '../LocaleContext';
import type { Pane } from '../state/usePane';
import { Reading } from '../states/Reading';
import { AddIcon, MarkIcon, RecheckIcon, RefreshIcon, UndoIcon } from '../theme/icons';

const useStyles = makeStyles({
  toolbar: { display: 'flex', flexWrap: 'wrap', gap: '6px', '& svg': { fontSize: '16px' } },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

export interface ToolbarProps {
  readonly pane: Pane;
  /** The cells that "mark" points out. */
  readonly marks: readonly CellMark[];
  /** True where other cells are marked in the sheet. */
  readonly areMarksOutdated: boolean;
}

/** What can be done with the appendix as a whole. */
export function Toolbar({ pane, marks, areMarksOutdated }: ToolbarProps): ReactElement {
  const styles = useStyles();
  const { appendix, detail, findingList, insert } = useLocale().pane;
  const { state, dispatch, requests, check } = pane;
  const isBusy = state.busy !== undefined;
  const isMarked = state.marked.length > 0;
  return (
    <div className={styles.toolbar}>
      <Button size="small" icon={<RecheckIcon />} onClick={check}>
        {appendix.recheck}
      </Button>
      <Button
        size="small"
        icon={<MarkIcon />}
        className={mergeClasses(isMarked && styles.pressed)}
        aria-pressed={isMarked}
        disabledFocusable={isBusy}
        onClick={() => void (isMarked ? requests.unmark() : requests.mark(marks))}
      >
        {appendix.mark}
      </Button>
      {areMarksOutdated && (
        <Button
          size="small"
          icon={<RefreshIcon />}
          disabledFocusable={isBusy}
          onClick={() => void requests.mark(marks)}
        >
          {findingList.marksOld}
        </Button>
      )}
      {state.restorable && state.notice?.kind !== 'applied' && (
        <Button
          size="small"
          icon={<UndoIcon />}
          disabledFocusable={isBusy}
          onClick={() => void requests.undo()}
        >
          {detail.undo}
        </Button>
      )}
      <Button
        size="small"
        icon={<AddIcon />}
        aria-label={insert.another}
        title={insert.another}
        onClick={() => {
          dispatch({ type: 'insertOpened' });
        }}
      />
      <Reading isReading={state.isReading} />
    </div>
  );
}
