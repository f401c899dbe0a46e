import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '16px 12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: {
    margin: '6px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A state that takes the whole pane: what it is, what to do, and the means to do it. */
export function FullState(props: {
  heading: string;
  text: ReactNode;
  children?: ReactNode;
  role?: 'alert';
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role={props.role}>
        <h2 className={styles.heading}>{props.heading}</h2>
        <p className={styles.text}>{props.text}</p>
      </div>
      {props.children}
    </div>
  );
}
