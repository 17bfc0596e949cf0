/** Undoing the insertion of sheets. */
import type { PaneMessages } from '../../messages/pane';

/** Takes inserted sheets away; gives what to say where they stay, because something was typed into them since. */
export async function undoSheets(
  undo: () => Promise<readonly string[]>,
  messages: Pick<PaneMessages, 'typedSince'>,
): Promise<string> {
  const typed = await undo();
  return typed.length === 0 ? '' : messages.typedSince(typed.join(', '));
}
