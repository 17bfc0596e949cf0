/** The grid of the page, loaded after the page itself, and Excel as the pane sees it. */
import type { ExcelHost } from '../../../hosts/excel/excel-api';
import { readWorkbook } from '../../../hosts/xlsx/read';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { fileSentence } from '../../../messages/files/file-sentence';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import sample from '../../../../assets/contoh/contoh.xlsx';
import { isOffered, StrictHost } from '../host/strict-host';
import type { UniverWorkbook } from '../univer/univer-workbook';

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

  /** Opens a file instead of the one that is open; gives the sentence that says why it could not, or null. */
  async open(file: File, language: Language): Promise<string | null> {
    try {
      const { univer } = await this.started;
      const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
      await univer.open(workbook, file.name);
      return null;
    } catch (error) {
      return error instanceof WorkbookUnreadable ? fileSentence(error, language) : webMessages(language).unexpected;
    }
  }
}
