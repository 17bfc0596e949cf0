import type { IUndoRedoItem } from '@univerjs/core';
import { forget, MadeSheets } from '../../../../src/apps/web/univer/made-sheets';

/** A list of what can be undone, as Univer keeps it. */
function undoing() {
  const stack: IUndoRedoItem[] = [];
  const undone: string[] = [];
  const made = new MadeSheets();
  const service = {
    rollback: (id: string) => {
      if (stack.at(-1)?.id !== id) return;
      undone.push(...stack.pop()!.undoMutations.map((mutation) => mutation.id));
    },
  };
  let sheets: readonly string[] = ['a'];
  const change = (after: readonly string[], pushes = true): void => {
    const before = { sheets, undone: stack.at(-1) ?? null };
    if (pushes) stack.push({ unitID: 'buku', redoMutations: [], undoMutations: [{ id: 'x', params: {} }] });
    sheets = after;
    for (const each of made.note(before, { sheets, undone: stack.at(-1) ?? null })) forget(service, each);
  };
  return { stack, undone, change };
}

test('sheets that are made and taken away at once leave nothing to undo, and nothing is undone for it', () => {
  const { stack, undone, change } = undoing();
  change(['a']);
  change(['a', 'b', 'c']);
  // The names are looked up before the sheets are taken away.
  change(['a', 'b', 'c'], false);
  change(['a']);
  expect(stack).toHaveLength(1);
  expect(undone).toEqual([]);
});

test('both can be undone when something was changed in between, or when another sheet went, too', () => {
  const between = undoing();
  between.change(['a', 'b']);
  between.change(['a', 'b']);
  between.change(['a']);
  expect(between.stack).toHaveLength(3);
  const more = undoing();
  more.change(['a', 'b']);
  more.change([]);
  expect(more.stack).toHaveLength(2);
});
