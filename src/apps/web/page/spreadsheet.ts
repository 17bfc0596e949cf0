/** The grid of the page, loaded after the page itself, and Excel as the pane sees it. */
import type { Profile } from '../../../core/profiles/profile';
import { emptyOffice } from '../../../core/scaffold/empty-office';
import { scaffold } from '../../../core/scaffold/scaffold';
import type { Workbook } from '../../../core/workbook/workbook';
import { writeNumber } from '../../../core/workbook/write-number';
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { exportWorkbook, type ExportedWorkbook } from '../../../hosts/xlsx/export';
import { refuseLargeFile } from '../../../hosts/xlsx/guard';
import type { ReadOptions } from '../../../hosts/xlsx/pace';
import { readWorkbook } from '../../../hosts/xlsx/read';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { fileSentence } from '../../../messages/files/file-sentence';
import type { Language } from '../../../messages/pane';
import { sheetSentences } from '../../../messages/sheets/id';
import { webMessages } from '../../../messages/web';
import sample from '../../../../assets/contoh/contoh.xlsx';
import { isOffered, StrictHost } from '../host/strict-host';
import type { UniverWorkbook } from '../univer/univer-workbook';

/** Filled cells that the grid still opens and scrolls on a small laptop; more are a matter for Excel. */
const MOST_GRID_CELLS = 300_000;

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

  constructor(private readonly language: Language) {
    this.started = new Promise((resolve, reject) => {
      this.announce = resolve;
      this.giveUp = reject;
    });
    // Whoever asks later still gets the failure; nobody asking is no failure.
    this.started.catch(() => undefined);
    this.excel = {
      run: async (batch) => (await this.started).host.run(batch),
      supports: (version) => isOffered(version),
    };
  }

  /**
   * Loads the grid into an element of the page and opens the sample workbook in it.
   * @throws what went wrong; the pane then fails with it too
   */
  async start(container: HTMLElement, onSentence: (sentence: string | null) => void): Promise<void> {
    try {
      this.announce(await this.load(container, onSentence));
    } catch (error) {
      this.giveUp(error);
      throw error;
    }
  }

  private async load(container: HTMLElement, onSentence: (sentence: string | null) => void): Promise<Started> {
    const [{ startUniver }, bytes] = await Promise.all([
      import(/* webpackChunkName: "grid" */ '../univer/start-univer'),
      fetch(sample).then((response) => response.arrayBuffer()),
    ]);
    const dark = document.documentElement.dataset['theme'] === 'dark';
    const univer = startUniver({ container, language: this.language, dark });
    await univer.open(await readWorkbook(new Uint8Array(bytes)), webMessages(this.language).sample);
    univer.onSentence(onSentence);
    return { univer, host: new StrictHost(univer.grid) };
  }

  /**
   * Opens a file instead of the one that is open.
   * @returns null when it is open, `stopped` when the signal stopped it, or the sentence that says why it could not be
   */
  async open(file: File, language: Language, reading: ReadOptions): Promise<null | 'stopped' | { problem: string }> {
    try {
      const { univer } = await this.started;
      refuseLargeFile(file.size);
      const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()), reading);
      if (countCells(workbook) > MOST_GRID_CELLS) {
        const limit = writeNumber({ value: MOST_GRID_CELLS, decimals: 0, style: 'plain' }, language);
        return { problem: webMessages(language).gridLimit(limit) };
      }
      await univer.open(workbook, file.name);
      return null;
    } catch (error) {
      if (reading.signal?.aborted === true) return 'stopped';
      if (error instanceof WorkbookUnreadable) return { problem: fileSentence(error, language) };
      return { problem: webMessages(language).unexpected };
    }
  }

  /**
   * Opens a new workbook with the standard sheets.
   * @throws what went wrong while the sheets were made
   */
  async create(profile: Profile, year: number, name: string): Promise<void> {
    const { univer } = await this.started;
    await univer.openPlans(scaffold(profile, emptyOffice(year), sheetSentences), name);
  }

  /** What is open, as a new file that needs nothing of this product. */
  async exported(): Promise<ExportedWorkbook> {
    const { univer } = await this.started;
    return exportWorkbook(await univer.sheetsToSave());
  }
}

function countCells(workbook: Workbook): number {
  let cells = 0;
  for (const { rows } of workbook.sheets)
    for (const row of rows) for (const cell of row ?? []) if (cell !== undefined) cells += 1;
  return cells;
}
