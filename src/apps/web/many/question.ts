/** What goes between the page and the worker that checks many files. */
import type { OfficeReport } from '../../offices/office-report';
import type { Failure } from './failure';

/** What the worker is asked. */
export type Question =
  | {
      readonly ask: 'check';
      readonly file: File;
      /** Its name among the others. */
      readonly name: string;
      readonly profile: string;
    }
  /** The reports with what only others show about each, as an .xlsx file, or as a .zip file of letters. */
  | { readonly ask: 'remarks' | 'rekap' | 'letters'; readonly reports: readonly OfficeReport[] };

/** What it answers to each question. */
export interface Answers {
  readonly check: { readonly report: OfficeReport } | { readonly failure: Failure };
  readonly remarks: readonly OfficeReport[];
  readonly rekap: Uint8Array;
  readonly letters: Uint8Array;
}

/** An answer, or why there is none. */
export type Answer = { readonly answer: Answers[keyof Answers] } | { readonly error: string };
