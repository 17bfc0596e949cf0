/** The sheets of the workbook, as Office.js offers them. */
import type { WorksheetsObject } from '../../../hosts/excel/excel-api';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import type { RequestQueue } from './request-queue';
import { calculationEvent, changeEvent, sheetEvent } from './sheet-events';
import { requireUnprotected } from './protection';
import { checkSheetName, findSheet } from './sheet-names';
import { Worksheet } from './worksheet';

/** The strict `Excel.WorksheetCollection`. */
export class Worksheets extends ClientObject<true> implements WorksheetsObject {
  constructor(queue: RequestQueue) {
    super(queue, 'WorksheetCollection', () => true);
  }

  get items(): Worksheet[] {
    return this.read('items');
  }

  get onChanged(): WorksheetsObject['onChanged'] {
    return changeEvent(this.queue);
  }

  get onCalculated(): WorksheetsObject['onCalculated'] {
    return calculationEvent(this.queue);
  }

  get onAdded(): WorksheetsObject['onAdded'] {
    return sheetEvent(this.queue, 'added');
  }

  get onDeleted(): WorksheetsObject['onDeleted'] {
    return sheetEvent(this.queue, 'deleted');
  }

  get onNameChanged(): WorksheetsObject['onNameChanged'] {
    this.requireSet('1.17', 'onNameChanged');
    return sheetEvent(this.queue, 'renamed');
  }

  get onMoved(): WorksheetsObject['onMoved'] {
    this.requireSet('1.17', 'onMoved');
    return sheetEvent(this.queue, 'moved');
  }

  get onVisibilityChanged(): WorksheetsObject['onVisibilityChanged'] {
    this.requireSet('1.17', 'onVisibilityChanged');
    return sheetEvent(this.queue, 'hidden');
  }

  private requireSet(version: string, name: string): void {
    if (!this.queue.supports(version)) throw new OfficeFailure('ApiNotFound', `${name} needs ExcelApi ${version}.`);
  }

  /** Properties of the sheets are named `items/name`. */
  override load(propertyNames: string): this {
    const names = propertyNames.split(',').map((name) => name.trim());
    const ofItems = names.map((name) => name.replace(/^items\//, ''));
    if (names.some((name) => !name.startsWith('items/'))) throw this.unknownProperty(propertyNames);
    this.queue.add(() => {
      const sheets = this.queue.grid.sheets();
      const items = sheets.map((sheet) => new Worksheet(this.queue, () => sheet.id).load(ofItems.join(',')));
      this.remember('items', items);
    });
    return this;
  }

  add(name: string): Worksheet {
    let id = '';
    this.queue.addWrite(() => {
      requireUnprotected(this.queue);
      checkSheetName(name, this.queue.grid.sheets());
      id = this.queue.grid.addSheet(name);
    }, name);
    return new Worksheet(this.queue, () => id);
  }

  getItem(name: string): Worksheet {
    return new Worksheet(this.queue, () => {
      const sheet = findSheet(name, this.queue.grid.sheets());
      if (sheet === undefined) throw new OfficeFailure('ItemNotFound', `There is no sheet "${name}".`);
      return sheet.id;
    });
  }

  getItemOrNullObject(name: string): Worksheet {
    return new Worksheet(this.queue, () => findSheet(name, this.queue.grid.sheets())?.id ?? null);
  }

  protected override fetch(_handle: true, name: string): unknown {
    throw this.unknownProperty(name);
  }
}
