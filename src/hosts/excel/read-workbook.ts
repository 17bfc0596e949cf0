/** Reads the whole workbook that is open in Excel. */
import type { Area, Sheet, Workbook } from '../../core/workbook/workbook';
import type { ContextObject, ExcelHost, WorksheetObject } from './excel-api';
import { measureSheets } from './measure-sheets';
import type { MeasuredSheet } from './measure-sheets';
import { planRequests } from './plan-requests';
import type { Block } from './plan-requests';
import { fillRows } from './fill-rows';
import type { CellArrays, SheetRows } from './fill-rows';

/** How a long reading tells how far it is, and is stopped. */
export interface Reading {
  /** Called after each round trip with the cells read so far and all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the reading at the next round trip; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads every sheet of the open workbook as plain data, in three round trips whatever the number of sheets:
 * their names, then the size of each, then the cells. A workbook too big for one answer (5 MB in Excel on the web)
 * takes more of the third kind. Merged areas are read where the host knows ExcelApi 1.13.
 * @throws the error of Excel when a round trip fails; nothing is ever written.
 * @example const workbook = await readWorkbook({ run: Excel.run, supports });
 */
export async function readWorkbook(host: ExcelHost, reading: Reading = {}): Promise<Workbook> {
  return host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    reading.signal?.throwIfAborted();

    const measured = await measure(context, worksheets.items, host.supports('1.13'));
    const rows: SheetRows[] = measured.map(() => []);
    const requests = planRequests(measured.map((sheet) => sheet.used));
    const total = requests.flat().reduce((sum, block) => sum + cellsIn(block.area), 0);
    let done = 0;
    for (const request of requests) {
      reading.signal?.throwIfAborted();
      const answers = request.map((block) => ask(measured, block));
      // One round trip holds as many cells as an answer may; the next cannot be asked for before this one is back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      answers.forEach((answer, index) => {
        const block = request[index] as Block;
        fillRows(rows[block.sheet] as SheetRows, block.area, answer);
        done += cellsIn(block.area);
      });
      reading.onProgress?.(done, total);
    }
    return { sheets: measured.map((sheet, index) => toSheet(sheet, rows[index] ?? [])) };
  });
}

/** Excel refuses to list more than 512 merged areas of one sheet; then the sheets are read without theirs. */
async function measure(
  context: ContextObject,
  worksheets: readonly WorksheetObject[],
  withMerges: boolean,
): Promise<MeasuredSheet[]> {
  try {
    return await measureSheets(context, worksheets, withMerges);
  } catch (error) {
    if (!withMerges) throw error;
    return measureSheets(context, worksheets, false);
  }
}

function ask(measured: readonly MeasuredSheet[], block: Block): CellArrays {
  const { area } = block;
  const sheet = measured[block.sheet] as MeasuredSheet;
  return sheet.worksheet
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
    .load('values,formulas,numberFormat');
}

function cellsIn(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function toSheet(measured: MeasuredSheet, rows: SheetRows): Sheet {
  return {
    name: measured.worksheet.name,
    hidden: measured.worksheet.visibility !== 'Visible',
    rows,
    merges: measured.merges,
    hiddenRows: measured.hiddenRows(),
    hiddenColumns: measured.hiddenColumns(),
  };
}
