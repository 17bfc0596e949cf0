import type { LostPart } from '../../core/workbook/lost-part';

/** The sentences about many files together. */
interface ManyMessages {
  /** The button that leads there, and the one that leads back to the list that is there. */
  readonly begin: string;
  readonly backToList: (files: number) => string;
  readonly title: string;
  readonly hint: string;
  readonly addFiles: string;
  readonly addFolder: string;
  readonly rekap: string;
  readonly letters: string;
  readonly rekapFile: string;
  readonly lettersFile: string;
  readonly clear: string;
  readonly close: string;
  readonly goOn: string;
  readonly progress: (done: number, total: number) => string;
  readonly stopped: (left: number) => string;
  readonly done: (reports: number, errors: number, unread: number) => string;
  readonly making: string;
  readonly made: (file: string) => string;
  readonly notMade: (file: string) => string;
  readonly waiting: string;
  readonly tooSlow: string;
  /** A folder in which nothing is a report. */
  readonly noReports: string;
  readonly notReached: string;
  readonly table: string;
  readonly columns: Readonly<
    Record<
      'errors' | 'warnings' | 'tables' | 'missing' | 'ikm' | 'capaian' | 'serapan' | 'year' | 'office' | 'file',
      string
    >
  >;
  readonly across: (remarks: number) => string;
}

/** Every sentence of the web edition around the grid and the pane, by its id. */
export interface WebMessages {
  readonly title: string;
  readonly open: string;
  readonly staysHere: string;
  /** How the pane is reached without a mouse: the grid keeps Tab for its cells. */
  readonly keys: string;
  readonly worksOffline: string;
  readonly sample: string;
  readonly loadingGrid: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly dropHere: string;
  readonly grid: string;
  /** The line between the grid and the pane. */
  readonly paneWidth: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly notOpened: (file: string) => string;
  readonly gridFailed: string;
  readonly unexpected: string;
  readonly newFile: string;
  readonly newTitle: string;
  /** The field for last year's file, and what it is for. */
  readonly lastYear: string;
  readonly lastYearHint: string;
  readonly madeFrom: (file: string, lastYear: string) => string;
  readonly nothingToCarry: string;
  readonly notCarriedTitle: string;
  readonly notCarried: string;
  readonly understood: string;
  readonly newReplaces: string;
  readonly profile: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly make: string;
  readonly cancel: string;
  readonly closeStatus: string;
  readonly making: string;
  readonly made: (file: string) => string;
  readonly notMade: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly savedAsNative: (cells: number) => string;
  /** `places` are the first cells whose formulas were left out, `more` how many others there are. */
  readonly savedAsValues: (cells: number, places: string, more: number) => string;
  /** The same, before it is saved. */
  readonly formulasWithout: (cells: number, places: string, more: number) => string;
  readonly notSavedYet: string;
  readonly notSaved: string;
  /** A sheet has a name that Excel does not allow. */
  readonly forbiddenSheetName: (sheet: string) => string;
  /** The button, and what is said while and after a copy of the Word report gets comments. */
  readonly comment: string;
  readonly commenting: string;
  readonly commented: (file: string, comments: number) => string;
  readonly commentedWithout: (parts: string) => string;
  readonly notCommented: string;
  /** How many of the pasted cells became numbers. */
  readonly pasted: (numbers: number) => string;
  readonly pastedDoubtful: (cells: string) => string;
  readonly readAs: (cell: string, text: string, value: string) => string;
  readonly pastedAsText: (cells: string) => string;
  /** How many rows and columns were pasted into that nobody sees. */
  readonly pastedHidden: (lines: number) => string;
  readonly andMore: (more: number) => string;
  readonly notPasted: (cells: string) => string;
  readonly stopped: (file: string) => string;
  readonly gridStray: (sheet: string, cell: string) => string;
  readonly gridLimit: (limit: string) => string;
  /** `parts` lists what a new file will not keep. */
  readonly openedWithout: (file: string, parts: string) => string;
  readonly unsavedTitle: string;
  readonly unsaved: (file: string) => string;
  /** What was left unsaved, offered when the page is opened again; `days` is how long it stays. */
  readonly draftsTitle: string;
  readonly drafts: (days: number) => string;
  readonly draft: (file: string, kept: string) => string;
  readonly continueDraft: string;
  readonly removeDraft: string;
  readonly later: string;
  readonly notContinued: (file: string) => string;
  readonly continued: (file: string) => string;
  /** Beside the name of the file: it lies in no file yet, but is kept here; or the browser keeps nothing. */
  readonly draftState: Readonly<Record<'kept' | 'behind' | 'none' | 'refused', string>>;
  readonly saveFirst: string;
  readonly discard: string;
  readonly withoutTitle: string;
  readonly without: string;
  readonly originalStays: string;
  readonly saveWithout: string;
  /** What a file may hold that a new one does not keep. */
  readonly lostParts: Readonly<Record<LostPart, string>>;
  readonly many: ManyMessages;
}
