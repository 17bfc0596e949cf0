/** Reads what a sheet says of whole rows and columns: their sizes, and the style that new cells in them get. */
import { LAST_COLUMN } from '../../core/workbook/address';
import type { LineGroup } from './export-model';
import type { Attributes } from './package-parts';
import { isOn } from './read-font';
import { numberWithin } from './number-attribute';

/** Columns that one width is taken for; files name the same one for all 16 384. */
const MOST_COLUMNS = 200;

/** The group of a line, or null when it belongs to none and folds none. */
function groupOf(outlineLevel: string | undefined, collapsed: string | undefined): LineGroup | null {
  const level = Math.min(7, Math.trunc(Number(outlineLevel ?? 0)));
  const isCollapsed = collapsed !== undefined && isOn(collapsed);
  if (!(level > 0) && !isCollapsed) return null;
  return { level: level > 0 ? level : 0, ...(isCollapsed ? { isCollapsed } : {}) };
}

/** Collects rows and columns from the events of the XML. */
export class LinesReader {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Rows whose height the program has fitted to their text. */
  readonly fittedHeights = new Map<number, number>();
  /** Numbers of styles. */
  readonly columnStyles = new Map<number, number>();
  readonly rowStyles = new Map<number, number>();
  readonly rowGroups = new Map<number, LineGroup>();
  readonly columnGroups = new Map<number, LineGroup>();
  /** A width that holds to the right edge of the sheet. */
  widthToTheEdge: number | null = null;
  private row = -1;

  openRow({ r, ht, customHeight, s, customFormat = '0', outlineLevel, collapsed }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    const group = groupOf(outlineLevel, collapsed);
    if (group !== null) this.rowGroups.set(this.row, group);
    if (s !== undefined && isOn(customFormat)) this.rowStyles.set(this.row, Number(s));
    const height = Number(ht);
    // One of nothing hides the row.
    if (ht === undefined || !(height > 0 && Number.isFinite(height))) return;
    const isChosen = customHeight === '1' || customHeight === 'true';
    (isChosen ? this.rowHeights : this.fittedHeights).set(this.row, height);
  }

  /** A width that holds for all columns to the right edge is the sheet's usual one; only filled columns need it. */
  openColumn({ min, max, width, style, outlineLevel, collapsed }: Attributes): void {
    const size = width === undefined ? NaN : Number(width);
    const isWide = size > 0 && Number.isFinite(size);
    if (isWide && Number(max) - 1 >= LAST_COLUMN) this.widthToTheEdge = size;
    const group = groupOf(outlineLevel, collapsed);
    const first = Math.trunc(numberWithin(min, 1, LAST_COLUMN + 1) ?? Infinity) - 1;
    const last = Math.min(Number(max) - 1, LAST_COLUMN, first + MOST_COLUMNS);
    for (let column = first; column <= last; column += 1) {
      if (group !== null) this.columnGroups.set(column, group);
      if (isWide) this.columnWidths.set(column, size);
      if (style !== undefined) this.columnStyles.set(column, Number(style));
    }
  }
}
