import { useEffect, useState } from 'react';

/** Milliseconds: a read that is quicker needs no sign; one that is slower waits for a person, most likely. */
const NOTICEABLE = 300;
const LONG = 2000;

/** How long something has been going on, as far as it is worth a word. */
export function useWaiting(isGoingOn: boolean): 'no' | 'noticeable' | 'long' {
  const [waiting, setWaiting] = useState<'no' | 'noticeable' | 'long'>('no');
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timers = [
      setTimeout(() => {
        setWaiting('noticeable');
      }, NOTICEABLE),
      setTimeout(() => {
        setWaiting('long');
      }, LONG),
    ];
    return () => {
      timers.forEach(clearTimeout);
      setWaiting('no');
    };
  }, [isGoingOn]);
  return waiting;
}
