/** Every sentence of the task "Periksa" beyond those of the pane itself, by its id. */
import type { Severity } from '../../../core/findings/finding';

/** What can be shown of the findings. */
export type SeverityChoice = Severity | 'all';

/** The sentences in one language; numbers come already written. */
export interface CheckMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly show: string;
  readonly choices: Readonly<Record<SeverityChoice, string>>;
  readonly nothingFits: string;
  readonly showAll: string;
  readonly found: (count: number) => string;
  readonly repair: string;
  /** For numbers that are stored as text. */
  readonly makeNumbers: string;
  readonly makeNumbersOf: (where: string) => string;
  readonly repairAll: (count: number) => string;
  readonly ignore: string;
  readonly details: string;
  readonly detailsOf: (where: string) => string;
  readonly repairOf: (where: string) => string;
  /** A cell as it is spoken. */
  readonly cellOn: (cell: string, sheet: string) => string;
  readonly toCell: string;
  readonly written: string;
  readonly shouldBe: string;
  readonly cause: string;
  readonly changesToo: string;
  readonly related: string;
  readonly basis: string;
  readonly todo: string;
  readonly emptyCell: string;
  readonly formula: string;
  readonly repairTitle: (count: number) => string;
  readonly repairIntro: string;
  readonly repairNow: (count: number) => string;
  readonly choose: (cell: string) => string;
  readonly becomes: string;
  readonly repaired: (count: number) => string;
  readonly skipped: Readonly<Record<'changed' | 'waiting' | 'protected' | 'no-sheet', (cells: string) => string>>;
  readonly repairing: string;
  readonly ignoreTitle: string;
  readonly ignoreIntro: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly ignoreNow: string;
  readonly ignoredNotice: string;
  /** Where the workbook keeps no settings. */
  readonly ignoredForNow: string;
  readonly columnMeaning: (heading: string) => string;
  readonly columnNothing: string;
  /** Takes back what was chosen. */
  readonly columnUndecided: string;
  readonly columnChoose: string;
  readonly columnChosen: string;
  /** Where the workbook keeps no settings. */
  readonly columnForNow: string;
  readonly ignoredTitle: (count: number) => string;
  readonly ignoredIntro: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly reasonIs: (reason: string) => string;
  readonly writeResults: string;
  readonly writingResults: string;
  readonly resultsWritten: (sheet: string) => string;
  readonly nothingToRepair: string;
  readonly solved: string;
  readonly stale: string;
  readonly cleanTitle: string;
  /** The same where findings are ignored with a reason: their figures do not match. */
  readonly cleanTitleIgnored: string;
  readonly clean: (tables: string, computed: string, figures: string) => string;
  readonly cleanIgnored: (tables: string, computed: string, figures: string, ignored: number) => string;
  /** When nothing could be recomputed: no praise, and what to do. */
  readonly nothingComputed: string;
  readonly nothingComputedAdvice: string;
  /** The sheets on which no table was recognised. */
  readonly unrecognised: (sheets: string) => string;
  readonly unchecked: string;
  readonly next: string;
  /** The next step while tables have no figures yet. */
  readonly unfilled: (tables: number) => string;
  readonly toSend: string;
}
