/** Writes what a check has found to a sheet of its own. */
import { formatReference, formatPlace } from '../../core/workbook/address';
import { textInput } from './cell-content';
import type { ContextObject, ExcelHost, WorksheetObject } from './excel-api';
import { freeName } from './free-name';
import { ExcelOperationFailed, restoreAfter } from './operation-failed';
import { setUpPrinting } from './print/print-setup';
import { readRows } from './read-rows';
import { removeSheets } from './remove-sheets';
import { BYTES_PER_CALL, intoRequests } from './request-size';
import type { Step } from './request-size';
import { PLACE_COLUMN, planResults } from './results-plan';
import type { ResultRow, Results } from './results-plan';
import { contentSteps } from './sheet-content';
import { lookSteps } from './sheet-looks';
import { undoInsertion } from './undo-insertion';
import { sumOfPlan, sumOfRows } from './written-sheet';

/** What was done. */
export interface WrittenResults {
  readonly sheet: string;
  /**
   * Takes the sheet away, unless something was typed into it since: then the promise gives its name. null when it took the
   * place of earlier results, which are gone.
   */
  readonly undo: (() => Promise<readonly string[]>) | null;
}

/** The mark of a sheet that this program wrote, with the sum of what was written; it is kept with the sheet (ExcelApi 1.12). */
const MARK = 'lkjip.hasil-periksa';
/** Earlier results are looked for under the name and its first numbers. */
const NUMBERS_LOOKED_AT = 9;
/** Calls that link one cell. */
const CALLS_PER_LINK = 4;

/**
 * Writes a sheet of results after the last sheet, in three round trips, and two more where there are earlier results. These
 * are replaced, unless somebody has typed into them; they stay then, as a sheet of the same name that somebody else made
 * does, and this one gets a number. Every text stays a text.
 * @throws ExcelOperationFailed when Excel fails; the workbook is then as it was
 * @example const { sheet } = await writeResults(host, results); // 'Hasil Periksa'
 */
export async function writeResults(host: ExcelHost, results: Results): Promise<WrittenResults> {
  const made: string[] = [];
  try {
    return await host.run((context) => write(context, host, results, made));
  } catch (error) {
    if (error instanceof ExcelOperationFailed) throw error;
    if (made.length === 0) throw new ExcelOperationFailed(error, 'unchanged');
    throw await restoreAfter(error, made, () => removeSheets(host, made));
  }
}

async function write(
  context: ContextObject,
  host: ExcelHost,
  results: Results,
  made: string[],
): Promise<WrittenResults> {
  const { earlier, temporary, name } = await look(context, results.name);
  const { plan, firstRow } = planResults({ ...results, name });
  const steps = [...contentSteps(plan, new Map()), ...lookSteps(plan, new Map()), ...linkSteps(results.rows, firstRow)];
  // Earlier results go only when the new ones are there; until then the new ones have another name.
  made.push(temporary);
  const worksheet = context.workbook.worksheets.add(temporary);
  worksheet.customProperties.add(MARK, sumOfPlan(plan));
  const requests = intoRequests(steps);
  for (const request of requests) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.put(worksheet);
    // One request holds as much as Excel takes at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  made.length = 0;
  if (earlier !== null) {
    earlier.delete();
    worksheet.name = name;
  }
  worksheet.activate();
  setUpPrinting(worksheet, plan);
  const sheet = (await isFinished(context)) ? name : await nameNow(host, temporary, name);
  return { sheet, undo: earlier === null ? () => undoInsertion(host, [{ plan, name: sheet }]) : null };
}

/** Without a printer Excel cannot set up the printing; the results are there all the same. */
async function isFinished(context: ContextObject): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Whether the results have got their name before Excel failed. */
async function nameNow(host: ExcelHost, temporary: string, name: string): Promise<string> {
  try {
    return await host.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(temporary);
      await context.sync();
      return worksheet.isNullObject ? name : temporary;
    });
  } catch (error) {
    throw new ExcelOperationFailed(error, 'changed', [temporary]);
  }
}

/** Finds earlier results, a name that is free meanwhile, and the name in the end. */
async function look(
  context: ContextObject,
  wanted: string,
): Promise<{ earlier: WorksheetObject | null; temporary: string; name: string }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const candidates = Array.from({ length: NUMBERS_LOOKED_AT }, (_, index) => {
    const name = index === 0 ? wanted : `${wanted} (${String(index + 1)})`;
    const worksheet = worksheets.getItemOrNullObject(name);
    return { name, worksheet, mark: worksheet.customProperties.getItemOrNullObject(MARK).load('value') };
  });
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  if (protection.protected) throw Object.assign(new Error('The workbook is protected.'), { code: 'AccessDenied' });
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const marked = candidates.filter(({ worksheet, mark }) => !worksheet.isNullObject && !mark.isNullObject);
  const rowsOf = await readRows(
    context,
    marked.map(({ worksheet }) => worksheet),
  );
  const found = marked.find(({ worksheet, mark }) => mark.value === sumOfRows(rowsOf.get(worksheet) ?? []));
  const temporary = freeName(wanted, taken);
  return { earlier: found?.worksheet ?? null, temporary, name: found?.name ?? temporary };
}

function linkSteps(rows: readonly ResultRow[], firstRow: number): Step[] {
  return rows.flatMap(({ place }, index): Step[] => {
    if (place === null) return [];
    const text = formatPlace(place);
    return [
      {
        bytes: CALLS_PER_LINK * BYTES_PER_CALL + 4 * text.length,
        put(worksheet) {
          const range = worksheet.getRangeByIndexes(firstRow + index, PLACE_COLUMN, 1, 1);
          range.hyperlink = { documentReference: formatReference(place), textToDisplay: text };
          // A link writes its text like a typed one; a sheet may be called "=A".
          range.formulas = [[textInput(text)]];
        },
      },
    ];
  });
}
