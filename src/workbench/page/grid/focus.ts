/** Takes the keyboard away from whatever has it outside the grid. */
function release(container: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !container.contains(activeElement)) activeElement.blur();
}

/**
 * The grid focuses its hidden editor whenever it has drawn a selection, also seconds after it was made and while
 * somebody types in the toolbar or the pane. Here its own elements get the keyboard only where nobody else has it.
 *
 * @returns what brings the keyboard to the grid, for a press of the mouse and for the pane's `select()`.
 */
export function guardFocus(container: HTMLElement): () => void {
  // The elements come and go with the sheet, so that there is none to guard by itself.
  const prototype = HTMLElement.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the element it was called on
  const { focus } = prototype;
  prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    const { activeElement, body } = document;
    const isTaken = activeElement !== null && activeElement !== body && !container.contains(activeElement);
    if (isTaken && container.contains(this)) return;
    focus.call(this, options);
  };
  const invite = () => {
    release(container);
  };
  container.addEventListener('pointerdown', invite, { capture: true });
  return invite;
}
