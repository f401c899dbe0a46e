import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Plan } from '../../core/plan/schema';
import { SheetFindings } from './SheetFindings';

/** What is wrong with a sheet as a whole so that its rows cannot be relied on; the rest is told among the findings. */
export function SheetErrors(props: { findings: readonly Finding[]; plan: Plan }): ReactElement | null {
  const { findings, plan } = props;
  const errors = useMemo(() => findings.filter(({ severity }) => severity === 'error'), [findings]);
  return <SheetFindings findings={errors} plan={plan} />;
}
