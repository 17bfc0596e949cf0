/** Makes the standard sheets of the open workbook ready for print, with one way back. */
import { runsOf } from '../../../core/runs-of';
import { sheetsOnPaper, type SheetOnPaper } from '../../../core/printing/sheet-on-paper';
import { printedInput } from '../../../core/scaffold/looks';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { identitySheet } from '../../../core/workbook/identity-sheet';
import { applyPlans } from '../apply-plan';
import { addressLists, coverCells } from '../cell-areas';
import type { ContextObject, ExcelHost, WorksheetObject } from '../excel-api';
import { restoreAfter } from '../operation-failed';
import { orderSheets } from '../order-sheets';
import { removeSheets } from '../remove-sheets';
import type { RowTold } from '../range-api';
import { readForms } from '../read-forms';
import { putLines } from '../sheet-looks';
import { printedSheets, type HeightRun, type PrintedSheet } from './printed-sheets';
import { undoPrint } from './undo-print';

/** What was done. */
export interface ReadyForPrint {
  /** The sheets that are printed, with the cover first. */
  readonly printed: readonly string[];
  /** The sheets that are hidden meanwhile: what is typed there is printed elsewhere. */
  readonly leftOut: readonly string[];
  /** Those among the printed ones whose table says nothing yet. */
  readonly unfilled: readonly string[];
  /** The sheets that were left alone, because they are protected. */
  readonly skipped: readonly string[];
  /** Earlier covers into which something was typed. */
  readonly covers: readonly string[];
}

/** A sheet, what becomes of it, and how its rows are now. */
interface LookedSheet {
  readonly change: SheetOnPaper;
  readonly rows: readonly RowTold[];
}

/**
 * Takes away the look of inputs, hides help lines, rows of forms that say nothing and sheets that are no part of the
 * report, fits heights, puts the sheets in the order of the report, and a cover with the place to sign before all. What
 * the sheets were is kept in the workbook. In a workbook that is ready already it begins anew.
 * @param plans the standard sheets of the profile, in the order of the report; sheets of other names are left alone
 * @returns null where the workbook has no sheet Identitas, and so no standard sheets
 * @throws ExcelOperationFailed when Excel fails; the sheets are put back
 * @example await readyPrint(host, planSheets(standar, office), planCover(signature, coverSentences))
 */
export async function readyPrint(
  host: ExcelHost,
  plans: readonly SheetPlan[],
  cover: SheetPlan,
): Promise<ReadyForPrint | null> {
  const { covers } = await undoPrint(host);
  const order = plans.map(({ name }) => name);
  const forms = await readForms(host, order);
  if (!forms.some(({ name }) => name === identitySheet)) return null;
  const { names, looked, skipped } = await look(
    host,
    sheetsOnPaper(forms, plans),
    new Map(forms.map(({ name, rows }) => [name, rows.length])),
  );
  const { sheets } = await applyPlans(host, [cover]);
  const coverName = sheets[0]!.name;
  const changes = looked.map(({ change }) => change);
  try {
    const kept: PrintedSheet[] = [{ sheet: coverName, as: 'cover', cells: cover.cells }, ...looked.map(keptOf)];
    await printedSheets.change(host, (left) => [...left, ...kept]);
    await host.run((context) => {
      const worksheet = context.workbook.worksheets.getItem(coverName);
      worksheet.position = 0;
      const ordered = changes.map(({ sheet }) => sheet).sort((one, other) => order.indexOf(one) - order.indexOf(other));
      orderSheets(context, [coverName, ...names], ordered);
      for (const change of changes) put(context.workbook.worksheets.getItem(change.sheet), change);
      worksheet.activate();
      return context.sync();
    });
  } catch (error) {
    throw await restoreAfter(error, [coverName, ...changes.map(({ sheet }) => sheet)], async () => {
      await undoPrint(host);
      await removeSheets(host, [coverName]);
    });
  }
  const named = (wanted: (change: SheetOnPaper) => boolean): string[] =>
    changes.filter(wanted).map(({ sheet }) => sheet);
  return {
    printed: [coverName, ...named(({ isLeftOut }) => !isLeftOut)],
    leftOut: named(({ isLeftOut }) => isLeftOut),
    unfilled: named(({ isUnfilled }) => isUnfilled),
    skipped,
    covers,
  };
}

/** All sheets of the workbook, those that are changed, and those that are left alone. */
interface Looked {
  readonly names: readonly string[];
  readonly looked: readonly LookedSheet[];
  readonly skipped: readonly string[];
}

/** How the sheets and their rows are; a sheet that is protected is left alone. */
async function look(
  host: ExcelHost,
  changes: readonly SheetOnPaper[],
  rowsOf: ReadonlyMap<string, number>,
): Promise<Looked> {
  return host.run(async (context: ContextObject) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    const asked = changes.map((change) => {
      const worksheet = context.workbook.worksheets.getItem(change.sheet);
      const rows = worksheet
        .getRangeByIndexes(0, 0, rowsOf.get(change.sheet)!, 1)
        .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      return { change, rows, protection: worksheet.protection.load('protected') };
    });
    await context.sync();
    return {
      names: worksheets.items.map(({ name }) => name),
      looked: asked.flatMap(({ change, rows, protection }) =>
        protection.protected ? [] : [{ change: withoutHidden(change, rows.value), rows: rows.value }],
      ),
      skipped: asked.flatMap(({ change, protection }) => (protection.protected ? [change.sheet] : [])),
    };
  });
}

/** A row that somebody has hidden stays so: fitting would show it. */
function withoutHidden(change: SheetOnPaper, rows: readonly RowTold[]): SheetOnPaper {
  return { ...change, fittedRows: change.fittedRows.filter((row) => rows[row]?.rowHidden !== true) };
}

function keptOf({ change, rows }: LookedSheet): PrintedSheet {
  const { sheet, isLeftOut, fittedRows } = change;
  if (isLeftOut) return { sheet, as: 'leftOut' };
  const heights: HeightRun[] = [];
  for (const row of fittedRows) {
    const height = rows[row]?.format?.rowHeight;
    if (height === undefined) continue;
    const run = heights[heights.length - 1];
    if (run !== undefined && run[1] === row - 1 && run[2] === height)
      heights[heights.length - 1] = [run[0], row, height];
    else heights.push([row, row, height]);
  }
  const hidden = rows.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : []));
  return { sheet, as: 'printed', rows: rows.length, hidden, heights };
}

function put(worksheet: WorksheetObject, change: SheetOnPaper): void {
  const { isLeftOut, columns, inputs, hiddenRows, fittedRows } = change;
  if (isLeftOut) {
    worksheet.visibility = 'Hidden';
    return;
  }
  for (const address of addressLists(coverCells(inputs))) {
    const { format } = worksheet.getRanges(address);
    format.fill.color = `#${printedInput.fill}`;
    putLines(format, printedInput.border);
  }
  for (const [first, last] of runsOf(fittedRows)) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, columns).format.autofitRows();
  }
  for (const [first, last] of runsOf(hiddenRows)) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).rowHidden = true;
  }
}
