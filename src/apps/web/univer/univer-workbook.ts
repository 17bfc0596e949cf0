/** The workbook that is open in Univer. */
import type { LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Workbook } from '../../../core/workbook/workbook';
import type { Language } from '../../../messages/pane';
import type { FunctionFailures } from './function-failures';
import { toSnapshot } from './snapshot';
import { writeIndonesian } from './write-indonesian';
import { UniverGrid } from './univer-grid';

/** Opens workbooks one after another in the same grid. */
export class UniverWorkbook {
  readonly grid: UniverGrid;
  private opened = 0;

  constructor(
    private readonly api: FUniver,
    private readonly failures: FunctionFailures,
    private readonly locale: LocaleType,
    private readonly language: Language,
  ) {
    this.grid = new UniverGrid(api);
  }

  /** Shows a workbook instead of the one that is open, and calculates what has no value yet. */
  async open(workbook: Workbook, name: string): Promise<void> {
    const previous = this.api.getActiveWorkbook();
    if (previous !== null) this.api.disposeUnit(previous.getId());
    this.failures.clear();
    this.opened += 1;
    const snapshot = toSnapshot(workbook, `workbook-${String(this.opened)}`, name, this.locale);
    const opened = this.api.createWorkbook(snapshot).setNumfmtLocal(this.language);
    // Univer has its services together once there is a workbook.
    if (this.opened === 1 && this.language === 'id') writeIndonesian(opened.getActiveSheet().getInject());
    await this.grid.settle();
  }

  /** Calls back with the sentence of the selected cell's function when it failed, and with null otherwise. */
  onSentence(show: (sentence: string | null) => void): void {
    const update = (): void => {
      const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getActiveCell();
      show(
        sheet === undefined || !cell
          ? null
          : this.failures.sentenceAt(sheet.getSheetId(), cell.getRow(), cell.getColumn()),
      );
    };
    this.api.addEvent(this.api.Event.SelectionChanged, update);
    this.api.getFormula().calculationResultApplied(update);
  }
}
