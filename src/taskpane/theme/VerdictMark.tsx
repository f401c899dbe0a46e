import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/check/finding';
import type { Verdict } from '../../core/target/verdict';
import { verdictTone } from '../model/appendixView';
import type { Tone } from '../model/appendixView';
import {
  AbsentIcon,
  ErrorIcon,
  ExceededIcon,
  InProgressIcon,
  MetIcon,
  MissedIcon,
  NotApplicableIcon,
  NotYetIcon,
  NoteIcon,
  WarningIcon,
} from './icons';
import { useToneStyles } from './tones';

const VERDICT_ICONS = {
  exceeded: ExceededIcon,
  met: MetIcon,
  notMet: NotYetIcon,
  inProgress: InProgressIcon,
  notReported: AbsentIcon,
  notApplicable: NotApplicableIcon,
  notAssessed: WarningIcon,
} as const satisfies Record<Verdict, typeof MetIcon>;

/** The sign of a verdict, always beside its name. */
export function VerdictMark(props: { verdict: Verdict; targetYearReached: boolean }): ReactElement {
  const { verdict, targetYearReached } = props;
  const tones = useToneStyles();
  const Icon = verdict === 'notMet' && targetYearReached ? MissedIcon : VERDICT_ICONS[verdict];
  return <Icon className={tones[verdictTone(verdict, targetYearReached)]} aria-hidden />;
}

const SEVERITIES = {
  error: { Icon: ErrorIcon, tone: 'bad' },
  warning: { Icon: WarningIcon, tone: 'attention' },
  note: { Icon: NoteIcon, tone: 'neutral' },
} as const satisfies Record<Severity, { Icon: typeof MetIcon; tone: Tone }>;

/** The sign of a finding's gravity. */
export function SeverityMark({
  severity,
  className,
}: {
  severity: Severity;
  className?: string;
}): ReactElement {
  const tones = useToneStyles();
  const { Icon, tone } = SEVERITIES[severity];
  return <Icon className={mergeClasses(tones[tone], className)} aria-hidden />;
}
