/** A state of the open workbook: equal ones have nothing changed between them, or it was taken back. */
export interface Change {
  /** The change that would be undone first; each is an object of its own. */
  readonly undone: unknown;
  /** How many times a hidden note was changed. */
  readonly notes: number;
}

/** Whether two states of the same workbook are the same. */
export function isSame(a: Change, b: Change): boolean {
  return a.undone === b.undone && a.notes === b.notes;
}
