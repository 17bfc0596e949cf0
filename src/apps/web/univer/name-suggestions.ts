/** Which of the names that Univer offers while a formula is typed may be taken with Enter or Tab. */
import type { Injector } from '@univerjs/core';
import { IEditorService, IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';
import { isForNameBeforeCaret } from './offered-name';

/** How Univer names the keys that act on its list of names; the rest of the id is the editor's. */
const OF_THE_LIST = 'sheet.formula-embedding-editor.search_function.';

/** The letters of the first offered name that the list took for what was typed. */
const LETTERS = '[data-u-comp="sheets-formula-editor"] li span span';

/**
 * Lets Enter and Tab take an offered name only while it is for the name before the caret. Univer renews its list a third
 * of a second after the last key; a formula that was finished sooner would get a name from the old list, where Enter
 * should enter it.
 */
export function keepToOfferedNames(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const editors = injector.get(IEditorService);
  const isOffered = (): boolean => {
    const editor = editors.getFocusEditor();
    const caret = editor?.getSelectionRanges()[0]?.endOffset ?? 0;
    const typed = editor?.getDocumentData().body?.dataStream.slice(0, caret) ?? '';
    return isForNameBeforeCaret(document.querySelector(LETTERS)?.textContent ?? '', typed);
  };
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    const takesName = shortcut.binding === KeyCode.ENTER || shortcut.binding === KeyCode.TAB;
    return register(
      takesName && shortcut.id.startsWith(OF_THE_LIST) ? { ...shortcut, preconditions: isOffered } : shortcut,
    );
  };
}
