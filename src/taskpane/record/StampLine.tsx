import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StampState } from '../../core/record/stamp';
import { useLocale } from '../LocaleContext';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', marginTop: '4px' },
  cell: { minWidth: '0' },
});

/** More than this many changed cells are a list nobody goes through. */
const MOST = 24;

export interface StampLineProps {
  readonly state: StampState | undefined;
  readonly onGo: (cell: string) => void;
}

/** Whether the appendix is still what was stamped, and which cells are not. */
export function StampLine({ state, onGo }: StampLineProps): ReactElement {
  const styles = useStyles();
  const { gate } = useLocale().pane.record;
  if (!state) return <p className={styles.line}>{gate.notStamped}</p>;
  const { stamp, holds, changed, changes } = state;
  if (holds) return <p className={styles.line}>{gate.stampHolds(stamp.at)}</p>;
  const cells = changes?.cells ?? [];
  return (
    <div>
      <p className={styles.line}>{gate.stampBroken(stamp.at, changed)}</p>
      {cells.length > 0 && (
        <div className={styles.cells} role="group" aria-label={gate.changed}>
          {gate.changed}:
          {cells.slice(0, MOST).map((cell) => (
            <Button
              key={cell}
              size="small"
              className={styles.cell}
              onClick={() => {
                onGo(cell);
              }}
            >
              {cell}
            </Button>
          ))}
          {cells.length > MOST && ` +${cells.length - MOST}`}
        </div>
      )}
    </div>
  );
}
