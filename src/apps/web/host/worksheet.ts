/** A sheet, as Office.js offers it. */
import { LAST_COLUMN, LAST_ROW, parseArea, parseCell } from '../../../core/workbook/address';
import type { Area } from '../../../core/workbook/workbook';
import type { WorksheetObject } from '../../../hosts/excel/excel-api';
import { Charts } from './charts';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import { KeptValue } from './kept-value';
import { PageLayout } from './page-layout';
import { Protection, requireUnprotected } from './protection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import type { RequestQueue } from './request-queue';
import { requireColor } from './range-format';
import { checkSheetName, sheetOf } from './sheet-names';

/** Excel takes no longer list of areas. */
const LONGEST_ADDRESS = 8192;

/** The strict `Excel.Worksheet`; it is held by the id of the sheet. */
export class Worksheet extends ClientObject<string> implements WorksheetObject {
  private ownProtection: Protection | undefined;
  private ownCharts: Charts | undefined;

  constructor(queue: RequestQueue, find: () => string | null) {
    super(queue, 'Worksheet', find);
  }

  get name(): string {
    return this.read('name');
  }
  set name(name: string) {
    this.remember('name', name);
    this.write(name, (sheetId) => {
      requireUnprotected(this.queue);
      const others = this.queue.grid.sheets().filter((sheet) => sheet.id !== sheetId);
      checkSheetName(name, others);
      this.queue.grid.renameSheet(sheetId, name);
    });
  }
  get visibility(): Excel.SheetVisibility {
    return this.read('visibility');
  }
  set visibility(visibility: Excel.SheetVisibility | 'Visible' | 'Hidden') {
    this.remember('visibility', visibility);
    this.write(visibility, (sheetId) => {
      requireUnprotected(this.queue);
      const isHidden = visibility !== 'Visible';
      if (isHidden) this.requireOtherVisible(sheetId);
      this.queue.grid.setSheetHidden(sheetId, isHidden);
    });
  }
  get position(): number {
    return this.read('position');
  }
  set position(position: number) {
    this.remember('position', position);
    this.write(position, (sheetId) => {
      requireUnprotected(this.queue);
      const exists = Number.isInteger(position) && position >= 0 && position < this.queue.grid.sheets().length;
      if (!exists) throw new OfficeFailure('InvalidArgument', `No sheet can stand at ${String(position)}.`);
      this.queue.grid.moveSheet(sheetId, position);
    });
  }

  set showGridlines(visible: boolean) {
    this.write(visible, (sheetId) => {
      this.queue.grid.setGridlines(sheetId, visible);
    });
  }

  set tabColor(color: string) {
    this.write(color, (sheetId) => {
      this.queue.grid.setTabColor(sheetId, requireColor(color));
    });
  }

  get protection(): Protection {
    return (this.ownProtection ??= new Protection(this.queue, () =>
      this.handle === null ? null : { sheetId: this.handle },
    ));
  }

  get charts(): Charts {
    return (this.ownCharts ??= new Charts(this.queue, () => this.handle));
  }

  get freezePanes(): WorksheetObject['freezePanes'] {
    return {
      freezeRows: (count) => {
        this.write(count, (sheetId) => {
          this.queue.grid.freezeRows(sheetId, count);
        });
      },
    };
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.queue, () => this.existing());
  }

  get verticalPageBreaks(): WorksheetObject['verticalPageBreaks'] {
    return {
      add: (address) => {
        const cell = parseCell(address);
        if (cell === null || cell.column === 0)
          throw new OfficeFailure('InvalidArgument', `No page can begin at "${address}".`);
        this.write(address, (sheetId) => {
          this.queue.grid.breakBefore(sheetId, cell.column);
        });
      },
    };
  }

  get horizontalPageBreaks(): WorksheetObject['horizontalPageBreaks'] {
    return {
      add: (address) => {
        const cell = parseCell(address);
        if (cell === null || cell.row === 0)
          throw new OfficeFailure('InvalidArgument', `No page can begin at "${address}".`);
        this.write(address, (sheetId) => {
          this.queue.grid.breakBeforeRow(sheetId, cell.row);
        });
      },
    };
  }

  get customProperties(): WorksheetObject['customProperties'] {
    return {
      add: (key, value) => {
        this.write(value, (sheetId) => {
          this.queue.grid.setNote(key, value, sheetId);
        });
      },
      getItemOrNullObject: (key) =>
        new KeptValue(this.queue, key, () => (this.handle === null ? null : { sheetId: this.handle })),
    };
  }

  activate(): void {
    this.queue.add(() => {
      const sheet = sheetOf(this.handle ?? '', this.queue.grid.sheets());
      if (sheet.hidden) throw new OfficeFailure('InvalidArgument', `The sheet "${sheet.name}" is hidden.`);
      this.queue.grid.activate(sheet.id);
    });
  }

  delete(): void {
    this.write(undefined, (sheetId) => {
      requireUnprotected(this.queue);
      this.requireOtherVisible(sheetId);
      this.queue.grid.deleteSheet(sheetId);
    });
  }

  getRanges(address: string): RangeAreas {
    if (address.length > LONGEST_ADDRESS) {
      throw new OfficeFailure('InvalidArgument', 'The address is longer than 8192 characters.');
    }
    return new RangeAreas(this.queue, () => {
      if (this.handle === null) return null;
      const areas = address.split(',').map((part) => parseArea(part.trim()));
      if (areas.includes(null)) throw new OfficeFailure('InvalidArgument', 'The address names no cells.');
      return { sheetId: this.handle, areas: areas as Area[] };
    });
  }

  getRange(address?: string): Range {
    const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    return this.rangeOf(() => (address === undefined ? whole : parseArea(address)));
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
    if (name === 'position') return this.queue.grid.sheets().findIndex(({ id }) => id === sheetId);
    if (name === 'visibility') return !sheet.hidden ? 'Visible' : sheet.isVeryHidden === true ? 'VeryHidden' : 'Hidden';
    throw this.unknownProperty(name);
  }

  private requireOtherVisible(sheetId: string): void {
    if (!this.queue.grid.sheets().some((sheet) => sheet.id !== sheetId && !sheet.hidden))
      throw new OfficeFailure('InvalidOperation', 'A workbook keeps at least one sheet that is not hidden.');
  }

  private existing(): string {
    return sheetOf(this.handle ?? '', this.queue.grid.sheets()).id;
  }

  private write(given: unknown, call: (sheetId: string) => void): void {
    this.queue.addWrite(() => {
      call(this.existing());
    }, given);
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
