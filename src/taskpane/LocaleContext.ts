import { createContext, useContext } from 'react';
import type { Language, Locale } from '../locale';
import { localeOf } from '../locale';

const LocaleContext = createContext<Locale>(localeOf('vi'));

/** Gives the components below their language. */
export const LocaleProvider = LocaleContext.Provider;

/** The words of the language in use. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

const STORAGE_KEY = 'phuluc.language';

/** The language chosen last time; undefined where none was or storage is closed to us. */
export function storedLanguage(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    // Some hosts forbid storage in a frame; the choice then lasts as long as the pane.
    return undefined;
  }
}

/** Keeps the choice for next time, where storage is open to us. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // See above.
  }
}
