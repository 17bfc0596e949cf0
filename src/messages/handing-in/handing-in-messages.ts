import type { LeftOut } from '../../core/naskah/naskah';

/** Every sentence about the Word draft and the review, by its id; loaded with the task that says them. */
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
  /** Where the pane cannot hand over a file. */
  readonly naskahNoFiles: string;
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
}
