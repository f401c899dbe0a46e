import type { ReceiveOptions } from '../core/mergeWorkbook/receive';
import type { Plan } from '../core/plan/schema';
import { findingMessage, messageContext } from './findingMessage';
import type { Language, Locale } from './types';
import { vietnameseAppendix } from './vi/appendix';

/** What the files of one merge are read with; plain data, so that a thread or a worker can be told. */
export interface ReadSetting {
  readonly plan: Plan;
  readonly year: number;
  /** All plans at hand, that of the merge among them. */
  readonly plans: readonly Plan[];
  /** Now, ISO 8601. */
  readonly mergedAt: string;
  /** Today where the person is, ISO 8601. */
  readonly today: string;
  readonly language: Language;
}

/** How `receive` looks into a file, with the words of a language. */
export function receiveOptions(setting: Omit<ReadSetting, 'language'>, locale: Locale): ReceiveOptions {
  const { plan, year } = setting;
  return {
    ...setting,
    strings: vietnameseAppendix,
    findingMessage: (finding, own) => findingMessage(finding, locale, messageContext(finding, own)),
    notInPlanMessage: (figure) => locale.merge.notInPlan(figure, plan),
    refusalMessage: (reason, { file, sheet }, found) =>
      locale.merge.refusals[reason]({
        file: sheet === undefined ? file : locale.merge.inSheet(file, sheet),
        plan,
        year,
        found,
      }),
    forgottenMessage: (file) => locale.merge.forgotten(file),
    unreadableMessage: (file, reason) => locale.refusals[reason as keyof Locale['refusals']](file),
  };
}
