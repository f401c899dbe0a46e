import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { WaitingHint } from './Reading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '14px', padding: '16px 12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bone: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
});

const WIDTHS = ['60%', '100%', '85%', '95%', '70%', '90%', '80%'];

/** What stands in the pane while the workbook is read for the first time. */
export function Loading(): ReactElement {
  const styles = useStyles();
  const { states } = useLocale().pane;
  return (
    <div className={styles.root} aria-busy>
      <p className={styles.text} role="status">
        {states.loading} <WaitingHint />
      </p>
      {WIDTHS.map((width) => (
        <div key={width} className={styles.bone} style={{ width }} aria-hidden />
      ))}
    </div>
  );
}
