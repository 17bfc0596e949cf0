/** The event of changed cells, as Office.js offers it. */
import { formatArea } from '../../../core/workbook/address';
import type { ListenerObject, SheetChange, WorksheetsObject } from '../../../hosts/excel/excel-api';
import type { RequestQueue } from './request-queue';

/** The strict `Worksheets.onChanged`: a handler is on and off from the next synchronization. */
export function changeEvent(queue: RequestQueue): WorksheetsObject['onChanged'] {
  return {
    add(handler): ListenerObject {
      let end: () => void = () => undefined;
      queue.add(() => {
        end = queue.grid.onChange(({ sheetId, area }) => {
          const change: SheetChange = { worksheetId: sheetId, address: formatArea(area) };
          void handler(change);
        });
      });
      return {
        context: { sync: () => queue.synchronize() },
        remove: () => {
          queue.add(() => {
            end();
          });
        },
      };
    },
  };
}
