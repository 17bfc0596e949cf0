/** What the grid in memory keeps of a sheet beside its cells. */
import type { Area, Cell } from '../../../src/core/workbook/workbook';
import type { CellLink } from '../../../src/apps/web/grid/grid';
import type { CellLook, FormulaRule, PageSetup, TextRule } from '../../../src/apps/web/grid/looks';

/** What was done to a sheet beyond its cells, for tests to look at. */
export interface MadeSheet {
  readonly looks: { readonly areas: readonly Area[]; readonly look: CellLook }[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly lists: { readonly area: Area; readonly source: string }[];
  readonly wholeNumbers: { readonly area: Area; readonly least: number; readonly most: number }[];
  readonly rules: { readonly area: Area; readonly rule: TextRule }[];
  readonly formulaRules: { readonly id: string; readonly area: Area; readonly rule: FormulaRule }[];
  readonly links: Map<string, CellLink>;
  readonly notes: Map<string, string>;
  readonly columnBreaks: number[];
  readonly rowBreaks: number[];
  frozenRows: number;
  gridlines: boolean;
  tabColor: string | null;
  page: Partial<PageSetup>;
}

/** A sheet to which nothing was done yet. */
export function nothingMade(): MadeSheet {
  return {
    looks: [],
    widths: new Map(),
    heights: new Map(),
    lists: [],
    wholeNumbers: [],
    rules: [],
    formulaRules: [],
    links: new Map(),
    notes: new Map(),
    columnBreaks: [],
    rowBreaks: [],
    frozenRows: 0,
    gridlines: true,
    tabColor: null,
    page: {},
  };
}

/** The colour that a cell was given last, RRGGBB, or null. */
export function fillOf({ looks }: MadeSheet, row: number, column: number): string | null {
  const isOver = ({ top, left, bottom, right }: Area): boolean =>
    top <= row && row <= bottom && left <= column && column <= right;
  const last = looks.findLast(({ areas, look }) => look.fill !== undefined && areas.some(isOver));
  return last?.look.fill?.slice(1) ?? null;
}

/** One sheet of a grid in memory. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  readonly rows: (Cell | undefined)[][];
  readonly merges: Area[];
  hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly made: MadeSheet;
}

/** The rectangle that holds every value of a sheet, or of an area of it. */
export function usedAreaOf({ rows }: MemorySheet, within?: Area): Area | null {
  let used: Area | null = null;
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
      if (within !== undefined && (rowIndex < within.top || rowIndex > within.bottom)) return;
      if (within !== undefined && (column < within.left || column > within.right)) return;
      used = {
        top: Math.min(used?.top ?? rowIndex, rowIndex),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? rowIndex, rowIndex),
        right: Math.max(used?.right ?? column, column),
      };
    });
  });
  return used;
}

/** Points, of rows that nobody has made higher. */
const USUAL_HEIGHT = 15;

/** How high a row is, in points. */
export function heightOf({ heights }: MadeSheet, row: number): number {
  return heights.get(row) ?? USUAL_HEIGHT;
}

/** Hides rows of a sheet, or shows them. */
export function hideRows(sheet: MemorySheet, first: number, last: number, hidden: boolean): void {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const others = sheet.hiddenRows.filter((row) => row < first || row > last);
  sheet.hiddenRows = hidden ? [...others, ...rows].sort((one, other) => one - other) : others;
}
