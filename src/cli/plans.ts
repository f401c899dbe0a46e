import { groupIndicators } from '../core/plan/rows';
import { shippedPlans } from '../plans';
import type { Context } from './context';
import { printJson, requirePlan } from './context';
import type { ExitCode } from './io';
import { FORMATS } from './json';
import { cut, renderTable } from './table';

/** `phuluc plans`: the plans at hand. */
export function plansCommand(context: Context): ExitCode {
  const { io, locale, json } = context;
  if (json) {
    printJson(context, {
      format: FORMATS.plans,
      plans: shippedPlans.map(({ id, version, number, date, issuer, title, targetYear, indicators }) => ({
        id,
        version,
        number,
        date,
        issuer,
        title,
        targetYear,
        indicators: indicators.length,
      })),
    });
    return 0;
  }
  for (const { id, citation, targetYear, indicators } of shippedPlans) {
    io.out(`${id}\n  ${citation}\n  ${locale.cli.plan.indicators(indicators.length)}, ${targetYear}\n`);
  }
  return 0;
}

const LABEL_WIDTH = 64;

/** `phuluc plan <id>`: one plan whole. */
export function planCommand(id: string, context: Context): ExitCode {
  const { io, locale, json } = context;
  const plan = requirePlan(id, context);
  if (json) {
    printJson(context, { format: FORMATS.plan, ...plan });
    return 0;
  }
  const { columns } = locale.cli.check;
  io.out(`${plan.citation}\n${plan.title}\n\n${locale.cli.plan.indicators(plan.indicators.length)}\n`);
  for (const group of groupIndicators(plan.indicators)) {
    io.out(`\n${group.name}\n`);
    io.out(
      renderTable(
        ['', columns.indicator, columns.target, ''],
        group.indicators.map((indicator) => [
          indicator.code,
          cut(indicator.label, LABEL_WIDTH),
          cut(locale.targetPhrase(indicator), LABEL_WIDTH),
          indicator.id,
        ]),
        ['left', 'left', 'left', 'left'],
      ),
    );
  }
  io.out(`\n${locale.cli.plan.units(plan.units.length)}\n`);
  for (const unit of plan.units) {
    const role = unit.id === plan.coordinator ? ` (${locale.cli.plan.coordinator})` : '';
    io.out(`  ${unit.id}: ${unit.name}${role}\n`);
  }
  return 0;
}
