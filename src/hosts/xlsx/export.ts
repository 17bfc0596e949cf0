/** Saves sheets as a new .xlsx file that needs nothing of ours. */
import { planConversion, type PlannedConversion } from '../../core/functions-to-native/plan-conversion';
import { formatPlace } from '../../core/workbook/address';
import type { Workbook } from '../../core/workbook/workbook';
import { functionsIn } from './export-formula';
import type { SavedCell, SavedSheet } from './export-model';
import { savedSheetXml, usualFont } from './export-sheet';
import { StyleTable } from './style-table';
import { packWorkbook } from './write-package';

/** A new file. */
export interface ExportedWorkbook {
  readonly bytes: Uint8Array;
  /** The cells whose formula calls functions of ours, and is saved as a native one. */
  readonly natives: readonly string[];
  /** The cells whose formula no other program can compute: they hold its result. */
  readonly values: readonly string[];
}

/** LET and LAMBDA give names that a file writes in a way of its own. */
const onlyAsValue = new Set(['LET', 'LAMBDA']);

/**
 * The bytes of a workbook with these sheets: values, formulas with their results, number formats, looks, merged areas,
 * widths and heights, and what is hidden. A formula that calls a function of ours becomes a native one, or its result.
 *
 * @throws RangeError when a sheet has a name that Excel does not allow
 * @example const { bytes } = exportWorkbook(sheets);
 */
export function exportWorkbook(sheets: readonly SavedSheet[]): ExportedWorkbook {
  const conversions = new Map(planConversion(plain(sheets)).map((planned) => [formatPlace(planned.place), planned]));
  const styles = new StyleTable(usualFont.name, usualFont.size);
  const natives: string[] = [];
  const values: string[] = [];
  const written = sheets.map((sheet) => {
    const rows = sheet.rows.map((row, rowIndex) =>
      row?.map((cell, column) => {
        const place = formatPlace({ sheet: sheet.name, row: rowIndex, column });
        const saved = cell && portable(cell, conversions.get(place));
        if (saved?.formula !== cell?.formula) (saved?.formula === undefined ? values : natives).push(place);
        return saved;
      }),
    );
    const { name, hidden } = sheet;
    return { name, hidden, xml: savedSheetXml({ ...sheet, rows }, styles), names: [] };
  });
  return { bytes: packWorkbook(written, styles.xml([])), natives, values };
}

function plain(sheets: readonly SavedSheet[]): Workbook {
  return {
    sheets: sheets.map(({ name, hidden, rows, merges, hiddenRows, hiddenColumns }) => {
      return { name, hidden, rows, merges, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] };
    }),
  };
}

/** A cell with a formula that every Excel computes, or with the result alone. */
function portable(cell: SavedCell, conversion: PlannedConversion | undefined): SavedCell {
  const { formula, spill, ...result } = cell;
  if (formula === undefined) return cell;
  // A native formula gives one value and fills no other cells.
  const native = conversion === undefined ? formula : spill === undefined ? conversion.native : null;
  if (native === null || functionsIn(native).some((name) => onlyAsValue.has(name))) return result;
  return { ...cell, formula: native };
}
