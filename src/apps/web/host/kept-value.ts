/** A named value that is kept with the workbook or a sheet, as Office.js offers it. */
import type { KeptValueObject } from '../../../hosts/excel/excel-api';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import type { RequestQueue } from './request-queue';

/** With what the value is kept: a sheet, or the workbook when no sheet is named. */
interface KeptWith {
  readonly sheetId?: string;
}

/** The strict `Excel.Setting` and `Excel.WorksheetCustomProperty`. */
export class KeptValue extends ClientObject<KeptWith> implements KeptValueObject<string> {
  constructor(
    queue: RequestQueue,
    private readonly key: string,
    owner: () => KeptWith | null,
  ) {
    super(queue, 'Setting', () => {
      const found = owner();
      return found === null || queue.grid.note(key, found.sheetId) === null ? null : found;
    });
  }

  get value(): string {
    return this.read('value');
  }

  delete(): void {
    this.queue.addWrite(() => {
      if (this.handle === null) throw new OfficeFailure('ItemNotFound', 'There is no such value.');
      this.queue.grid.setNote(this.key, null, this.handle.sheetId);
    });
  }

  protected override fetch({ sheetId }: KeptWith, name: string): unknown {
    if (name !== 'value') throw this.unknownProperty(name);
    return this.queue.grid.note(this.key, sheetId);
  }
}
