/** The workbook that is open, as Office.js offers it. */
import type { WorkbookObject } from '../../../hosts/excel/excel-api';
import { KeptValue } from './kept-value';
import { OfficeFailure } from './office-failure';
import { Protection } from './protection';
import { Range } from './range';
import type { RequestQueue } from './request-queue';
import { selectionEvent } from './sheet-events';
import { Worksheets } from './worksheets';

/** The strict `Excel.Workbook`. */
export class OpenWorkbook implements WorkbookObject {
  private list: Worksheets | undefined;
  private ownProtection: Protection | undefined;

  constructor(private readonly queue: RequestQueue) {}

  getSelectedRange(): Range {
    return new Range(this.queue, () => {
      const selected = this.queue.grid.selected();
      if (selected === null) throw new OfficeFailure('InvalidSelection', 'No cells are selected.');
      return selected;
    });
  }

  get onSelectionChanged(): WorkbookObject['onSelectionChanged'] {
    return selectionEvent(this.queue);
  }

  get worksheets(): Worksheets {
    return (this.list ??= new Worksheets(this.queue));
  }

  get protection(): Protection {
    return (this.ownProtection ??= new Protection(this.queue, () => ({})));
  }

  get settings(): WorkbookObject['settings'] {
    const { queue } = this;
    return {
      add(key, value) {
        queue.addWrite(() => {
          queue.grid.setNote(key, value);
        }, value);
      },
      getItemOrNullObject: (key) => new KeptValue(queue, key, () => ({})),
    };
  }
}
