import { strings } from './strings';

const SHOWN_FOR = 5000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing, for eyes and for screen readers. */
export function toast(text: string): void {
  const place = document.getElementById('toast');
  if (!place) return;
  place.textContent = text;
  place.dataset['shown'] = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    delete place.dataset['shown'];
  }, SHOWN_FOR);
}

export interface Question {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Shown between the first paragraph and the rest. */
  readonly list?: readonly string[];
  /** The label of the button that agrees; without it there is nothing to decide. */
  readonly agree?: string;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Asks in a dialog of the page. @returns whether the person agreed. */
export function ask({ title, paragraphs, list = [], agree }: Question): Promise<boolean> {
  const dialog = element('dialog', '', 'dialog');
  const heading = element('h2', title);
  heading.id = 'dialog-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const items = element('ul');
  items.append(...list.map((item) => element('li', item)));
  const [first = '', ...rest] = paragraphs;
  const choices = element('div', '', 'choices');
  const cancel = element('button', agree === undefined ? strings.close : strings.cancel);
  const confirm = element('button', agree, 'main');
  choices.append(cancel, ...(agree === undefined ? [] : [confirm]));
  dialog.append(
    heading,
    element('p', first),
    ...(list.length > 0 ? [items] : []),
    ...rest.map((text) => element('p', text)),
    choices,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    cancel.onclick = () => {
      dialog.close('');
    };
    confirm.onclick = () => {
      dialog.close('agreed');
    };
    dialog.onclose = () => {
      resolve(dialog.returnValue === 'agreed');
      dialog.remove();
    };
  });
}
