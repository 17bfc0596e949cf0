/** Every sentence of the sheet "Hasil Periksa", by its id. */

/** What stands on the sheet besides the findings. */
export interface ResultsMessages {
  readonly sheet: string;
  readonly title: string;
  readonly checked: (date: string) => string;
  readonly counts: (errors: number, warnings: number, notes: number, ignored: number) => string;
  readonly tables: (count: number, computed: number, figures: number) => string;
  readonly unrecognised: (sheets: string) => string;
  readonly headings: readonly [string, string, string, string, string, string, string];
}
