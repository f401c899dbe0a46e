import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { PaneFailure } from '../state/paneState';
import { FullState } from './FullState';

/** The pane where nothing could be read at all. */
export function FailedState(props: { failure: PaneFailure; onRetry: () => void }): ReactElement {
  const { failure, onRetry } = props;
  const { states } = useLocale().pane;
  const isTooOld = failure.reason === 'tooOld';
  return (
    <FullState
      role="alert"
      heading={isTooOld ? states.tooOldHeading : states.failedHeading}
      text={
        <>
          {states.failure[failure.reason]}
          {failure.reason === 'unknown' && ` ${states.detail(failure.detail)}`}
        </>
      }
    >
      {!isTooOld && (
        <div>
          <Button appearance="primary" onClick={onRetry}>
            {states.retry}
          </Button>
        </div>
      )}
    </FullState>
  );
}
