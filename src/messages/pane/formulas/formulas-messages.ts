/** Every sentence of the task "Rumus", by its id; what each function and parameter does stands in functions/descriptions. */
export interface FormulasMessages {
  readonly intro: string;
  readonly functionLabel: string;
  readonly take: string;
  readonly takeFor: (field: string) => string;
  readonly optional: string;
  readonly result: string;
  readonly example: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (cell: string) => string;
  readonly notUndone: (cell: string) => string;
  readonly occupied: (cell: string) => string;
  readonly missing: (fields: string) => string;
  readonly wrong: (fields: string) => string;
  readonly scales: string;
  readonly class: string;
  readonly range: string;
  readonly noSelection: string;
  readonly usual: (choice: string) => string;
  /** The last choice: cells of one's own. */
  readonly orCells: string;
  readonly cellsOf: (field: string) => string;
}
