/** What one measurement of `npm run bench` says; every file in scripts/bench returns some of these. */

/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  /** What was measured, e.g. `IKM 100.000 × 9, next to a bare loop`. */
  readonly what: string;
  /** The figure, in `unit`. */
  readonly measured: number;
  /** The largest figure that is still good, in `unit`; null where there is no budget. */
  readonly limit: number | null;
  /** The unit of both, e.g. `×`, `%`, `ms`. */
  readonly unit: string;
}
