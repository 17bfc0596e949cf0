/** The third round trip of a reading, and those after it: the cells of the sheets, block by block. */
import type { Area } from '../../core/workbook/workbook';
import type { ContextObject, ResultObject } from './excel-api';
import { concernsAll, excelFailure } from './failure';
import { fillRows } from './fill-rows';
import type { CellArrays, SheetRows } from './fill-rows';
import { halvesOf } from './find-filled';
import type { MeasuredSheet } from './measure-sheets';
import { cellsIn, planRequests } from './plan-requests';
import type { Block } from './plan-requests';

/** What was read of a sheet; the error instead where Excel would not give its cells. */
export interface ReadSheet {
  readonly rows: SheetRows;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  error: unknown;
}

/** What is asked for one block. */
interface Asked {
  readonly block: Block;
  readonly cells: CellArrays;
  readonly rows: ResultObject<{ rowHidden?: boolean }[]> | null;
  readonly columns: ResultObject<{ columnHidden?: boolean }[]> | null;
}

/**
 * Reads the cells of sheets in as few round trips as possible. An answer that is too large is asked for in halves; a
 * sheet that Excel will not give is left out, and the others are read.
 * @param onProgress called after each round trip with the cells read so far and all cells; it throws to stop
 * @throws the error of Excel when it concerns the whole workbook
 */
export async function readBlocks(
  context: ContextObject,
  sheets: readonly MeasuredSheet[],
  onProgress: (done: number, total: number) => void,
): Promise<ReadSheet[]> {
  const read = sheets.map((): ReadSheet => {
    return { rows: [], hiddenRows: new Set(), hiddenColumns: new Set(), error: null };
  });
  let pending = planRequests(sheets.map(({ filled }) => filled));
  let total = cellsOf(pending.flat());
  let done = 0;
  for (let request = pending.shift(); request !== undefined; request = pending.shift()) {
    const asked = request.map((block) => ask(sheets[block.sheet] as MeasuredSheet, block));
    try {
      // One round trip holds as many cells as an answer may; the next cannot be asked for before this one is back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (concernsAll(error)) throw error;
      const smaller = divide(request, error);
      if (smaller !== null) {
        pending.unshift(...smaller);
        continue;
      }
      const { sheet } = request[0] as Block;
      (read[sheet] as ReadSheet).error = error;
      pending = pending
        .map((blocks) => blocks.filter((block) => block.sheet !== sheet))
        .filter(({ length }) => length > 0);
      total = done + cellsOf(pending.flat());
      continue;
    }
    for (const answer of asked) take(read[answer.block.sheet] as ReadSheet, answer);
    done += cellsOf(request);
    onProgress(done, total);
  }
  return read;
}

/** The same in smaller requests; null when it is one cell, or one sheet that fails for another reason than its size. */
function divide(request: readonly Block[], error: unknown): Block[][] | null {
  const [first] = request;
  if (first === undefined) return null;
  const sheets = [...new Set(request.map(({ sheet }) => sheet))];
  if (excelFailure(error) !== 'tooLarge') {
    if (sheets.length === 1) return null;
    return sheets.map((sheet) => request.filter((block) => block.sheet === sheet));
  }
  const middle = Math.ceil(request.length / 2);
  if (request.length > 1) return [request.slice(0, middle), request.slice(middle)];
  return cellsIn(first.area) === 1 ? null : halvesOf(first.area).map((area) => [{ ...first, area }]);
}

function ask({ worksheet, hasHiddenRows, hasHiddenColumns }: MeasuredSheet, block: Block): Asked {
  const { top, left, bottom, right } = block.area;
  const range = worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  return {
    block,
    cells: range.load('values,formulas,numberFormat'),
    rows: hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : null,
    columns: hasHiddenColumns ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function take({ rows, hiddenRows, hiddenColumns }: ReadSheet, answer: Asked): void {
  const { area } = answer.block;
  fillRows(rows, area, answer.cells);
  answer.rows?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) hiddenRows.add(area.top + index);
  });
  answer.columns?.value.forEach(({ columnHidden }, index) => {
    if (columnHidden === true) hiddenColumns.add(area.left + index);
  });
}

function cellsOf(blocks: readonly { readonly area: Area }[]): number {
  return blocks.reduce((sum, { area }) => sum + cellsIn(area), 0);
}
