/** Planned sheets as a workbook that can be shown and saved. */
import { fontName, lineColor, looks, toneLooks } from '../../core/scaffold/looks';
import type { PlannedCell, SheetPlan, Tone } from '../../core/scaffold/sheet-plan';
import { formatCell, quoteSheet } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { SavedCell, SavedLook, SavedName, SavedSheet, SavedWorkbook } from './export-model';
import type { SavedCondition } from './export-rules';
import { A4, standardFooter, standardMargins } from './export-page';

/** A formula of a plan has no value yet: whoever shows or opens the workbook computes it. */
export function planToSaved(plans: readonly SheetPlan[]): SavedWorkbook {
  return { sheets: plans.map(toSheet), names: plans.flatMap(printNames), notes: [] };
}

function toSheet(plan: SheetPlan): SavedSheet {
  const rows: (SavedCell | undefined)[][] = [];
  for (const cell of plan.cells) {
    while (rows.length <= cell.row) rows.push([]);
    rows[cell.row]![cell.column] = toCell(cell);
  }
  return {
    name: plan.name,
    hidden: false,
    rows,
    merges: plan.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(plan.columnWidths.entries()),
    rowHeights: plan.rowHeights,
    frozenRows: plan.frozenRows,
    frozenColumns: 0,
    showsGridlines: false,
    validations: plan.lists.map(({ area, source }) => ({
      areas: [area],
      type: 'list',
      formula1: source,
      allowsBlank: true,
      refusal: 'warning',
    })),
    conditions: plan.textFormats.map(({ area, text, tone }) => ({
      areas: [area],
      condition: { kind: 'text', operator: 'equal', text },
      look: toneLook(tone),
      stops: false,
    })),
    page: {
      orientation: plan.print.orientation,
      paper: A4,
      fit: { wide: 1, tall: 0 },
      centersHorizontally: true,
      margins: standardMargins,
      footer: standardFooter,
    },
  };
}

function toCell(cell: PlannedCell): SavedCell {
  const { value = null, formula, format } = cell;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    look: lookOf(cell),
  };
}

/** What a tone says beyond how the cell looks anyway. */
function toneLook(tone: Tone): SavedCondition['look'] {
  const { bold, italic, color, fill } = toneLooks[tone];
  return { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), color, fill };
}

const cellLooks = new Map<string, SavedLook>();

/** Cells of the same role and place look alike, and share one look. */
function lookOf({ role, align }: PlannedCell): SavedLook {
  const key = `${role} ${align ?? ''}`;
  let look = cellLooks.get(key);
  if (look === undefined) {
    const { bold, italic, size, color, fill, border, wrap, align: usual } = looks[role];
    const horizontal = align ?? usual;
    look = {
      bold,
      italic,
      size,
      color,
      fontName,
      vertical: role === 'heading' ? 'center' : 'top',
      wrap,
      ...(fill === null ? {} : { fill }),
      ...(border === 'none' ? {} : { line: { style: border, color: lineColor } }),
      ...(horizontal === null ? {} : { horizontal }),
    };
    cellLooks.set(key, look);
  }
  return look;
}

/** The names of what is printed of a sheet, and of the rows that every page repeats. */
function printNames({ name, print }: SheetPlan): SavedName[] {
  const { area, repeatedRows } = print;
  const names = [{ name: PRINT_AREA, sheet: name, text: `${quoteSheet(name)}!${fixedArea(area)}` }];
  if (repeatedRows !== null) {
    const [first, last] = repeatedRows;
    names.push({ name: REPEATED_ROWS, sheet: name, text: `${quoteSheet(name)}!$${first + 1}:$${last + 1}` });
  }
  return names;
}

/** How files call what is printed of a sheet, and what every page repeats (ECMA-376 part 1, 18.2.5). */
export const PRINT_AREA = '_xlnm.Print_Area';
export const REPEATED_ROWS = '_xlnm.Print_Titles';

/** An area whose address stays when it is copied, such as `$A$1:$H$20`. */
export function fixedArea({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => formatCell(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${corner(top, left)}:${corner(bottom, right)}`;
}
