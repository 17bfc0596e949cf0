/** The second round trip of a reading: how far each sheet is filled, its merged areas, and what is hidden on it. */
import { parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { ContextObject, RangeAreasObject, WorksheetObject } from './excel-api';
import { concernsAll } from './failure';
import { areaOf, findFilled } from './find-filled';

/** What is known of a sheet before its cells are read. */
export interface MeasuredSheet {
  readonly worksheet: WorksheetObject;
  /** The rectangles that hold every value; none for an empty sheet. */
  readonly filled: readonly Area[];
  readonly merges: readonly Area[];
  /** Whether some rows or columns among them are hidden: only then is each asked. */
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
}

/** The sheets that could be measured, and the error for each that could not. */
export interface MeasuredSheets {
  readonly measured: readonly MeasuredSheet[];
  readonly failed: readonly { readonly worksheet: WorksheetObject; readonly error: unknown }[];
}

/**
 * Measures all sheets in one round trip. Where that fails, the sheets are halved until the one is found on which it
 * fails: Excel refuses to list more than 512 merged areas, so it is measured without; one that still fails is told of.
 * @throws the error of Excel when it concerns the whole workbook
 */
export async function measureSheets(
  context: ContextObject,
  worksheets: readonly WorksheetObject[],
  withMerges: boolean,
): Promise<MeasuredSheets> {
  try {
    return { measured: await measure(context, worksheets, withMerges), failed: [] };
  } catch (error) {
    if (concernsAll(error)) throw error;
    const [worksheet] = worksheets;
    if (worksheet === undefined) throw error;
    if (worksheets.length === 1) {
      return withMerges ? measureSheets(context, worksheets, false) : { measured: [], failed: [{ worksheet, error }] };
    }
    const middle = Math.ceil(worksheets.length / 2);
    const first = await measureSheets(context, worksheets.slice(0, middle), withMerges);
    const second = await measureSheets(context, worksheets.slice(middle), withMerges);
    return { measured: [...first.measured, ...second.measured], failed: [...first.failed, ...second.failed] };
  }
}

async function measure(
  context: ContextObject,
  worksheets: readonly WorksheetObject[],
  withMerges: boolean,
): Promise<MeasuredSheet[]> {
  const asked = worksheets.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    return { worksheet, used, merges: withMerges ? used.getMergedAreasOrNullObject().load('address') : null };
  });
  await context.sync();
  const parts = await findFilled(
    context,
    asked.flatMap(({ worksheet, used }) => {
      const area = areaOf(used);
      return area === null ? [] : [{ worksheet, area }];
    }),
  );
  return asked.map(({ worksheet, used, merges }) => ({
    worksheet,
    filled: parts.flatMap((part) => (part.worksheet === worksheet ? [part.area] : [])),
    merges: mergedAreas(merges),
    // Excel answers false when none is hidden, true when all are, and null when some are.
    hasHiddenRows: !used.isNullObject && used.rowHidden !== false,
    hasHiddenColumns: !used.isNullObject && used.columnHidden !== false,
  }));
}

function mergedAreas(merges: RangeAreasObject | null): Area[] {
  if (merges === null || merges.isNullObject) return [];
  const areas: Area[] = [];
  // A sheet's name may hold commas and exclamation marks, but only between apostrophes.
  for (const part of merges.address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1).trim());
    if (area !== null) areas.push(area);
  }
  return areas;
}
