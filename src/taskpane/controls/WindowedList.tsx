import type { ReactElement, ReactNode } from 'react';
import { useLocale } from '../LocaleContext';
import { MoreButton } from './MoreButton';
import type { useWindow } from './useWindow';

export interface WindowedListProps {
  readonly part: ReturnType<typeof useWindow>;
  readonly count: number;
  readonly step: number;
  /** The entries of the part. */
  readonly children: ReactNode;
}

/** A part of a long list, and what shows more of it before and after. */
export function WindowedList({ part, count, step, children }: WindowedListProps): ReactElement {
  const { controls } = useLocale().pane;
  return (
    <>
      <MoreButton count={Math.min(part.from, step)} label={controls.earlier} onMore={part.showEarlier} />
      {children}
      <MoreButton count={Math.min(count - part.to, step)} label={controls.later} onMore={part.showLater} />
    </>
  );
}
