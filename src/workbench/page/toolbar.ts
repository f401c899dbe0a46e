/** A button of the bar that stands in for the ribbon's group. */
export interface ToolbarButton {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** A file of assets/icons, or the path of a line drawing. */
  readonly icon: { readonly file: string } | { readonly path: string };
  readonly run: () => unknown;
}

function icon(of: ToolbarButton['icon']): Element {
  if ('file' in of) {
    const image = document.createElement('img');
    image.src = `assets/icons/${of.file}`;
    image.alt = '';
    return image;
  }
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', of.path);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.25');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  drawing.append(path);
  return drawing;
}

/** Fills the bar. One Tab stop; arrow keys, Home and End go from button to button. */
export function setUpToolbar(bar: HTMLElement, groups: readonly (readonly ToolbarButton[])[]): void {
  const buttons: HTMLButtonElement[] = [];
  groups.forEach((group, index) => {
    if (index > 0) bar.append(Object.assign(document.createElement('span'), { className: 'gap' }));
    for (const { id, label, hint, icon: drawn, run } of group) {
      const button = document.createElement('button');
      button.id = id;
      button.type = 'button';
      button.title = hint;
      button.append(icon(drawn), label);
      button.tabIndex = buttons.length === 0 ? 0 : -1;
      button.addEventListener('click', () => void run());
      buttons.push(button);
      bar.append(button);
    }
  });
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const last = buttons.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const target = next === undefined ? undefined : buttons[next];
    if (!target) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
    target.focus();
  });
}
