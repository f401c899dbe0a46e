/** The button of a row of a list, by its key. */
function rowButton(key: string): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLElement>('button[data-row]');
  return [...buttons].find(({ dataset }) => dataset['row'] === key);
}

/**
 * Brings the keyboard to an element, or to the row of a list with a key, once Excel has selected a cell: some hosts
 * take the keyboard to the sheet then, and who steps through a list by keys would be thrown out of it.
 */
export async function focusAgain(
  target: Element | string | null,
  isGoing: Promise<void> | undefined,
): Promise<void> {
  await isGoing;
  // The list is drawn by then.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const element = typeof target === 'string' ? rowButton(target) : target;
  if (element instanceof HTMLElement) element.focus();
}
