import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../locale';
import { useLocale } from '../LocaleContext';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 6px 0 12px',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  language: { fontWeight: tokens.fontWeightRegular },
});

/** The pane's name and the switch of its language. */
export function Header({ onLanguage }: { onLanguage: (language: Language) => void }): ReactElement {
  const styles = useStyles();
  const { language, pane } = useLocale();
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{pane.name}</h1>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={other}
        onClick={() => {
          onLanguage(other);
        }}
      >
        {pane.language.switch}
      </Button>
    </header>
  );
}
