import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { Banner } from '../controls/Banner';
import type { PaneFailure } from '../state/paneState';
import { SeverityMark } from '../theme/VerdictMark';

export interface FailureBannerProps {
  readonly failure: PaneFailure;
  /** Reading can simply be tried again; for anything else the person presses the button that failed. */
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Why Excel did not do what was asked, and what to do about it. */
export function FailureBanner({ failure, onRetry, onClose }: FailureBannerProps): ReactElement {
  const { states } = useLocale().pane;
  const { reason, detail, during } = failure;
  const canRetry = during === 'read' || reason === 'sheetGone';
  return (
    <Banner
      tone="bad"
      role="alert"
      icon={<SeverityMark severity="error" />}
      onClose={onClose}
      actions={
        canRetry ? (
          <Button size="small" onClick={onRetry}>
            {states.retry}
          </Button>
        ) : undefined
      }
    >
      {states.failure[reason]}
      {reason === 'unknown' && <div>{states.detail(detail)}</div>}
    </Banner>
  );
}
