import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * One Tab stop for a list of buttons marked `data-row`; arrows, Page Up/Down, Home and End move within it.
 * @param keys keys of the rows as drawn
 * @param preferred the row that is the stop until another is focused; a new one is it again
 */
export function useRovingList(keys: readonly string[], preferred: string | undefined) {
  const [focus, setFocus] = useState<{ readonly row: string; readonly preferred: string | undefined }>();
  const focused = focus?.preferred === preferred ? focus?.row : undefined;
  const stop = [focused, preferred, keys[0]].find((key) => key !== undefined && keys.includes(key));

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const { row } = event.target.dataset;
    if (row !== undefined) setFocus({ row, preferred });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { row } = (event.target as HTMLElement).dataset;
    const at = row === undefined ? -1 : keys.indexOf(row);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const last = keys.length - 1;
    const step = STEPS[event.key];
    const to =
      step === undefined
        ? event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? last
            : undefined
        : Math.min(Math.max(at + step, 0), last);
    const key = to === undefined ? undefined : keys[to];
    if (key === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${key}"]`)?.focus();
  };
  return { stop, onFocus, onKeyDown };
}
