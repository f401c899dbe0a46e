import { strings } from './strings';

const LEAST = 320;
const STEP = 16;
/** What the grid keeps at least. */
const GRID = 360;
const STORED = 'phuluc.paneWidth';

/** Makes the line between grid and pane movable, by pointer and by arrow keys. */
export function setUpDivider(divider: HTMLElement, pane: HTMLElement): void {
  const most = () => Math.max(LEAST, window.innerWidth - GRID);
  const set = (wanted: number) => {
    const width = Math.round(Math.min(Math.max(wanted, LEAST), most()));
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
    divider.setAttribute('aria-valuemax', String(most()));
    localStorage.setItem(STORED, String(width));
  };
  divider.tabIndex = 0;
  divider.setAttribute('role', 'separator');
  divider.setAttribute('aria-orientation', 'vertical');
  divider.setAttribute('aria-label', strings.divider);
  divider.setAttribute('aria-valuemin', String(LEAST));
  set(Number(localStorage.getItem(STORED) ?? pane.getBoundingClientRect().width));

  divider.addEventListener('keydown', (event) => {
    const width = pane.getBoundingClientRect().width;
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: most(),
      End: LEAST,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    divider.dataset['moving'] = document.body.dataset['moving'] = '';
  });
  divider.addEventListener('pointermove', (event) => {
    if ('moving' in divider.dataset) set(window.innerWidth - event.clientX);
  });
  const stop = () => {
    delete divider.dataset['moving'];
    delete document.body.dataset['moving'];
  };
  divider.addEventListener('pointerup', stop);
  divider.addEventListener('lostpointercapture', stop);
  window.addEventListener('resize', () => {
    set(pane.getBoundingClientRect().width);
  });
}
