/** The workbook that is open in Univer. */
import type { IWorkbookData, LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import type { Workbook } from '../../../core/workbook/workbook';
import type { SavedSheet } from '../../../hosts/xlsx/export-model';
import type { Language } from '../../../messages/pane';
import type { FunctionFailures } from './function-failures';
import { keepExtras, planSnapshot, sheetIdOf } from './plan-snapshot';
import { savedSheets } from './saved-sheets';
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
    await this.show((id) => toSnapshot(workbook, id, name, this.locale));
  }

  /** Shows planned sheets instead of the workbook that is open. */
  async openPlans(plans: readonly SheetPlan[], name: string): Promise<void> {
    await this.show((id) => planSnapshot(plans, id, name, this.locale));
    const extras = this.grid.ofWorkbook();
    plans.forEach((plan, index) => {
      keepExtras(plan, extras.of(sheetIdOf(index)));
    });
  }

  private async show(snapshotOf: (id: string) => IWorkbookData): Promise<void> {
    const previous = this.api.getActiveWorkbook();
    if (previous !== null) this.api.disposeUnit(previous.getId());
    this.failures.clear();
    this.opened += 1;
    const snapshot = snapshotOf(`workbook-${String(this.opened)}`);
    const opened = this.api.createWorkbook(snapshot).setNumfmtLocal(this.language);
    // Univer has its services together once there is a workbook.
    if (this.opened === 1 && this.language === 'id') writeIndonesian(opened.getActiveSheet().getInject());
    await this.grid.settle();
  }

  /** The sheets as they are now, for a new file. */
  async sheetsToSave(): Promise<SavedSheet[]> {
    await this.grid.settle();
    const workbook = this.api.getActiveWorkbook();
    return workbook === null ? [] : savedSheets(this.grid, workbook.save());
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
