import { IEditorService, IShortcutService, KeyCode } from '@univerjs/presets/preset-sheets-core';
import type { IShortcutItem } from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './univer';

/** What the grid's list of functions calls its keys: Tab, Enter, Escape and the arrows. */
const KEYS_OF_LIST = 'sheet.formula-embedding-editor.search_function.';

/**
 * Keeps a formula as it was typed. The grid's list of functions follows the typing 300 ms late, and a key that meets the
 * list of an earlier moment would put another function in the place of the one typed: "=PHULUC.TARGET(…)" and Enter gave
 * PHULUC.GAP. Here its keys count only for the very text it was made for, and Enter always enters, as in Excel, where Tab
 * is the key that takes a function from the list.
 */
export function keepTypedFormulas({ injector }: Grid): void {
  const shortcuts = injector.get(IShortcutService);
  const editors = injector.get(IEditorService);
  const typed = () => editors.getFocusEditor()?.getDocumentData().body?.dataStream;
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item: IShortcutItem) => {
    if (!item.id.startsWith(KEYS_OF_LIST)) return register(item);
    // The list registers its keys anew whenever it changes.
    const text = typed();
    const isCurrent = () => item.binding !== KeyCode.ENTER && typed() === text;
    return register({ ...item, preconditions: isCurrent });
  };
}
