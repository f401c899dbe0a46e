import type { ReactElement, ReactNode } from 'react';
import { useRangeStyles } from './rangeStyles';

export interface GroupProps {
  readonly title: string;
  readonly isOpen?: boolean;
  /** How many entries there are; nothing is shown where there are none. */
  readonly count: number;
  readonly children: ReactNode;
}

/** One part of the outcome, which can be folded away. */
export function Group({ title, isOpen = false, count, children }: GroupProps): ReactElement | null {
  const styles = useRangeStyles();
  if (count === 0) return null;
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list} aria-label={title}>
        {children}
      </ul>
    </details>
  );
}
