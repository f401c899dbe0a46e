import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: '10px' },
  text: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase300 },
  track: {
    flexGrow: 1,
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

export interface CompletenessProps {
  readonly have: number;
  readonly of: number;
  /** The same in words. */
  readonly text: string;
}

/** How much has been reported, in words; the bar only repeats them. */
export function Completeness({ have, of, text }: CompletenessProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.text}>{text}</span>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${of === 0 ? 0 : (100 * have) / of}%` }} />
      </div>
    </div>
  );
}
