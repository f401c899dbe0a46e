import { useState } from 'react';

/** A part of a list: from its first place, from 0, up to before the last. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * Which part of a long list is drawn: drawing thousands of entries would hold the pane up at every edit. The part grows
 * when a person asks, and is another where the entry that is meant stands elsewhere.
 * @param needed place of the entry that has to be there, from 0; -1 for none
 * @param step how many entries a part has
 */
export function useWindow(
  count: number,
  needed: number,
  step: number,
): ListWindow & { readonly showEarlier: () => void; readonly showLater: () => void } {
  const [asked, setAsked] = useState<ListWindow>({ from: 0, to: step });
  const partOf = (place: number): ListWindow => {
    const from = Math.floor(Math.max(place, 0) / step) * step;
    return { from, to: from + step };
  };
  const isIn = (place: number) => place >= asked.from && place < asked.to;
  let shown = asked;
  if (needed >= 0 && !isIn(needed)) shown = partOf(needed);
  else if (asked.from >= count) shown = partOf(count - 1);
  if (shown.from !== asked.from || shown.to !== asked.to) setAsked(shown);
  return {
    from: shown.from,
    to: Math.min(shown.to, count),
    showEarlier: () => {
      setAsked({ ...shown, from: Math.max(shown.from - step, 0) });
    },
    showLater: () => {
      setAsked({ ...shown, to: shown.to + step });
    },
  };
}
