import { isLanguage } from '../locale';
import type { Language } from '../locale';
import { storedLanguage } from './LocaleContext';
import type { PaneView } from './state/paneState';
import type { Shade } from './theme/usePaneTheme';

/** The language to begin with: the address's `?lang`, else the last choice, else Vietnamese. */
export function firstLanguage(query: string): Language {
  const asked = [new URLSearchParams(query).get('lang') ?? '', storedLanguage() ?? ''];
  return asked.find(isLanguage) ?? 'vi';
}

/** What the ribbon's buttons ask for in the address (manifest.xml): `?view=insert`, `?view=check`. */
const VIEWS: ReadonlyMap<string | null, PaneView> = new Map([
  ['insert', 'insert'],
  ['check', 'check'],
  ['merge', 'merge'],
  ['plan', 'plan'],
  ['quick', 'quickCheck'],
]);

/** What the pane opens with; the appendix at hand where the address asks for nothing known. */
export function firstView(query: string): PaneView {
  return VIEWS.get(new URLSearchParams(query).get('view')) ?? 'appendix';
}

/** Luminance below which a background is dark. */
const HALF = 128;

/** Whether a theme's background ("#262626") is light or dark; undefined where the host tells none. */
export function shadeOf(background: string | undefined): Shade | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(background ?? '')?.[1];
  if (digits === undefined) return undefined;
  const channel = (at: number) => parseInt(digits.slice(at, at + 2), 16);
  // ITU-R BT.601: how bright a colour looks.
  return 0.299 * channel(0) + 0.587 * channel(2) + 0.114 * channel(4) < HALF ? 'dark' : 'light';
}
