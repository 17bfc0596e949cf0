/** Every sentence about an error of Excel, by its id. */

/** What happened; the ids of `hosts/excel/office-error`. */
export type ExcelErrorId =
  | 'busy'
  | 'read-only'
  | 'too-large'
  | 'lost'
  | 'item-gone'
  | 'name-taken'
  | 'merged'
  | 'filtered'
  | 'not-offered'
  | 'refused'
  | 'unknown';

/** What happened, and what to try. */
export interface ErrorSentences {
  readonly what: string;
  readonly advice: string;
}

/** The sentences in one language. */
export interface ExcelMessages {
  readonly errors: Readonly<Record<ExcelErrorId, ErrorSentences>>;
  readonly unchanged: string;
  readonly restored: string;
  /** @param remains the sheets or cells that may be changed, with commas */
  readonly changed: (remains: string) => string;
}
