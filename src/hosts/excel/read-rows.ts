/** Reads the cells of some sheets, however they are filled. */
import type { ContextObject, WorksheetObject } from './excel-api';
import type { SheetRows } from './fill-rows';
import { measureSheets } from './measure-sheets';
import { readBlocks } from './read-blocks';

/**
 * The rows of each sheet, in two round trips.
 * @throws the error of Excel when one of them cannot be read
 */
export async function readRows(
  context: ContextObject,
  worksheets: readonly WorksheetObject[],
): Promise<ReadonlyMap<WorksheetObject, SheetRows>> {
  const { answers, failed } = await measureSheets(context, worksheets, false);
  const read = await readBlocks(context, answers, () => undefined);
  const error = failed[0]?.error ?? read.find((each) => each.error !== null)?.error;
  if (error !== undefined) throw error;
  return new Map(answers.map(({ worksheet }, index) => [worksheet, read[index]!.rows]));
}
