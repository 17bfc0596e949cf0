/** Planned sheets as a workbook that can be shown and saved. */
import type { SavedValidation } from './export-rules';
import { entryTabColor, fontName, lineColor, looks, toneLooks } from '../../core/scaffold/looks';
import {
  isFilledIn,
  type PlannedCell,
  type PrintSetup,
  type SheetPlan,
  type Tone,
} from '../../core/scaffold/sheet-plan';
import { columnName, formatFixedArea, quoteSheet } from '../../core/workbook/address';
import type { SavedCell, SavedLook, SavedName, SavedSheet, SavedWorkbook } from './export-model';
import type { ConditionLook, SavedCondition } from './export-rules';
import { savedSheet } from './saved-sheet';
import { A4, standardFooter, standardMargins, type SavedPage } from './export-page';

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
  return savedSheet({
    name: plan.name,
    ...(isFilledIn(plan) ? { tabColor: entryTabColor } : {}),
    rows,
    merges: plan.merges,
    columnWidths: new Map(plan.columnWidths.map((width, column) => [column, fileWidth(width)])),
    ...heightsOf(plan),
    frozenRows: plan.frozenRows,
    showsGridlines: false,
    validations: [
      ...(plan.lists ?? []).map(({ area, source }): SavedValidation => ({
        areas: [area],
        type: 'list',
        formula1: source,
        allowsBlank: true,
        refusal: 'warning',
      })),
      ...(plan.wholeNumbers ?? []).map(({ area, least, most, refusal }): SavedValidation => ({
        areas: [area],
        type: 'whole',
        operator: 'between',
        formula1: String(least),
        formula2: String(most),
        allowsBlank: true,
        refusal: 'stop',
        error: refusal,
      })),
    ],
    conditions: [
      ...(plan.textFormats ?? []).map(({ area, text, tone }): SavedCondition => ({
        areas: [area],
        condition: { kind: 'text', operator: 'equal', text },
        look: toneLook(tone),
        stops: false,
      })),
      ...(plan.numberFormats ?? []).map(({ area, condition, format }): SavedCondition => ({
        areas: [area],
        condition: { kind: 'formula', formula: condition },
        look: { format },
        stops: false,
      })),
    ],
    page: {
      orientation: plan.print.orientation,
      paper: A4,
      ...fitOf(plan.print),
      centersHorizontally: true,
      margins: standardMargins,
      footer: standardFooter,
    },
  });
}

/** Rows in which a person types grow with what is typed. */
function heightsOf({ cells, rowHeights }: SheetPlan): Pick<SavedSheet, 'rowHeights' | 'fittedHeights'> {
  const typed = new Set(cells.flatMap(({ role, row }) => (role === 'input' ? [row] : [])));
  const heights = [...rowHeights];
  return {
    rowHeights: new Map(heights.filter(([row]) => !typed.has(row))),
    fittedHeights: new Map(heights.filter(([row]) => typed.has(row))),
  };
}

/** Pixels of a digit of the tables' letters and of the file's usual ones, and the space beside the digits of a cell. */
const tableDigit = 6;
const usualDigit = 7;
const beside = 5;

/** A width in a file counts digits of the usual letters (ECMA-376 part 1, 18.3.1.13), a planned one those of the tables. */
function fileWidth(width: number): number {
  return Number(((width * tableDigit + beside) / usualDigit).toFixed(2));
}

function fitOf({
  sideBySide,
  pagesBelow,
}: PrintSetup): Pick<SavedPage, 'fit' | 'scale' | 'columnBreaks' | 'rowBreaks'> {
  if (pagesBelow !== undefined) return { fit: null, scale: pagesBelow.scale, rowBreaks: pagesBelow.starts };
  if (sideBySide === undefined) return { fit: { wide: 1, tall: 0 } };
  return { fit: null, scale: sideBySide.scale, columnBreaks: sideBySide.starts };
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
function toneLook(tone: Tone): ConditionLook {
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

/** The names of what is printed of a sheet, and of the rows and columns that every page repeats. */
function printNames({ name, print }: SheetPlan): SavedName[] {
  const { area, repeatedRows, sideBySide } = print;
  const sheet = quoteSheet(name);
  const repeated: string[] = [];
  if (sideBySide !== undefined) {
    const [first, last] = sideBySide.repeatedColumns;
    repeated.push(`${sheet}!$${columnName(first)}:$${columnName(last)}`);
  }
  if (repeatedRows !== null) {
    const [first, last] = repeatedRows;
    repeated.push(`${sheet}!$${first + 1}:$${last + 1}`);
  }
  const names = area === null ? [] : [{ name: PRINT_AREA, sheet: name, text: `${sheet}!${formatFixedArea(area)}` }];
  return repeated.length === 0 ? names : [...names, { name: PRINT_TITLES, sheet: name, text: repeated.join(',') }];
}

/** How files call what is printed of a sheet, and what every page repeats (ECMA-376 part 1, 18.2.5). */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
