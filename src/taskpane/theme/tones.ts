import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tone } from '../model/appendixView';

/** Text colours of the tones, readable on the pane's background in both shades. */
export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
  absent: { color: tokens.colorNeutralForeground3 },
} satisfies Record<Tone, object>);
