/** Every sentence of the task pane, by its id. */

import type { TableStanding } from '../../core/summary/table-standing';

/** What went wrong with Excel, or with loading a part of the pane, told apart only where the advice differs. */
export type FailureId = 'cellEditing' | 'tooLarge' | 'protected' | 'lost' | 'notLoaded' | 'unknown';

/** A sentence that says what happened, and one that says what to try. */
interface FailureSentences {
  readonly what: string;
  readonly advice: string;
}

/** The tasks of the pane, in the order of the work. */
export type TabId = 'fill' | 'check' | 'summary' | 'send' | 'formulas';

/** The sentences of the pane in one language; numbers come already written. */
export interface PaneMessages {
  readonly title: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly tabs: Readonly<Record<TabId, string>>;
  readonly tabsLabel: string;
  /** The office and the year in the header; either may be unknown. */
  readonly about: (office: string, year: string) => string;
  /** The name of the office, short enough for the header. */
  readonly office: (name: string) => string;
  readonly help: string;
  readonly settings: string;
  /** The page of development builds. */
  readonly trial: string;
  readonly profileLabel: string;
  readonly ownProfile: string;
  readonly profileFile: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  readonly undo: string;
  readonly undone: string;
  /** Why inserted sheets stay when the insertion is undone. */
  readonly typedSince: (sheets: string) => string;
  readonly undoing: string;
  readonly close: string;
  readonly back: string;
  readonly intro: string;
  readonly introEmpty: string;
  readonly startNew: string;
  readonly startInsert: string;
  readonly startCheck: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly reading: string;
  readonly checking: string;
  readonly stopped: string;
  readonly nothingChanged: string;
  /** What a failed change has left behind. */
  readonly left: {
    readonly unchanged: string;
    readonly restored: string;
    readonly changed: (names: string) => string;
  };
  readonly details: (text: string) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly cause: (sentence: string) => string;
  readonly expected: (text: string) => string;
  readonly related: string;
  readonly goToCell: (cell: string, sheet: string) => string;
  readonly results: string;
  readonly wholeWorkbook: string;
  readonly elsewhere: string;
  readonly table: (name: string, sheet: string) => string;
  /** What may be said of a table, see `tableStanding`; and of a sheet on which none was recognised. */
  readonly standings: Readonly<Record<TableStanding, (computed: string, figures: string) => string>>;
  readonly unrecognised: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly noTablesTitle: string;
  readonly noTablesAdvice: string;
  readonly sheetGone: (sheet: string) => string;
  readonly sheetHidden: (sheet: string) => string;
  readonly cellHidden: (cell: string) => string;
  readonly failed: string;
  readonly failures: Readonly<Record<FailureId, FailureSentences>>;
}
