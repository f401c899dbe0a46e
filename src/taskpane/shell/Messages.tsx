import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import { noticeText } from '../model/words';
import type { Pane } from '../state/usePane';
import { FailureBanner } from '../states/FailureBanner';
import { NoteIcon, UndoIcon } from '../theme/icons';
import { SeverityMark, VerdictMark } from '../theme/VerdictMark';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    flexShrink: 0,
    padding: '8px 12px',
    ':empty': { display: 'none' },
  },
});

export interface MessagesProps {
  readonly pane: Pane;
  readonly isStale: boolean;
  /** Only a part of the sheet was read. */
  readonly isCut: boolean;
}

/** What went wrong, what others changed, and what was just done. */
export function Messages({ pane, isStale, isCut }: MessagesProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { state, dispatch, requests, check } = pane;
  const { appendix } = locale.pane;
  const { failure, notice } = state;
  return (
    <div className={styles.messages}>
      {failure && (state.checked !== undefined || state.tab !== 'appendix') && (
        <FailureBanner
          failure={failure}
          onRetry={check}
          onClose={() => {
            dispatch({ type: 'failureDismissed' });
          }}
        />
      )}
      {isCut && (
        <Banner tone="attention" icon={<SeverityMark severity="warning" />}>
          {appendix.cut}
        </Banner>
      )}
      {isStale && (
        <Banner
          tone="attention"
          icon={<SeverityMark severity="warning" />}
          actions={
            <Button size="small" onClick={check}>
              {appendix.staleAction}
            </Button>
          }
        >
          {appendix.stale}
        </Banner>
      )}
      {notice && (
        <Banner
          icon={
            notice.kind === 'nothingToUndo' || notice.kind === 'keptNewer' ? (
              <NoteIcon />
            ) : (
              <VerdictMark verdict="met" targetYearReached={false} />
            )
          }
          onClose={() => {
            dispatch({ type: 'noticeDismissed' });
          }}
          {...(notice.kind === 'applied' &&
            state.restorable && {
              actions: (
                <Button size="small" icon={<UndoIcon />} onClick={() => void requests.undo()}>
                  {locale.pane.detail.undo}
                </Button>
              ),
            })}
        >
          {noticeText(notice, locale)}
        </Banner>
      )}
    </div>
  );
}
