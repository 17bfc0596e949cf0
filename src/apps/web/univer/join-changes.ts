/** Several changes that are undone as one. */
import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/** What Univer offers for undoing, as far as it is used here. */
type Undoing = Pick<
  IUndoRedoService,
  'undoRedoStatus$' | 'pitchTopUndoElement' | 'rollback' | '__tempBatchingUndoRedo'
>;

/** Changes that are being joined; one of the two ends it. */
export interface JoinedChanges {
  /** What was changed until now is undone as one. */
  end(): void;
  /** Takes back what was changed until now; neither undoing nor doing it again is offered. */
  takeBack(): void;
}

/**
 * Joins all changes from now on until `end`. Univer's own way of joining them takes the first one back first, which goes
 * wrong where a later one builds on it; so they are put into the right order afterwards.
 */
export function joinChanges(service: Undoing, unitId: string): JoinedChanges {
  const before = service.pitchTopUndoElement();
  const ends = new Set<number>();
  const joining = service.__tempBatchingUndoRedo(unitId);
  // Univer tells after each change, when it is part of the joined one.
  const watching = service.undoRedoStatus$.subscribe(() => {
    const joined = service.pitchTopUndoElement();
    if (joined && joined !== before) ends.add(joined.undoMutations.length);
  });
  const end = (): IUndoRedoItem | null => {
    joining.dispose();
    watching.unsubscribe();
    const joined = service.pitchTopUndoElement();
    if (!joined || joined === before) return null;
    joined.undoMutations = lastFirst(joined.undoMutations, [...ends]);
    return joined;
  };
  return {
    end() {
      end();
    },
    takeBack() {
      const joined = end();
      if (joined === null) return;
      joined.id = 'joined';
      service.rollback(joined.id, unitId);
    },
  };
}

/** The mutations of the last change first, those of each change in their order. */
function lastFirst(mutations: IUndoRedoItem['undoMutations'], ends: readonly number[]): IUndoRedoItem['undoMutations'] {
  return ends.reduceRight<IUndoRedoItem['undoMutations']>(
    (ordered, end, index) => [...ordered, ...mutations.slice(ends[index - 1] ?? 0, end)],
    [],
  );
}
