/** Every sentence about marks in the cells of Excel, by its id. */

/** The sentences in one language. */
export interface MarksMessages {
  readonly mark: string;
  /** Where there are marks already. */
  readonly markAgain: string;
  readonly unmark: string;
  readonly marking: string;
  readonly marked: (count: number) => string;
  readonly nothingToMark: string;
  readonly skipped: (sheets: string) => string;
  readonly unmarked: (count: number) => string;
}
