/** Saves sheets as a new .xlsx file that needs nothing of ours. */
import { formatPlace } from '../../core/workbook/address';
import { functionsIn } from './export-formula';
import type { SavedCell, SavedSheet } from './export-model';
import { savedSheetXml, usualFont } from './export-sheet';
import { StyleTable } from './style-table';
import { packWorkbook } from './write-package';

/** A new file. */
export interface ExportedWorkbook {
  readonly bytes: Uint8Array;
  /** The cells whose formula was left out, because only this product can compute it: they hold its result. */
  readonly values: readonly string[];
}

/** LET and LAMBDA give names that a file writes in a way of its own. */
const onlyAsValue = ['LET', 'LAMBDA'];

/**
 * The bytes of a workbook with these sheets: values, formulas with their results, number formats, looks, merged areas,
 * widths and heights, and what is hidden. A formula that calls a function of ours becomes its result.
 *
 * @param ownFunctions the names of the functions that only this product has
 * @throws RangeError when a sheet has a name that Excel does not allow
 * @example const { bytes } = exportWorkbook(sheets, ['IKM', 'CAPAIAN']);
 */
export function exportWorkbook(sheets: readonly SavedSheet[], ownFunctions: readonly string[]): ExportedWorkbook {
  const foreign = new Set([...ownFunctions, ...onlyAsValue]);
  const styles = new StyleTable(usualFont.name, usualFont.size);
  const values: string[] = [];
  const written = sheets.map((sheet) => {
    const rows = sheet.rows.map((row, rowIndex) =>
      row?.map((cell, column) => {
        if (cell?.formula === undefined || !functionsIn(cell.formula).some((name) => foreign.has(name))) return cell;
        values.push(formatPlace({ sheet: sheet.name, row: rowIndex, column }));
        return asValue(cell);
      }),
    );
    const { name, hidden } = sheet;
    return { name, hidden, xml: savedSheetXml({ ...sheet, rows }, styles), names: [] };
  });
  return { bytes: packWorkbook(written, styles.xml([])), values };
}

function asValue(cell: SavedCell): SavedCell {
  const { value, format, look } = cell;
  return { value, ...(format === undefined ? {} : { format }), ...(look === undefined ? {} : { look }) };
}
