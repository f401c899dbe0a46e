import { isShipped } from '../plans';
import type { Context } from './context';
import { knownPlans, printJson, requirePlan } from './context';
import type { ExitCode } from './io';
import { FORMATS } from './json';
import { planNotices, renderPlan } from './planReport';

/** `phuluc plans`: the plans at hand, those that ship and those imported, from the oldest to the newest. */
export async function plansCommand(context: Context): Promise<ExitCode> {
  const { io, locale, json } = context;
  const known = await knownPlans(context);
  if (json) {
    printJson(context, {
      format: FORMATS.plans,
      plans: known.map((plan) => {
        const { id, version, number, date, issuer, title, targetYear, indicators } = plan;
        const source = isShipped(plan) ? 'shipped' : 'imported';
        return {
          id,
          version,
          source,
          number,
          date,
          issuer,
          title,
          targetYear,
          indicators: indicators.length,
        };
      }),
    });
    return 0;
  }
  const { plan: words } = locale.cli;
  for (const plan of known) {
    const { id, version, citation, targetYear, indicators } = plan;
    const source = isShipped(plan) ? words.shipped : words.imported;
    io.out(
      `${id}\n  ${citation}\n  ${words.version(version)} (${source}); ${words.indicators(indicators.length)}, ${targetYear}\n`,
    );
  }
  return 0;
}

/** `phuluc plan <id>`: one plan whole. */
export async function planCommand(id: string, context: Context): Promise<ExitCode> {
  const { io, locale, json } = context;
  const plan = await requirePlan(id, context);
  if (json) {
    const notices = planNotices(plan, io.today(), locale);
    printJson(context, { format: FORMATS.plan, ...plan, notices });
    return 0;
  }
  io.out(renderPlan(plan, io.today(), locale));
  return 0;
}
