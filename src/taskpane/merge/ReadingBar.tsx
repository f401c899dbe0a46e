import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';
import { NoteIcon } from '../theme/icons';
import type { DeskState } from './desk/deskState';
import type { MergeDesk } from './desk/mergeDesk';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  current: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Names of files that are passed over which are named; the others are counted. */
const NAMED = 5;

/** How far the reading is, with the means to stop it; afterwards what came of it. */
export function ReadingBar({ desk, state }: { desk: MergeDesk; state: DeskState }): ReactElement | null {
  const styles = useStyles();
  const { progress, drop } = useLocale().pane.merge;
  const { reading, last, left, passedOver } = state;
  if (reading) {
    const { done, of, current, isStopping } = reading;
    return (
      <div className={styles.root} role="group" aria-label={progress.label}>
        <div className={styles.line}>
          <span className={styles.count}>{progress.reading(done, of)}</span>
          <Button
            size="small"
            disabledFocusable={isStopping}
            onClick={() => {
              desk.stop();
            }}
          >
            {isStopping ? progress.stopping : progress.stop}
          </Button>
        </div>
        <ProgressBar value={of === 0 ? 0 : done / of} aria-label={progress.reading(done, of)} />
        <p className={styles.current} lang="vi">
          {progress.current(current)}
        </p>
      </div>
    );
  }
  if (!last) return null;
  const { counts } = last;
  const refused = counts.refused + counts.notTaken;
  return (
    <div className={styles.root}>
      <Banner
        tone={refused > 0 ? 'attention' : 'good'}
        icon={
          refused > 0 ? (
            <SeverityMark severity="warning" />
          ) : (
            <VerdictMark verdict="met" targetYearReached={false} />
          )
        }
      >
        {progress.done({ ...counts, refused })}
      </Banner>
      {passedOver.length > 0 && (
        <Banner icon={<NoteIcon />}>{drop.passedOver(passedOver.length, passedOver.slice(0, NAMED))}</Banner>
      )}
      {left.length > 0 && (
        <Banner
          tone="attention"
          icon={<SeverityMark severity="warning" />}
          actions={
            <Button size="small" onClick={() => void desk.goOn()}>
              {progress.goOn(left.length)}
            </Button>
          }
        >
          {progress.left(left.length)}
        </Banner>
      )}
    </div>
  );
}
