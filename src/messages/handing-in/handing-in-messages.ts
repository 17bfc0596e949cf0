import type { Signature } from '../../core/printing/plan-cover';
import type { LeftOut } from '../../core/naskah/naskah';

/** Every sentence about the Word draft, the review and the print, by its id; loaded with the task that says them. */
export interface HandingInMessages {
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
  /** The part that makes the sheets ready for print. */
  readonly print: string;
  readonly printIntro: string;
  readonly printFields: Readonly<Record<keyof Signature, string>>;
  readonly printBlank: string;
  readonly printMake: string;
  readonly printMaking: string;
  readonly printNone: string;
  readonly printDone: (sheets: number) => string;
  readonly printUnfilled: (sheets: string) => string;
  readonly printSkipped: (sheets: string) => string;
  readonly printReady: string;
  readonly printUndo: string;
  readonly printUndone: string;
}
