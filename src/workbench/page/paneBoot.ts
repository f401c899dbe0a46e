/**
 * The first script of the pane's page in the workbench, before office.js: it stands in for Excel's frame.
 * The pane itself is the one that runs in Excel, unchanged.
 */
import { PageTransport } from '../host/transport/pageTransport';
import type { WorkbenchWindow } from './workbenchWindow';

/** Leaves out office.js's own handling of Tab, Esc and F2, which gets in the way of a page in a frame. */
function keepKeys(pane: Window): () => void {
  const add = pane.addEventListener.bind(pane);
  const isOffices = (type: string, options: unknown) =>
    (type === 'keydown' || type === 'keypress') &&
    options !== true &&
    !(typeof options === 'object' && options !== null && 'capture' in options && options.capture === true);
  pane.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) => {
    if (!isOffices(type, options)) add(type, listener, options);
  };
  return () => {
    pane.addEventListener = add;
  };
}

const { workbench } = window.parent as unknown as WorkbenchWindow;
PageTransport.attach(window, workbench.linkFor(window));

const giveBack = keepKeys(window);
// office.js defines `Office` after this script: ask for it as soon as the page's own scripts run.
document.addEventListener('DOMContentLoaded', () => {
  void Office.onReady(giveBack);
});
