/** Why functions failed, by the cell that they stand in. Univer shows an error value but has no place for a sentence. */

/** Remembers the sentence of every function that ended in an error. */
export class FunctionFailures {
  private readonly sentences = new Map<string, string>();

  /** Notes what went wrong in a cell, or with null that nothing does any more. */
  note = (sheetId: string, row: number, column: number, sentence: string | null): void => {
    const key = keyOf(sheetId, row, column);
    if (sentence === null) this.sentences.delete(key);
    else this.sentences.set(key, sentence);
  };

  /** Why the function in a cell failed, or null. */
  sentenceAt(sheetId: string, row: number, column: number): string | null {
    return this.sentences.get(keyOf(sheetId, row, column)) ?? null;
  }

  /** Forgets everything, for another workbook. */
  clear(): void {
    this.sentences.clear();
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}
