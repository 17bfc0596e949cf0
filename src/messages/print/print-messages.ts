import type { Signature } from '../../core/printing/plan-cover';

/** Every sentence about making the sheets ready for print, by its id; loaded with what says them. */
export interface PrintMessages {
  readonly title: string;
  readonly intro: string;
  readonly fields: Readonly<Record<keyof Signature, string>>;
  readonly blank: string;
  readonly make: string;
  readonly making: string;
  readonly none: string;
  readonly done: (sheets: number) => string;
  readonly unfilled: (sheets: string) => string;
  readonly skipped: (sheets: string) => string;
  /** Sheets Sampul that stay. */
  readonly covers: (sheets: string) => string;
  readonly ready: string;
  readonly undo: string;
  readonly undone: string;
}
