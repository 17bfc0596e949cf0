/** Reads an .xlsx file into plain data, in Node and in a browser. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { openWorkbook, worksheetsOf } from './open-workbook';
import type { ReadOptions } from './pace';
import { SheetReader } from './sheet-reader';

/**
 * Reads every sheet of a workbook: values, formulas (each cell its own), number formats, merged areas, hidden rows,
 * columns and sheets. Charts, macros and pictures are passed over; nothing is calculated. Days are serial numbers that
 * count from 1900. It never writes to the bytes.
 * @throws WorkbookUnreadable when the bytes are no workbook that can be read, with the reason
 * @throws the reason of `options.signal` when it is aborted
 * @example const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  const file = await openWorkbook(bytes, options);
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of worksheetsOf(file)) {
    const reader = new SheetReader(file.context);
    await file.parts.readXml(path, reader);
    sheets.push(reader.finish(name, hidden));
  }
  if (sheets.length === 0) throw new WorkbookUnreadable('no-workbook');
  file.finish();
  return file.notes.length === 0 ? { sheets } : { sheets, notes: file.notes };
}
