/** Who listens to the grid in memory. */
import type { GridChange, SheetEvent } from '../../../src/apps/web/grid/grid';

export class GridListeners {
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly calculationListeners = new Set<(sheetId: string) => void>();
  private readonly sheetListeners = new Set<(what: SheetEvent) => void>();
  private readonly selectionListeners = new Set<() => void>();

  onChange(listener: (change: GridChange) => void): () => void {
    return listenTo(this.listeners, listener);
  }

  onCalculated(listener: (sheetId: string) => void): () => void {
    return listenTo(this.calculationListeners, listener);
  }

  /** Tells those who listen that cells were changed. */
  tellChanged(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** Tells those who listen that formulas of a sheet were computed. */
  tellCalculated(sheetId: string): void {
    for (const listener of this.calculationListeners) listener(sheetId);
  }

  onSheets(listener: (what: SheetEvent) => void): () => void {
    return listenTo(this.sheetListeners, listener);
  }

  /** Tells those who listen that something happened to a sheet. */
  tellSheets(what: SheetEvent): void {
    for (const listener of this.sheetListeners) listener(what);
  }

  onSelect(listener: () => void): () => void {
    return listenTo(this.selectionListeners, listener);
  }

  /** Tells those who listen that other cells are selected. */
  tellSelected(): void {
    for (const listener of this.selectionListeners) listener();
  }

  /** How many listen to changes, calculations, sheets and the selection. */
  get listening(): number {
    const { listeners, calculationListeners, sheetListeners, selectionListeners } = this;
    return listeners.size + calculationListeners.size + sheetListeners.size + selectionListeners.size;
  }
}

/** Adds a listener, and gives what takes it off. */
function listenTo<Listener>(all: Set<Listener>, listener: Listener): () => void {
  all.add(listener);
  return () => {
    all.delete(listener);
  };
}
