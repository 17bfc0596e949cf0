/** Saves sheets as a new .xlsx file that needs nothing of ours. */
import { planConversion, type PlannedConversion } from '../../core/functions-to-native/plan-conversion';
import { formatPlace, isOneCell } from '../../core/workbook/address';
import { readNumberFormat } from '../../core/workbook/number-format';
import type { Workbook } from '../../core/workbook/workbook';
import { chartXml } from './charts/chart-xml';
import { drawingXml } from './charts/drawing-xml';
import { savedCharts } from './charts/saved-charts';
import { functionsIn, resultOnly } from './export-formula';
import type { SavedCell, SavedSheet, SavedWorkbook } from './export-model';
import { conditionLookXml, type ConditionLook } from './export-rules';
import { savedSheetXml, usualFont } from './export-sheet';
import { propertiesParts } from './file-properties';
import { isSelfContained, usableNames } from './formula-names';
import { notesXml } from './saved-notes';
import { DAYS_FROM_1900_TO_1904 } from './sheet-reader';
import { StringTable } from './string-table';
import { StyleTable } from './style-table';
import { packWorkbook } from './write-package';
import { withoutWaiting } from './without-waiting';

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
 * The bytes of a workbook: values, formulas with their results, number formats, looks, merged areas, widths and heights,
 * what is hidden, what may be entered, looks that depend on values, the printing, names, and hidden notes. A formula that
 * calls a function of ours becomes a native one, or its result; one that reaches into another file, or uses a name that
 * is gone, becomes its result; one that still waits for its value is saved without one. The sheet Grafik of this program
 * gets its charts.
 *
 * @throws ForbiddenSheetName when a sheet has a name that Excel does not allow
 * @example const { bytes } = exportWorkbook({ sheets, names: [], notes: [] });
 */
export function exportWorkbook({
  sheets: shown,
  names: given,
  notes,
  from1904 = false,
  front,
  properties,
  computing = {},
}: SavedWorkbook): ExportedWorkbook {
  const sheets = withoutWaiting(shown);
  const names = usableNames(given);
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  const conversions = new Map(
    planConversion(plain(sheets), 'formulas', 'computed').map((planned) => [formatPlace(planned.place), planned]),
  );
  const styles = new StyleTable(usualFont.name, usualFont.size);
  const strings = new StringTable();
  const conditionLooks = new ConditionLooks(styles);
  const shared = { styles, strings, lookNumber: conditionLooks.numberOf };
  const natives: string[] = [];
  const values: string[] = [];
  const written = sheets.map((sheet) => {
    const rows = sheet.rows.map((row, rowIndex) =>
      row?.map((own, column) => {
        const cell = from1904 ? countedFrom1904(own) : own;
        if (cell?.formula === undefined) return cell;
        const place = formatPlace({ sheet: sheet.name, row: rowIndex, column });
        const saved = portable(cell, conversions.get(place), known);
        if (saved.formula !== cell.formula) (saved.formula === undefined ? values : natives).push(place);
        return saved;
      }),
    );
    const { name, hidden, isVeryHidden } = sheet;
    const charts = savedCharts({ name, rows });
    return {
      name,
      hidden,
      isVeryHidden,
      xml: savedSheetXml({ ...sheet, rows }, shared, charts.length > 0),
      drawing: charts.length === 0 ? null : { xml: drawingXml(charts), charts: charts.map(chartXml) },
      names: names.filter((each) => each.sheet === name),
    };
  });
  const own = names.filter((each) => each.sheet === null);
  const bytes = packWorkbook(written, {
    styles: styles.xml(conditionLooks.all),
    strings: strings.xml(),
    names: own,
    from1904,
    front,
    properties: properties === undefined ? [] : propertiesParts(properties),
    computing,
    hiddenXml: notes.length === 0 ? null : notesXml(notes),
  });
  return { bytes, natives, values };
}

/** A cell as a file with days from 1904 keeps it. */
function countedFrom1904(cell: SavedCell | undefined): SavedCell | undefined {
  if (typeof cell?.value !== 'number' || !readNumberFormat(cell.format, cell.value).day) return cell;
  return { ...cell, value: cell.value - DAYS_FROM_1900_TO_1904 };
}

/** The looks of conditions, each once. */
class ConditionLooks {
  readonly all: string[] = [];

  constructor(private readonly styles: StyleTable) {}

  numberOf = (look: ConditionLook): number => {
    const xml = conditionLookXml(look, (code) => this.styles.formatId(code));
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
function portable(cell: SavedCell, conversion: PlannedConversion | undefined, names: ReadonlySet<string>): SavedCell {
  const { formula, spill, value } = cell;
  if (formula === undefined) return cell;
  // A native formula gives one value and fills no other cells.
  const isSingle = spill === undefined || isOneCell(spill);
  const native = conversion === undefined ? formula : isSingle ? conversion.native : null;
  if (native === null || functionsIn(native).some((name) => onlyAsValue.has(name)))
    return value === null ? cell : resultOnly(cell);
  return isSelfContained(native, names) ? { ...cell, formula: native } : resultOnly(cell);
}
