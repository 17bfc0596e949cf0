/** Saves sheets as a new .xlsx file that needs nothing of ours. */
import { planConversion, type PlannedConversion } from '../../core/functions-to-native/plan-conversion';
import { formatPlace } from '../../core/workbook/address';
import type { Workbook } from '../../core/workbook/workbook';
import { functionsIn } from './export-formula';
import type { SavedCell, SavedSheet, SavedWorkbook } from './export-model';
import { conditionLookXml, type SavedCondition } from './export-rules';
import { savedSheetXml, usualFont } from './export-sheet';
import { notesXml } from './saved-notes';
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

const texts = /"(?:[^"]|"")*"/g;
/** Brackets name another file, or a column of a table that the new file does not have. */
const reachesOut = /\[/;
/** LET and LAMBDA give names that a file writes in a way of its own. */
const onlyAsValue = new Set(['LET', 'LAMBDA']);

/**
 * The bytes of a workbook: values, formulas with their results, number formats, looks, merged areas, widths and heights,
 * what is hidden, what may be entered, looks that depend on values, the printing, names, and hidden notes. A formula that
 * calls a function of ours becomes a native one, or its result; so does one that reaches into another file.
 *
 * @throws ForbiddenSheetName when a sheet has a name that Excel does not allow
 * @example const { bytes } = exportWorkbook({ sheets, names: [], notes: [] });
 */
export function exportWorkbook({ sheets, names, notes }: SavedWorkbook): ExportedWorkbook {
  const conversions = new Map(planConversion(plain(sheets)).map((planned) => [formatPlace(planned.place), planned]));
  const styles = new StyleTable(usualFont.name, usualFont.size);
  const conditionLooks = new ConditionLooks();
  const natives: string[] = [];
  const values: string[] = [];
  const written = sheets.map((sheet) => {
    const rows = sheet.rows.map((row, rowIndex) =>
      row?.map((cell, column) => {
        if (cell?.formula === undefined) return cell;
        const place = formatPlace({ sheet: sheet.name, row: rowIndex, column });
        const saved = portable(cell, conversions.get(place));
        if (saved.formula !== cell.formula) (saved.formula === undefined ? values : natives).push(place);
        return saved;
      }),
    );
    const { name, hidden } = sheet;
    return {
      name,
      hidden,
      xml: savedSheetXml({ ...sheet, rows }, styles, conditionLooks.numberOf),
      names: names.filter((each) => each.sheet === name).map((each) => [each.name, each.text] as const),
    };
  });
  const own = names.filter((each) => each.sheet === null).map((each) => [each.name, each.text] as const);
  const beside = { names: own, hiddenXml: notes.length === 0 ? null : notesXml(notes) };
  return { bytes: packWorkbook(written, styles.xml(conditionLooks.all), beside), natives, values };
}

/** The looks of conditions, each once. */
class ConditionLooks {
  readonly all: string[] = [];

  numberOf = (look: SavedCondition['look']): number => {
    const xml = conditionLookXml(look);
    const known = this.all.indexOf(xml);
    return known >= 0 ? known : this.all.push(xml) - 1;
  };
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
  if (native === null || reachesOut.test(native.replace(texts, ''))) return result;
  if (functionsIn(native).some((name) => onlyAsValue.has(name))) return result;
  return { ...cell, formula: native };
}
