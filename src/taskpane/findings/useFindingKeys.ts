import { useEffect, useRef } from 'react';

/**
 * F8 goes to the next finding, Shift+F8 to the one before, wherever in the pane the keyboard is. office.js keeps Tab, Esc
 * and F2 for itself, a WebView F5, F7 and F12; F8 is free, and means the same in editors.
 */
export function useFindingKeys(isOn: boolean, onStep: (by: 1 | -1) => void): void {
  const step = useRef(onStep);
  useEffect(() => {
    step.current = onStep;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOn]);
}
