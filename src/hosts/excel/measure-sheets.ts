/** The second round trip of a reading: how far each sheet is filled, its merged areas, and what is hidden on it. */
import { parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { ContextObject, RangeAreasObject, WorksheetObject } from './excel-api';
import { askInHalves, type Answers } from './ask-in-halves';
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

/**
 * Measures all sheets in one round trip. Where that fails, the sheets are halved until the one is found on which it
 * fails: Excel refuses to list more than 512 merged areas, so it is measured without; one that still fails is told of.
 * @throws the error of Excel when it concerns the whole workbook
 */
export async function measureSheets(
  context: ContextObject,
  worksheets: readonly WorksheetObject[],
  withMerges: boolean,
): Promise<Answers<WorksheetObject, MeasuredSheet>> {
  return askInHalves(worksheets, async (some) => {
    try {
      return await measure(context, some, withMerges);
    } catch (error) {
      if (some.length > 1 || !withMerges || concernsAll(error)) throw error;
      return measure(context, some, false);
    }
  });
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
