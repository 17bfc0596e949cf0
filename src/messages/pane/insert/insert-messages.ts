/** Every sentence of the form that inserts standard sheets, by its id. */
export interface InsertMessages {
  readonly intro: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly sheets: string;
  readonly all: string;
  readonly none: string;
  readonly exists: string;
  readonly existsNote: string;
  readonly needed: (sheets: string) => string;
  readonly style: string;
  readonly native: string;
  readonly own: string;
  readonly content: string;
  readonly empty: string;
  readonly example: string;
  readonly lastYear: string;
  readonly lastYearFile: string;
  readonly lastYearHint: string;
  readonly readingLastYear: string;
  readonly nothingToCarry: string;
  /** That last year's file was read: its year, and how many indicators it gave. */
  readonly carried: (year: number, indicators: number) => string;
  readonly notCarried: string;
  readonly insert: (count: number) => string;
  readonly inserting: string;
  readonly stopped: string;
  readonly inserted: (count: number) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly next: string;
  readonly toCheck: string;
  readonly again: string;
}
