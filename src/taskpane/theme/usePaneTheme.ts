import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

export type Shade = 'light' | 'dark';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  // jsdom has no matchMedia; it is light there.
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

const preferredShade = (): Shade =>
  typeof window.matchMedia === 'function' && window.matchMedia(QUERY).matches ? 'dark' : 'light';

/** The host's shade, or where the host says none, the system's. */
export function usePaneTheme(shade: Shade | undefined): { shade: Shade; theme: Theme } {
  const preferred = useSyncExternalStore(subscribe, preferredShade);
  const used = shade ?? preferred;
  return { shade: used, theme: used === 'dark' ? webDarkTheme : webLightTheme };
}
