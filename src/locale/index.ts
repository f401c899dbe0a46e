import type { FindingCode } from '../core/check/finding';
import type { PlanFact, PlanFinding } from '../core/planWorkbook/finding';
import { en } from './en';
import type { Language, Locale } from './types';
import { vi } from './vi';

export { doubtMessage } from './doubtMessage';
export { findingMessage, messageContext } from './findingMessage';
export { shownResult } from './shownResult';
export { keptMessage, refusalMessage } from './mergeMessages';
export { receiveOptions } from './receiveOptions';
export type { ReadSetting } from './receiveOptions';
export type { Language, Locale, MessageContext } from './types';
export { vietnameseAppendix } from './vi/appendix';
export { vietnameseMergeWorkbook } from './vi/mergeWorkbook';
export { vietnamesePlanWorkbook } from './vi/planWorkbook';

const locales: Readonly<Record<Language, Locale>> = { vi, en };

/** The languages of the interface; the first is the default. */
export const languages: readonly Language[] = ['vi', 'en'];

/** The strings of a language. */
export function localeOf(language: Language): Locale {
  return locales[language];
}

/** True for the code of a language that exists. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** What a finding about a plan workbook says, in a language. */
export function planFindingMessage({ fact }: PlanFinding, locale: Locale): string {
  const say = locale.planFindings[fact.code] as (fact: PlanFact) => string;
  return say(fact);
}

/** Every code that has a message; the catalogue's own list is held equal by a test. */
export function messageCodes(locale: Locale): FindingCode[] {
  return Object.keys(locale.findings) as FindingCode[];
}
export { saidText } from './saidText';
