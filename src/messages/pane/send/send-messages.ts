import type { LeftOut } from '../../../core/naskah/naskah';

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
  /** The part that makes the Word draft. */
  readonly naskah: string;
  readonly naskahIntro: string;
  readonly naskahTemplate: string;
  readonly naskahMake: string;
  readonly naskahMaking: string;
  readonly naskahCopy: string;
  readonly naskahMade: (file: string) => string;
  readonly naskahCopied: string;
  readonly naskahNotCopied: string;
  readonly naskahErrors: (count: number) => string;
  readonly naskahMarks: (chapters: number) => string;
  readonly naskahNoMark: string;
  readonly naskahNoTables: string;
  readonly naskahLeftOut: (count: number) => string;
  readonly naskahReasons: Readonly<Record<LeftOut['reason'], string>>;
  /** The part about the review of the report. */
  readonly reviu: string;
  readonly reviuIntro: string;
  readonly reviuCounts: (yes: number, no: number, open: number) => string;
  readonly reviuItems: string;
  readonly reviuAnswers: Readonly<Record<'ya' | 'tidak', string>>;
  readonly reviuOpen: string;
  readonly reviuMake: string;
  readonly reviuMade: (sheet: string) => string;
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
}
