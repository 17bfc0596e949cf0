/** Every sentence of the task "Kirim", by its id. */
export interface SendMessages {
  readonly intro: string;
  readonly notChecked: string;
  readonly check: string;
  readonly stands: string;
  readonly nothingStands: string;
  /** Nothing was recomputed, so nothing can be said. */
  readonly nothingKnown: string;
  readonly more: (count: number) => string;
  readonly toFindings: string;
  readonly ignored: (count: number) => string;
  readonly functions: string;
  readonly functionsIntro: string;
  readonly replaceBy: string;
  readonly toFormulas: string;
  readonly toValues: string;
  readonly prepare: string;
  readonly preparing: string;
  /** So many cells are not computed yet. */
  readonly waiting: (count: number) => string;
  readonly prepared: (count: number) => string;
  readonly partlyPrepared: (count: number) => string;
  readonly nothingToConvert: string;
  readonly changed: (count: number) => string;
  readonly became: string;
  readonly keptAsValue: string;
  /** An ordinary formula would give another figure. */
  readonly keptBecauseOther: string;
  readonly next: string;
  /** The next step while errors stand. */
  readonly notYet: (errors: number) => string;
  /** The next step while nothing was checked. */
  readonly nextUnchecked: string;
  /** Where the page saves files. */
  readonly save: string;
}
