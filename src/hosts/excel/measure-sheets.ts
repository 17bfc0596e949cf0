/** The second round trip of a reading: how far each sheet is filled, its merged areas, and what is hidden on it. */
import { parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { ContextObject, RangeAreasObject, RangeObject, WorksheetObject } from './excel-api';

/** What is known of a sheet before its cells are read. */
export interface MeasuredSheet {
  readonly worksheet: WorksheetObject;
  /** The rectangle that holds every value, or null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  /** The hidden rows and columns within `used`; readable after the next round trip. */
  hiddenRows(): number[];
  hiddenColumns(): number[];
}

/**
 * Measures all sheets in one round trip, and queues the question which rows and columns are hidden where some are.
 * @throws the error of Excel; with `withMerges` also when a sheet has more than 512 merged areas.
 */
export async function measureSheets(
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
  return asked.map(({ worksheet, used, merges }) => ({
    worksheet,
    used: usedArea(used),
    merges: mergedAreas(merges),
    ...askHidden(used),
  }));
}

function usedArea(used: RangeObject): Area | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left } = used;
  return { top, left, bottom: top + used.rowCount - 1, right: left + used.columnCount - 1 };
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

/** Excel answers false when no row is hidden, true when all are, and null when some are: only then is each asked. */
function askHidden(used: RangeObject): Pick<MeasuredSheet, 'hiddenRows' | 'hiddenColumns'> {
  const nothing = (): number[] => [];
  if (used.isNullObject) return { hiddenRows: nothing, hiddenColumns: nothing };
  const rows = used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true });
  const columns = used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true });
  const { rowIndex, columnIndex } = used;
  return {
    hiddenRows: () => positions(rows?.value.map((row) => row.rowHidden === true) ?? [], rowIndex),
    hiddenColumns: () => positions(columns?.value.map((column) => column.columnHidden === true) ?? [], columnIndex),
  };
}

function positions(hidden: readonly boolean[], first: number): number[] {
  const found: number[] = [];
  hidden.forEach((isHidden, index) => {
    if (isHidden) found.push(first + index);
  });
  return found;
}
