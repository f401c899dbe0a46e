import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { Pane } from '../state/usePane';
import { UndoIcon } from '../theme/icons';
import { lineNames } from './besideLines';
import { useRangeStyles } from './rangeStyles';
import type { CheckedSelection } from './useRangeCheck';
import { verdictWrites } from './verdictWrites';

export interface WriteVerdictsProps {
  readonly pane: Pane;
  readonly checked: CheckedSelection;
  readonly isStale: boolean;
}

/** Writes the verdicts beside their rows; once that is done, the button that takes them back stands here. */
export function WriteVerdicts({ pane, checked, isStale }: WriteVerdictsProps): ReactElement | null {
  const styles = useRangeStyles();
  const { detail, rangeCheck } = useLocale().pane;
  const { requests, state } = pane;
  const { beside, check, read } = checked;
  const count = check.judged.length;
  if (count === 0) return null;
  const isBusy = state.busy !== undefined;
  const { restorable } = state;
  const writes = verdictWrites(beside, check.plan);
  const isWritten =
    restorable?.sheetId === read.sheetId && restorable.addresses.includes(writes[0]?.address ?? '');
  if (isWritten) {
    return (
      <div>
        <Button
          size="small"
          icon={<UndoIcon />}
          disabledFocusable={isBusy}
          onClick={() => void requests.undo()}
        >
          {detail.undo}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={isBusy || isStale}
        onClick={() => void requests.range.write(read.sheetId, writes, count)}
      >
        {rangeCheck.write(count)}
      </Button>
      <p className={mergeClasses(styles.quiet, styles.line)}>{rangeCheck.writeHint(lineNames(beside))}</p>
    </div>
  );
}
