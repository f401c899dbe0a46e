import { useEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

/**
 * Keeps the keyboard in a list whose entries go away under it, as a finding does that is mended: whoever pressed its
 * button goes on with the entry that took its place, instead of at the top of the pane.
 * @param keys keys of the entries as drawn; their buttons carry them as `data-row`
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, keys: readonly string[]) {
  /** Place of the entry that has the keyboard; undefined where none has. */
  const at = useRef<number>(undefined);
  useEffect(() => {
    const { activeElement, body } = document;
    // The browser gives the keyboard to the body when the element that had it goes.
    if (at.current === undefined || activeElement !== body) return;
    const place = Math.min(at.current, keys.length - 1);
    at.current = undefined;
    const rows = list.current?.querySelectorAll<HTMLElement>('button[data-row]') ?? [];
    [...rows].find(({ dataset }) => dataset['row'] === keys[place])?.focus();
  }, [keys, list]);
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const row = target.closest('li')?.querySelector<HTMLElement>('button[data-row]')?.dataset['row'];
      at.current = row === undefined ? undefined : keys.indexOf(row);
    },
    onBlur: () => {
      at.current = undefined;
    },
  };
}
