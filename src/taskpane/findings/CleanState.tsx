import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { MetIcon, NoteIcon } from '../theme/icons';
import { useToneStyles } from '../theme/tones';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '8px',
    padding: '28px 20px',
    textAlign: 'center',
  },
  icon: { fontSize: '32px', lineHeight: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface CleanStateProps {
  /** False where nothing has been typed yet. */
  readonly hasResults: boolean;
  readonly blank: number;
  readonly onShowBlank: () => void;
}

/** Nothing is wrong: said calmly, with what is still to be typed. */
export function CleanState({ hasResults, blank, onShowBlank }: CleanStateProps): ReactElement {
  const styles = useStyles();
  const tones = useToneStyles();
  const { clean } = useLocale().pane.findingList;
  const Icon = hasResults ? MetIcon : NoteIcon;
  return (
    <div className={styles.root}>
      <span className={styles.icon}>
        <Icon className={tones[hasResults ? 'good' : 'neutral']} aria-hidden />
      </span>
      {hasResults && <h3 className={styles.heading}>{clean.heading}</h3>}
      <p className={styles.text}>{hasResults ? clean.text : clean.untouched}</p>
      {blank > 0 && (
        <>
          <p className={styles.text}>{clean.blank(blank)}</p>
          <Button size="small" onClick={onShowBlank}>
            {clean.showBlank}
          </Button>
        </>
      )}
    </div>
  );
}
