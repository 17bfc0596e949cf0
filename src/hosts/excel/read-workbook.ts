/** Reads the whole workbook that is open in Excel. */
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { ExcelHost } from './excel-api';
import { measureSheets } from './measure-sheets';
import type { MeasuredSheet } from './measure-sheets';
import { readBlocks } from './read-blocks';
import type { ReadSheet } from './read-blocks';

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
 * takes more of the third kind, and a sheet with a stray cell far away some of the second. Merged areas are read where
 * the host knows ExcelApi 1.13. A sheet that Excel will not give, such as a chart or macro sheet, is named in `unread`.
 * @throws the error of Excel when no sheet can be read, or when it concerns them all; nothing is ever written.
 * @example const workbook = await readWorkbook({ run: Excel.run, supports });
 */
export async function readWorkbook(host: ExcelHost, { onProgress, signal }: Reading = {}): Promise<Workbook> {
  return host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
    const application = context.application.load('calculationMode');
    await context.sync();
    signal?.throwIfAborted();
    const { answers: measured, failed } = await measureSheets(context, worksheets.items, host.supports('1.13'));
    signal?.throwIfAborted();
    const read = await readBlocks(context, measured, (done, total) => {
      onProgress?.(done, total);
      if (done < total) signal?.throwIfAborted();
    });
    const errors = new Map([
      ...failed.map(({ item, error }) => [item, error] as const),
      ...measured.flatMap(({ worksheet }, index) => {
        const { error } = read[index] as ReadSheet;
        return error === null ? [] : [[worksheet, error] as const];
      }),
    ]);
    if (errors.size > 0 && errors.size === worksheets.items.length) throw [...errors.values()][0];
    const unread = worksheets.items.filter((worksheet) => errors.has(worksheet)).map(({ name }) => name);
    return {
      sheets: measured.flatMap((sheet, index) =>
        errors.has(sheet.worksheet) ? [] : [toSheet(sheet, read[index] as ReadSheet)],
      ),
      ...(unread.length === 0 ? {} : { unread }),
      ...(application.calculationMode === 'Manual' ? { isCalculatedByHand: true } : {}),
    };
  });
}

function toSheet({ worksheet, merges }: MeasuredSheet, { rows, hiddenRows, hiddenColumns }: ReadSheet): Sheet {
  return {
    name: worksheet.name,
    hidden: worksheet.visibility !== 'Visible',
    rows,
    merges,
    hiddenRows: [...hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
  };
}
