import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../core/plan/schema';
import type { ExcelPort } from '../excel/port';
import type { Language } from '../locale';
import { localeOf } from '../locale';
import { LocaleProvider, storeLanguage } from './LocaleContext';
import { isoDay } from './model/day';
import { PaneFrame } from './shell/PaneFrame';
import type { PaneView } from './state/paneState';
import { usePane } from './state/usePane';
import { usePlans } from './state/usePlans';
import { useSharedPlans } from './state/useSharedPlans';
import type { Shade } from './theme/usePaneTheme';
import { usePaneTheme } from './theme/usePaneTheme';

function isSameList(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

export interface AppProps {
  readonly port: ExcelPort;
  readonly plans: readonly Plan[];
  readonly initialLanguage: Language;
  /** Absent: the appendix at hand. */
  readonly initialView?: PaneView;
  readonly today: Date;
  /** The host's shade; where it has none to tell, the system's is used. */
  readonly shade?: Shade;
}

/** The task pane, over any port. */
export function App({
  port,
  plans,
  initialLanguage,
  initialView = 'appendix',
  today,
  shade,
}: AppProps): ReactElement {
  const styles = useStyles();
  const { theme } = usePaneTheme(shade);
  const [customXml, setCustomXml] = useState<readonly string[]>();
  const shelf = usePlans(plans, customXml);
  const pane = usePane(port, shelf.plans, {
    language: initialLanguage,
    view: initialView,
    today: isoDay(today),
  });
  useSharedPlans(port, shelf, pane.dispatch);
  const carried = pane.state.checked?.outcome.workbook.customXml;
  useEffect(() => {
    // Whoever watches the workbook begins anew with other plans, and would read the same parts as new ones for ever.
    setCustomXml((known) => (isSameList(known, carried) ? known : carried));
  }, [carried]);
  const { language } = pane.state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const onLanguage = useMemo(
    () => (chosen: Language) => {
      storeLanguage(chosen);
      pane.dispatch({ type: 'languageChosen', language: chosen });
    },
    [pane.dispatch],
  );
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <LocaleProvider value={localeOf(language)}>
        <PaneFrame pane={pane} shelf={shelf} today={today} onLanguage={onLanguage} />
      </LocaleProvider>
    </FluentProvider>
  );
}
