/** The grid of the page, loaded after the page itself, and Excel as the pane sees it. */
import type { CheckResult } from '../../../core/findings/check-result';
import type { CommentedReport } from '../../comments/comment-report';
import type { WordReport } from '../../../hosts/docx/read';
import type { Workbook } from '../../../core/workbook/workbook';
import type { Profile } from '../../../core/profiles/profile';
import type { Carried } from '../../../core/next-year/carried';
import type { Office } from '../../../core/scaffold/office';
import { fillFirst } from '../../../core/scaffold/fill-first';
import { scaffold } from '../../../core/scaffold/scaffold';
import { firstBlank } from '../../../core/scaffold/sheet-plan';
import { writeNumber } from '../../../core/workbook/write-number';
import type { CellMark } from '../../../hosts/excel/cell-mark';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { selectCell } from '../../../hosts/excel/select-cell';
import { exportWorkbook, type ExportedWorkbook } from '../../../hosts/xlsx/export';
import type { SavedWorkbook } from '../../../hosts/xlsx/export-model';
import { refuseLargeFile } from '../../../hosts/xlsx/guard';
import type { LostPart } from '../../../core/workbook/lost-part';
import type { ReadOptions } from '../../../hosts/xlsx/pace';
import { planToSaved } from '../../../hosts/xlsx/plan-to-saved';
import { readSavedWorkbook } from '../../../hosts/xlsx/read-saved';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { fileNote } from '../../../messages/files/file-note';
import { fileSentence } from '../../../messages/files/file-sentence';
import type { Language } from '../../../messages/pane';
import { sheetSentences } from '../../../messages/sheets/id';
import { webMessages } from '../../../messages/web';
import sample from '../../../../assets/contoh/contoh.xlsx';
import { readers } from '../../readers';
import { isOffered, StrictHost } from '../host/strict-host';
import type { ShownReason } from '../univer/cell-marks';
import type { Pasted } from '../univer/take-pastes';
import { isSame } from '../univer/change';
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { Draft } from '../draft/draft';
import { strayCell } from './stray-cell';

/** Filled cells that the grid still opens and scrolls on a small laptop; more are a matter for Excel. */
const MOST_GRID_CELLS = 300_000;

/** Checks a workbook by the profile that the pane checked by last. */
export type Check = (workbook: Workbook) => CheckResult | Promise<CheckResult>;

/** How the opening of a file ended: with what a new file will not keep of it, stopped, or with a sentence that says why not. */
export type Opening =
  | { readonly lost: readonly LostPart[]; readonly isWord: boolean; readonly notes: readonly string[] }
  | 'stopped'
  | { readonly problem: string };

/** Who is told of what goes on in the grid. */
export interface Told {
  /** With the sentence of the selected cell's function when it failed, and with null otherwise. */
  readonly onSentence: (sentence: string | null) => void;
  readonly onPasted: (pasted: Pasted) => void;
  /** With what the mark under the pointer says, and with null when there is none. */
  readonly onReason: (shown: ShownReason | null) => void;
}

interface Started {
  readonly univer: UniverWorkbook;
  readonly host: StrictHost;
}

/** The spreadsheet beside the pane. */
export class Spreadsheet {
  /** Excel for the pane; what it asks for waits until the grid is there. */
  readonly excel: ExcelHost;
  private readonly started: Promise<Started>;
  private announce!: (started: Started) => void;
  private giveUp!: (reason: unknown) => void;
  private univer: UniverWorkbook | null = null;
  /** The Word file whose tables are open. */
  private report: { readonly bytes: Uint8Array; readonly word: WordReport } | null = null;

  constructor(private readonly language: Language) {
    this.started = new Promise((resolve, reject) => {
      this.announce = resolve;
      this.giveUp = reject;
    });
    // Whoever asks later still gets the failure; nobody asking is no failure.
    this.started.catch(() => undefined);
    this.excel = {
      run: async (batch, watching) => (await this.started).host.run(batch, watching),
      supports: (version) => isOffered(version),
    };
  }

  /**
   * Loads the grid into an element of the page and opens the sample workbook in it.
   * @throws what went wrong; the pane then fails with it too
   */
  async start(container: HTMLElement, told: Told): Promise<void> {
    try {
      this.announce(await this.load(container, told));
    } catch (error) {
      this.giveUp(error);
      throw error;
    }
  }

  private async load(container: HTMLElement, { onSentence, onPasted, onReason }: Told): Promise<Started> {
    const [{ startUniver }, bytes] = await Promise.all([
      import(/* webpackChunkName: "grid" */ '../univer/start-univer'),
      fetch(sample).then((response) => response.arrayBuffer()),
    ]);
    const univer = startUniver({ container, language: this.language });
    const { workbook, fittedHeights } = await readSavedWorkbook(new Uint8Array(bytes));
    await univer.open(workbook, webMessages(this.language).sample, fittedHeights);
    univer.onSentence(onSentence);
    univer.onPasted(onPasted);
    univer.onReason(onReason);
    this.univer = univer;
    return { univer, host: new StrictHost(univer.grid) };
  }

  /** Whether something was changed that no file holds yet. */
  get hasChanged(): boolean {
    return this.univer?.hasChanged() ?? false;
  }

  /** Whether something is being typed into a cell, which no workbook holds yet. */
  get isBeingTyped(): boolean {
    return this.univer?.isBeingTyped() ?? false;
  }

  /** Takes over what is being typed, so that it counts as changed. */
  async takeEntry(): Promise<void> {
    await this.univer?.takeEntry();
  }

  /** Opens a file instead of the one that is open; the one that is open stays when that fails. */
  async open(file: File, language: Language, reading: ReadOptions): Promise<Opening> {
    try {
      const { univer } = await this.started;
      refuseLargeFile(file.size);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { readSavedReport } = await import(
        /* webpackChunkName: "formats" */ '../../../hosts/files/read-saved-report'
      );
      const { workbook, fittedHeights, lost, notes, word } = await readSavedReport(bytes, file.name, readers, reading);
      if (countCells(workbook) > MOST_GRID_CELLS) {
        const limit = writeNumber({ value: MOST_GRID_CELLS, decimals: 0, style: 'plain' }, language);
        return { problem: webMessages(language).gridLimit(limit) };
      }
      const stray = strayCell(workbook);
      if (stray !== null) return { problem: webMessages(language).gridStray(stray.sheet, stray.cell) };
      await univer.open(workbook, file.name, fittedHeights);
      this.report = word === null ? null : { bytes, word };
      return { lost, isWord: word !== null, notes: notes.map((note) => fileNote(note, language)) };
    } catch (error) {
      if (reading.signal?.aborted === true) return 'stopped';
      if (error instanceof WorkbookUnreadable) return { problem: fileSentence(error, language) };
      return { problem: webMessages(language).unexpected };
    }
  }

  /** What last year's file gives for the file of a year; what is open stays as it is. */
  async carry(
    file: File,
    profile: Profile,
    year: number,
    language: Language,
  ): Promise<Carried | { readonly problem: string }> {
    try {
      refuseLargeFile(file.size);
      const { carryFile } = await import(/* webpackChunkName: "next-year" */ '../../carry-file');
      return (await carryFile(file, profile, year, readers)) ?? { problem: webMessages(language).nothingToCarry };
    } catch (error) {
      if (error instanceof WorkbookUnreadable) return { problem: fileSentence(error, language) };
      return { problem: webMessages(language).unexpected };
    }
  }

  /**
   * Opens a new workbook with the standard sheets, the first cell to fill in selected.
   * @throws what went wrong while the sheets were made
   */
  async create(profile: Profile, office: Office, name: string): Promise<void> {
    const { univer } = await this.started;
    this.report = null;
    const plans = fillFirst(scaffold(profile, office, sheetSentences));
    await univer.open(planToSaved(plans), name);
    const [first] = plans;
    const blank = first === undefined ? null : firstBlank(first);
    if (blank !== null) await selectCell(this.excel, { sheet: first!.name, row: blank.row, column: blank.column });
  }

  /**
   * A copy of the Word file that was opened, with what is found in it as comments; null when none is open.
   * @param check checks its tables as they stand in the file, whatever was changed in the grid
   */
  async commented(language: Language, check: Check): Promise<CommentedReport | null> {
    if (this.report === null) return null;
    const { bytes, word } = this.report;
    const { findings } = await check(word.workbook);
    const { commentReport } = await import(/* webpackChunkName: "comments" */ '../../comments/comment-report');
    return commentReport(bytes, word, findings, language);
  }

  /** What is open, as a new file that needs nothing of this product. */
  async exported(): Promise<ExportedWorkbook> {
    const { univer } = await this.started;
    await univer.takeEntry();
    return exportWorkbook(await univer.toSave());
  }

  /** Opens what was left unsaved; it still lies in no file. */
  async resume({ workbook, name }: Draft): Promise<void> {
    const { univer } = await this.started;
    this.report = null;
    await univer.open(workbook, name);
    univer.markUnsaved();
  }

  /**
   * What is open, for a draft, whole: sheets that are being inserted come first.
   * @param atOnce takes it in one go, which keeps keys waiting; else null when something was changed meanwhile
   */
  async workbook(atOnce: boolean): Promise<SavedWorkbook | null> {
    const { univer } = await this.started;
    await univer.grid.atRest();
    // Nobody types into a page that nobody sees, and it may end at any moment.
    return atOnce || document.hidden ? univer.toSave() : univer.toSaveBetweenKeys();
  }

  /** What is open, for a draft, without a pause; null where that cannot be told at once. */
  workbookNow(): SavedWorkbook | null {
    return this.univer?.toSaveNow() ?? null;
  }

  /** Draws marks over the cells, in the place of those before. */
  readonly mark = (marks: readonly CellMark[]): void => {
    // Without a grid there is nothing to mark.
    this.started.then(
      ({ univer }) => {
        univer.marks.show(marks);
      },
      () => undefined,
    );
  };

  /** Gives whether nothing was changed between the call and the call of what it gives. */
  watch(): () => boolean {
    const { univer } = this;
    const seen = univer?.lastChange();
    return () => univer !== null && seen !== undefined && isSame(univer.lastChange(), seen);
  }

  /** Remembers that what is open lies in a file now. */
  async markSaved(): Promise<void> {
    (await this.started).univer.markSaved();
  }
}

function countCells({ sheets }: SavedWorkbook): number {
  let cells = 0;
  for (const { rows } of sheets) {
    for (const row of rows) for (const cell of row ?? []) if (cell !== undefined && cell.value !== null) cells += 1;
  }
  return cells;
}
