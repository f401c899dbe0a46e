import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Hidden } from './Hidden';

/** How long a text must stand before it is said, so that typing is not read out letter by letter. */
const PAUSE = 500;

/** Says a text politely once it has stood still; the same text again is said again where `round` differs. */
export function LiveRegion({ text, round = 0 }: { text: string; round?: number }): ReactElement {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      // A screen reader says a region again only where its text differs.
      setSaid((before) => (before === text && text !== '' ? `${text}\u00a0` : text));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text, round]);
  return (
    <div role="status" aria-live="polite">
      <Hidden>{said}</Hidden>
    </div>
  );
}
