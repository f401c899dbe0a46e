import { assessRow } from '../core/check/assess';
import { findingMessage } from '../locale';
import type { Context } from './context';
import { printJson, requirePlan } from './context';
import { requireIndicator } from './indicator';
import type { ExitCode } from './io';
import { FORMATS, findingJson } from './json';

/**
 * `phuluc gap`: does this number meet that target? What is typed on a command line is not a cell, so
 * it is not held against it that it is text.
 */
export async function gapCommand(
  planId: string,
  indicatorId: string,
  value: string,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const plan = await requirePlan(planId, context);
  const indicator = requireIndicator(plan, indicatorId, context);
  const assessment = assessRow(
    indicator,
    { result: { row: 1, column: 1, value } },
    { indicator: indicator.id },
  );
  const { result } = assessment;
  const findings = assessment.findings.filter(({ fact }) => fact.code !== 'numberStoredAsText');
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (json) {
    printJson(context, {
      format: FORMATS.gap,
      ...result,
      findings: findings.map((finding) => findingJson(finding, locale, plan)),
    });
    return exitCode;
  }
  const { gap } = locale.cli;
  const lines = [
    indicator.label,
    `  ${gap.target}: ${locale.targetPhrase(indicator)}`,
    `  ${gap.result}: ${result.raw}`,
    ...(result.gap === undefined ? [] : [`  ${gap.gap}: ${locale.gap(result.gap, indicator)}`]),
    `  ${gap.verdict}: ${locale.explain(result, indicator)}`,
    ...findings.map(
      (finding) =>
        `  ${locale.severities[finding.severity]}: ${findingMessage(finding, locale, { indicator, plan })}`,
    ),
  ];
  io.out(`${lines.join('\n')}\n`);
  return exitCode;
}
