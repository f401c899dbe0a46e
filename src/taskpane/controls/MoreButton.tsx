import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  more: { display: 'flex', justifyContent: 'center', padding: '10px 12px' },
});

export interface MoreButtonProps {
  /** How many the button would show; it is there only where there are some. */
  readonly count: number;
  readonly label: (count: number) => string;
  readonly onMore: () => void;
}

/** Draws more of a long list. */
export function MoreButton({ count, label, onMore }: MoreButtonProps): ReactElement | null {
  const styles = useStyles();
  if (count <= 0) return null;
  return (
    <div className={styles.more}>
      <Button size="small" onClick={onMore}>
        {label(count)}
      </Button>
    </div>
  );
}
