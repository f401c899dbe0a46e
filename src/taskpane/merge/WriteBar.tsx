import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { LostText } from '../../core/mergeWorkbook/typedTexts';
import type { Writing } from './desk/writeMerge';
import { WarningIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';
import type { MergeSummary } from './model';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  lost: {
    margin: '2px 0 0',
    paddingLeft: '20px',
    maxHeight: '96px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
});

export interface WriteBarProps {
  readonly summary: MergeSummary;
  readonly isBusy: boolean;
  /** Whether the workbook holds sheets of an earlier merge. */
  readonly isRewrite: boolean;
  /** What is typed into the consolidated appendix and cannot be kept. */
  readonly lost: readonly LostText[];
  readonly writing: Writing | undefined;
  readonly onWrite: () => void;
}

/** Writes the merge into the workbook, after saying what that does. */
export function WriteBar({
  summary,
  isBusy,
  isRewrite,
  lost,
  writing,
  onWrite,
}: WriteBarProps): ReactElement {
  const styles = useStyles();
  const tones = useToneStyles();
  const { write } = useLocale().pane.merge;
  const { conflicts, isChanged } = summary;
  const percent = writing ? Math.floor((100 * writing.done) / Math.max(1, writing.of)) : 0;
  return (
    <section className={styles.bar} aria-label={write.label}>
      {writing ? (
        <>
          <p className={styles.text}>{write.writing(writing.sheet, percent)}</p>
          <ProgressBar value={percent / 100} aria-label={write.writing(writing.sheet, percent)} />
        </>
      ) : (
        <>
          {conflicts.open > 0 && <p className={styles.text}>{write.open(conflicts.open)}</p>}
          <p className={styles.text}>
            {isRewrite && !isChanged ? write.unchanged : isRewrite ? write.willRewrite : write.willAdd}
          </p>
          {lost.length > 0 && (
            <details open className={styles.text}>
              <summary className={tones.attention}>
                <WarningIcon aria-hidden /> {write.lost(lost.length)}
              </summary>
              <ul className={styles.lost}>
                {lost.map(({ cell, text }) => (
                  <li key={cell}>
                    {cell}: {text}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Button
            appearance={isRewrite && !isChanged ? 'secondary' : 'primary'}
            disabledFocusable={isBusy}
            onClick={onWrite}
          >
            {lost.length > 0
              ? write.anyway(lost.length)
              : isRewrite && !isChanged
                ? write.again
                : write.button}
          </Button>
        </>
      )}
    </section>
  );
}
