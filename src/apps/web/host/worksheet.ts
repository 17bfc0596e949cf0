/** A sheet, as Office.js offers it. */
import { LAST_COLUMN, LAST_ROW, parseArea } from '../../../core/workbook/address';
import type { Area } from '../../../core/workbook/workbook';
import type { WorksheetObject } from '../../../hosts/excel/excel-api';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import { Range } from './range';
import type { RequestQueue } from './request-queue';
import { sheetOf } from './sheet-names';

/** The strict `Excel.Worksheet`; it is held by the id of the sheet. */
export class Worksheet extends ClientObject<string> implements WorksheetObject {
  constructor(queue: RequestQueue, find: () => string | null) {
    super(queue, 'Worksheet', find);
  }

  get name(): string {
    return this.read('name');
  }
  get visibility(): Excel.SheetVisibility {
    return this.read('visibility');
  }

  activate(): void {
    this.queue.add(() => {
      const sheet = sheetOf(this.handle ?? '', this.queue.grid.sheets());
      if (sheet.hidden) throw new OfficeFailure('InvalidArgument', `The sheet "${sheet.name}" is hidden.`);
      this.queue.grid.activate(sheet.id);
    });
  }

  getRange(address: string): Range {
    return this.rangeOf(() => parseArea(address));
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    return this.rangeOf(() => {
      const area = {
        top: startRow,
        left: startColumn,
        bottom: startRow + rowCount - 1,
        right: startColumn + columnCount - 1,
      };
      const exists = startRow >= 0 && startColumn >= 0 && rowCount > 0 && columnCount > 0;
      return exists && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
    });
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): Range {
    if (!valuesOnly) throw new OfficeFailure('InvalidArgument', 'This host knows only the used range of values.');
    return new Range(this.queue, () => {
      const sheetId = this.handle;
      const area = sheetId === null ? null : this.queue.grid.usedArea(sheetId);
      return sheetId === null || area === null ? null : { sheetId, area };
    });
  }

  protected override fetch(sheetId: string, name: string): unknown {
    const sheet = sheetOf(sheetId, this.queue.grid.sheets());
    if (name === 'name') return sheet.name;
    if (name === 'visibility') return sheet.hidden ? 'Hidden' : 'Visible';
    throw this.unknownProperty(name);
  }

  private rangeOf(locate: () => Area | null): Range {
    return new Range(this.queue, () => {
      const sheetId = this.handle;
      if (sheetId === null) return null;
      const area = locate();
      if (area === null) throw new OfficeFailure('InvalidArgument', 'The address names no cells.');
      return { sheetId, area };
    });
  }
}
