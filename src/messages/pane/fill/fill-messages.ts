/** Every sentence of the task "Isi", by its id. */
export interface FillMessages {
  readonly title: string;
  readonly progress: (done: string, all: string) => string;
  readonly done: (rows: string) => string;
  readonly begun: (blank: string) => string;
  readonly unfilled: string;
  readonly optional: string;
  readonly goToNext: (cell: string, sheet: string) => string;
  readonly goToSheet: (sheet: string) => string;
  readonly allDone: string;
  readonly add: string;
}
