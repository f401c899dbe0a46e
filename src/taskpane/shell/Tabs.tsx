import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import type { PaneTab } from '../state/paneState';
import { focusRing } from '../theme/focus';

const TABS: readonly PaneTab[] = ['appendix', 'merge', 'plan', 'quickCheck'];

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: {
    padding: '8px',
    whiteSpace: 'nowrap',
    // All of them stay in one line in the narrowest pane.
    '@media (max-width: 359px)': { padding: '8px 6px', fontSize: tokens.fontSizeBase200 },
    border: 'none',
    borderBottom: '3px solid transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ...focusRing,
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Id of the panel a tab opens. */
export const panelId = (tab: PaneTab): string => `panel-${tab}`;

/** The pane's jobs; arrow keys move between them. */
export function Tabs({ tab, onTab }: { tab: PaneTab; onTab: (tab: PaneTab) => void }): ReactElement {
  const styles = useStyles();
  const { tabs } = useLocale().pane;
  const list = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={tabs.label}
      className={styles.tabs}
      onKeyDown={({ key }) => {
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
        const step = key === 'ArrowRight' ? 1 : TABS.length - 1;
        const next = TABS[(TABS.indexOf(tab) + step) % TABS.length] ?? tab;
        onTab(next);
        list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
      }}
    >
      {TABS.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls={each === tab ? panelId(each) : undefined}
          tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === tab && styles.chosen)}
          onClick={() => {
            onTab(each);
          }}
        >
          {tabs[each]}
        </button>
      ))}
    </div>
  );
}
