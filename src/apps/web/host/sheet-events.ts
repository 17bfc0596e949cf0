/** The events of changed and of computed cells and of sheets, as Office.js offers them. */
import { formatArea } from '../../../core/workbook/address';
import type { ListenerObject, WorkbookObject, WorksheetsObject } from '../../../hosts/excel/excel-api';
import type { Grid, SheetEvent } from '../grid/grid';
import type { RequestQueue } from './request-queue';

/** The strict `Worksheets.onChanged`: a handler is on and off from the next synchronization. */
export function changeEvent(queue: RequestQueue): WorksheetsObject['onChanged'] {
  return {
    add: (handler) =>
      listen(queue, (grid) =>
        grid.onChange(({ sheetId, area }) => {
          void handler({ worksheetId: sheetId, address: formatArea(area) });
        }),
      ),
  };
}

/** The strict `Worksheets.onCalculated`. */
export function calculationEvent(queue: RequestQueue): WorksheetsObject['onCalculated'] {
  return {
    add: (handler) =>
      listen(queue, (grid) =>
        grid.onCalculated((sheetId) => {
          void handler({ worksheetId: sheetId });
        }),
      ),
  };
}

/** The strict `Worksheets.onAdded`, `onDeleted`, `onNameChanged`, `onMoved` and `onVisibilityChanged`. */
export function sheetEvent(queue: RequestQueue, what: SheetEvent): WorksheetsObject['onAdded'] {
  return {
    add: (handler) =>
      listen(queue, (grid) =>
        grid.onSheets((happened) => {
          if (happened === what) void handler();
        }),
      ),
  };
}

/** The strict `Workbook.onSelectionChanged`. */
export function selectionEvent(queue: RequestQueue): WorkbookObject['onSelectionChanged'] {
  return {
    add: (handler) =>
      listen(queue, (grid) =>
        grid.onSelect(() => {
          void handler();
        }),
      ),
  };
}

function listen(queue: RequestQueue, begin: (grid: Grid) => () => void): ListenerObject {
  let end: () => void = () => undefined;
  queue.add(() => {
    end = begin(queue.grid);
  });
  return {
    context: { sync: () => queue.synchronize() },
    remove: () => {
      queue.add(() => {
        end();
      });
    },
  };
}
