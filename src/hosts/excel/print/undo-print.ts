/** Takes back what was done to the standard sheets for print. */
import { runsOf } from '../../../core/runs-of';
import { looks, printedInput } from '../../../core/scaffold/looks';
import { addressLists, coverCells } from '../cell-areas';
import type { ExcelHost, ResultObject, WorksheetObject } from '../excel-api';
import type { CellFill, RangeObject, RowTold } from '../range-api';
import { orderSheets } from '../order-sheets';
import { putLines } from '../sheet-looks';
import { undoInsertion } from '../undo-insertion';
import { printedSheets, type PrintedSheet } from './printed-sheets';

type ChangedSheet = Extract<PrintedSheet, { as: 'printed' }>;

/** A sheet that is put back, and what it is now. */
interface Asked {
  readonly worksheet: WorksheetObject;
  readonly was: ChangedSheet;
  readonly rows: ResultObject<RowTold[]>;
  readonly cells: ResultObject<CellFill[][]>;
}

/** What could not be put back. */
export interface LeftForPrint {
  /** The sheets that are protected: they still can. Those that are gone are forgotten. */
  readonly skipped: readonly string[];
  /** The covers into which something was typed: they are sheets like any other from then on. */
  readonly covers: readonly string[];
}

/**
 * Shows the sheets and rows again that were hidden for print, gives inputs their look and rows their heights, puts the
 * sheets in the order that they had, and takes the cover away, unless somebody has typed into it. Inputs are known by their look, so that rows which were inserted meanwhile count, too. Nothing happens
 * in a workbook that is not ready for print.
 * @throws the error of Excel when a round trip fails; it can be called again
 */
export async function undoPrint(host: ExcelHost): Promise<LeftForPrint> {
  const kept = await printedSheets.list(host);
  if (kept.length === 0) return { skipped: [], covers: [] };
  const skipped = await host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    const found = kept.map((was) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(was.sheet);
      const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
      return { was, worksheet, used, protection: worksheet.protection.load('protected') };
    });
    await context.sync();
    const open = found.filter(({ worksheet, protection }) => !worksheet.isNullObject && !protection.protected);
    const asked = open.flatMap(({ was, worksheet, used }) =>
      was.as !== 'printed' || used.isNullObject ? [] : [ask(was, worksheet, used)],
    );
    await context.sync();
    orderSheets(
      context,
      worksheets.items.map(({ name }) => name),
      kept.map(({ sheet }) => sheet),
    );
    for (const { was, worksheet } of open) if (was.as === 'leftOut') worksheet.visibility = 'Visible';
    for (const each of asked) putBack(each);
    open.find(({ was }) => was.as === 'leftOut')?.worksheet.activate();
    await context.sync();
    return found.filter(({ worksheet, protection }) => !worksheet.isNullObject && protection.protected);
  });
  const covers = await undoInsertion(
    host,
    kept.flatMap((was) => (was.as === 'cover' ? [{ plan: was, name: was.sheet }] : [])),
  );
  const left = skipped.map(({ was }) => was.sheet).filter((sheet) => !covers.includes(sheet));
  await printedSheets.change(host, (all) => all.filter(({ sheet }) => left.includes(sheet)));
  return { skipped: left, covers };
}

function ask(was: ChangedSheet, worksheet: WorksheetObject, used: RangeObject): Asked {
  const size = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount] as const;
  const range = worksheet.getRangeByIndexes(0, 0, ...size);
  return {
    was,
    worksheet,
    rows: range.getRowProperties({ rowHidden: true }),
    cells: range.getCellProperties({ format: { fill: { color: true } } }),
  };
}

function putBack({ was, worksheet, rows, cells }: Asked): void {
  const own = new Set(was.hidden);
  const hidden = rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true && !own.has(row) ? [row] : []));
  for (const [first, last] of runsOf(hidden)) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).rowHidden = false;
  }
  const inputs = cells.value.flatMap((line, row) =>
    line.flatMap(({ format }, column) =>
      format?.fill?.color?.toUpperCase() === `#${printedInput.fill}` ? [{ row, column }] : [],
    ),
  );
  for (const address of addressLists(coverCells(inputs))) {
    const { format } = worksheet.getRanges(address);
    format.fill.color = `#${looks.input.fill ?? ''}`;
    putLines(format, 'dotted');
  }
  if (was.rows !== rows.value.length) return;
  for (const [first, last, height] of was.heights) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = height;
  }
}
