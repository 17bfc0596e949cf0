/** What the sheets were before they were made ready for print, kept in the workbook so that the way back is not lost when it is closed. */
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { keptList } from '../kept-list';

/** Rows of one height, in points. */
export type HeightRun = readonly [first: number, last: number, height: number];

/** One sheet: the cover that was added, one that was hidden as a whole, or one whose rows and inputs were changed. */
export type PrintedSheet = { readonly sheet: string } & (
  | { readonly as: 'leftOut' }
  | {
      readonly as: 'cover';
      /** What stood in it: what is typed into it is not taken away. */
      readonly cells: SheetPlan['cells'];
    }
  | {
      readonly as: 'printed';
      /** How many rows it had: heights are put back only where no row was inserted since. */
      readonly rows: number;
      /** The rows that somebody else had hidden. */
      readonly hidden: readonly number[];
      readonly heights: readonly HeightRun[];
    }
);

function isPrintedSheet(entry: unknown): entry is PrintedSheet {
  if (typeof entry !== 'object' || entry === null) return false;
  const { sheet, as, rows, hidden, heights, cells } = entry as Record<string, unknown>;
  if (typeof sheet !== 'string') return false;
  if (as === 'leftOut') return true;
  if (as === 'cover') return Array.isArray(cells);
  return as === 'printed' && typeof rows === 'number' && Array.isArray(hidden) && Array.isArray(heights);
}

/** The sheets of a workbook that are ready for print, in the order that they had; none in its usual form. The name never changes: files hold it. */
export const printedSheets = keptList('lkjip.cetak', isPrintedSheet);
