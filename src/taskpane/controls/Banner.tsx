import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLocale } from '../LocaleContext';
import { CloseIcon } from '../theme/icons';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: '8px 6px 8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  attention: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  icon: { fontSize: '18px', flexShrink: 0, lineHeight: 0, paddingTop: '1px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px', ':empty': { display: 'none' } },
  close: { minWidth: '24px', width: '24px', height: '24px', flexShrink: 0 },
});

export interface BannerProps {
  readonly tone?: 'bad' | 'attention' | 'good';
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  /** `alert` for what stopped the work; anything else is said by the pane's one live region. */
  readonly role?: 'alert';
}

/** A message inside the pane, with what can be done about it. */
export function Banner({ tone, icon, children, actions, onClose, role }: BannerProps): ReactElement {
  const styles = useStyles();
  const { controls } = useLocale().pane;
  return (
    <div className={mergeClasses(styles.banner, tone && styles[tone])} role={role}>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.text}>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onClose && (
        <Button
          className={styles.close}
          appearance="transparent"
          size="small"
          icon={<CloseIcon />}
          aria-label={controls.close}
          onClick={onClose}
        />
      )}
    </div>
  );
}
