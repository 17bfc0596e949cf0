import type { FigureId } from '../../core/summary/year-figures';

/** Every sentence of the task "Ringkasan"; numbers come already written. */
export interface SummaryMessages {
  readonly stale: string;
  readonly noTables: string;
  readonly figures: string;
  readonly names: Readonly<Record<FigureId, string>>;
  /** Where no table tells a figure. */
  readonly unknown: string;
  readonly before: (year: string, figure: string) => string;
  /** A figure that rests on a cell with an error. */
  readonly doubtful: string;
  readonly meanOf: (rows: string) => string;
  readonly changes: (year: string) => string;
  readonly noChanges: string;
  readonly direction: Readonly<Record<'naik' | 'turun' | 'tetap', (by: string) => string>>;
  readonly better: string;
  readonly worse: string;
  readonly missing: string;
  readonly errors: (count: string) => string;
  readonly warnings: (count: string) => string;
  readonly unfilled: (names: string) => string;
  readonly noCauses: (count: string) => string;
  readonly nothingMissing: string;
  readonly toFindings: string;
  readonly more: (count: string) => string;
  readonly charts: string;
  readonly chartsWrong: string;
  /** The button that puts the charts on a sheet; where the host draws none, they are in the saved file. */
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (sheet: string, charts: string) => string;
  readonly insertedUndrawn: (sheet: string) => string;
  readonly copy: string;
  readonly copyOf: (title: string) => string;
  readonly copied: string;
  readonly downloaded: (file: string) => string;
  /** Where the pane cannot hand over a file either. */
  readonly notCopied: string;
}
