import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { Subject } from 'rxjs';
import { joinChanges } from '../../../../src/apps/web/univer/join-changes';

/** Joins as Univer does: what undoes a later change comes after what undoes an earlier one. */
function undoing() {
  const told = new Subject<{ undos: number; redos: number }>();
  let top: IUndoRedoItem | null = null;
  const rolledBack: string[][] = [];
  const service = {
    undoRedoStatus$: told,
    pitchTopUndoElement: () => top,
    rollback: (id: string) => {
      if (top?.id !== id) return;
      rolledBack.push(top.undoMutations.map((mutation) => mutation.id));
      top = null;
    },
    __tempBatchingUndoRedo: () => ({ dispose: () => undefined }),
  } as unknown as IUndoRedoService;
  const change = (...ids: string[]): void => {
    const undoMutations = ids.map((id) => ({ id, params: {} }));
    if (top === null) top = { unitID: 'buku', redoMutations: [], undoMutations };
    else top.undoMutations.push(...undoMutations);
    told.next({ undos: 1, redos: 0 });
  };
  return { service, change, rolledBack, order: () => top?.undoMutations.map(({ id }) => id) ?? [] };
}

test('the last change is undone first, and each in its own order', () => {
  const { service, change, order } = undoing();
  const joined = joinChanges(service, 'buku');
  change('a1', 'a2');
  change('b1');
  change('c1', 'c2');
  joined.end();
  expect(order()).toEqual(['c1', 'c2', 'b1', 'a1', 'a2']);
});

test('without a change, what was done before stays as it is', () => {
  const { service, change, order } = undoing();
  change('x1', 'x2');
  joinChanges(service, 'buku').end();
  expect(order()).toEqual(['x1', 'x2']);
});

test('what is taken back is gone from the list of what can be undone, and what was before it stays', () => {
  const { service, change, rolledBack } = undoing();
  joinChanges(service, 'buku').takeBack();
  expect(rolledBack).toEqual([]);
  const joined = joinChanges(service, 'buku');
  change('a1');
  change('b1');
  joined.takeBack();
  expect(rolledBack).toEqual([['b1', 'a1']]);
  expect(service.pitchTopUndoElement()).toBeNull();
});
