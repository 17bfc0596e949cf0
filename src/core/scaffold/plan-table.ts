/** Turns a placed table into cells. */
import type { Profile } from '../profiles/profile';
import type { Area } from '../workbook/workbook';
import type { DraftColumn, DraftTable } from './draft';
import { columnOf, draftCells, type DraftCell } from './draft-cells';
import { filledText, textFormula } from './fill-text';
import { headingMerges } from './heading-merges';
import { planHeading, planYearCondition } from './plan-headings';
import type { Office } from './office';
import type { DraftPlaces } from './places';
import type { OwnRow, TableRow } from './rows/row';
import { formatCell, formatFixedRow, placeKey } from '../workbook/address';
import type { SheetSentences } from './sheet-sentences';
import type { CellRole, PlannedCell } from './sheet-plan';
import { isInUnitOfRow } from './unit-formats';

/** The number format of a cell whose content is taken as it is typed. */
const textFormat = '@';
/** The number format of a column; what is in the unit of its row keeps the decimals that were typed. */
function formatOf(column: DraftColumn, kind: string): string | undefined {
  if (column.content === 'rupiah') return '#,##0';
  if (column.content === 'percent') return '0.00%';
  if (column.role === 'penimbang') return '0.0000';
  if (column.content !== 'number' || isInUnitOfRow(column, kind)) return undefined;
  return column.whole ? '#,##0' : '0.00';
}

/** The format that a row has for its numbers. */
function ownFormat(row: TableRow, { content, role }: DraftColumn): string | undefined {
  return content === 'text' || content === 'label' ? undefined : row.numberFormat?.(role);
}

/** Columns of short texts and marks. */
const centred = new Set(['nomor', 'satuan', 'sumberRealisasi', 'arah', 'nilaiPersepsi', 'jawabanUnsur']);

function alignOf({ role, content }: DraftColumn): 'left' | 'center' | 'right' {
  if (centred.has(role) || content === 'label') return 'center';
  return content === 'text' ? 'left' : 'right';
}

/** Everything that the cells of all tables need. */
export interface PlanContext {
  readonly office: Office;
  readonly profile: Profile;
  readonly places: DraftPlaces;
  readonly formulas: ReadonlyMap<string, string>;
  readonly sentences: SheetSentences;
}

/** The title and the headings; what is filled in from the Identitas sheet is a formula. */
function headingCells(table: DraftTable): PlannedCell[] {
  const textCell = (text: string, row: number, column: number, role: CellRole): PlannedCell => {
    const planYear = role === 'heading' ? table.columns[column]?.planYear : undefined;
    const formula = planYear === undefined ? textFormula(text) : planHeading(table, { row, column }, text);
    return { row, column, role, ...(formula === null ? { value: text } : { formula }) };
  };
  const cells = [textCell(table.spec.title, table.titleRow, 0, 'title')];
  table.headings.forEach((texts, level) => {
    const row = table.headingTop + level;
    const numbers = table.hasColumnNumbers && row === table.headingBottom;
    texts.forEach((text, column) => {
      const role = numbers ? 'columnNumber' : 'heading';
      cells.push(text === null ? { row, column, role } : textCell(text, row, column, role));
    });
  });
  return cells;
}

/** Cells of a row, with their column fixed. */
function ownRow(table: DraftTable, { item, place }: DraftCell, places: DraftPlaces): OwnRow {
  const cell = (column: number): string => `$${formatCell(place.row, column)}`;
  const own = formatCell(place.row, place.column);
  return {
    first: cell(0),
    fromHeading: `${formatFixedRow(table.headingBottom, place.column)}:${own}`,
    cell(role) {
      const column = columnOf(table, role);
      return column < 0 ? null : cell(column);
    },
    entry: (key) => places.entryIn(key, table, item),
    isOfThisYear: planYearCondition(table, place.column),
  };
}

/** The formula of a cell that repeats what is entered in another table, or null. */
function repeatedFrom(places: DraftPlaces, { content, item, place }: DraftCell, table: DraftTable): string | null {
  if (content.kind !== 'entry' || content.key === null || places.isTypedAt(content.key, place)) return null;
  return places.repeatIn(content.key, table, item);
}

/** What a data cell holds: a relation's formula first, then what is typed or repeated. */
function dataCell(table: DraftTable, draft: DraftCell, { places, formulas }: PlanContext): PlannedCell {
  const { row, column, place, content } = draft;
  const format = ownFormat(row, column) ?? formatOf(column, table.spec.kind);
  const cell = (role: CellRole, filled: { value?: string | number; formula?: string } = {}): PlannedCell => ({
    row: place.row,
    column: place.column,
    role: row.total ? 'total' : role,
    ...filled,
    ...(format === undefined ? {} : { format }),
    align: alignOf(column),
  });
  const repeated = repeatedFrom(places, draft, table);
  const computed = formulas.get(placeKey(place));
  // Money is added up where it is typed: a budget may be typed for a kegiatan that has nothing below it.
  if (computed !== undefined && column.content === 'rupiah' && repeated !== null)
    return cell('computed', { formula: repeated });
  if (computed !== undefined) return cell('computed', { formula: computed });
  const own = ownRow(table, draft, places);
  if (content.kind === 'none') return cell('computed');
  if (content.kind === 'fixed') return { ...cell('computed', { value: content.value }), ...asText(content.value) };
  if (content.kind === 'formula') {
    const formula = content.write(places, own);
    return formula === null ? cell('input') : cell('computed', { formula });
  }
  if (repeated !== null) return cell('computed', { formula: repeated });
  const followed = content.follow?.(places, own);
  if (typeof followed === 'string') return cell('computed', { formula: followed });
  const offered = content.value === null ? content.offer?.(places, own) : null;
  if (typeof offered === 'string') return cell('input', { formula: offered });
  const typed: PlannedCell = {
    ...cell('input', content.value === null ? {} : { value: content.value }),
    ...(content.isGiven === true ? { isGiven: true } : {}),
  };
  return column.role === 'kode' ? { ...typed, format: textFormat } : typed;
}

/** Numbers such as 1.1 are texts: Excel must not make a date or a decimal of them when they are typed anew. */
function asText(value: string | number): { format?: string } {
  return typeof value === 'string' && /^[\d.]+$/.test(value) ? { format: textFormat } : {};
}

/** The cells of a table, with the merges of its title and headings. */
export function planTable(table: DraftTable, context: PlanContext): { cells: PlannedCell[]; merges: Area[] } {
  const data = draftCells(table).filter(({ row }) => row.blank !== true);
  const { titleRow } = table;
  const title: Area = { top: titleRow, left: 0, bottom: titleRow, right: table.columns.length - 1 };
  return {
    cells: [...headingCells(table), ...data.map((cell) => dataCell(table, cell, context))],
    merges: [title, ...headingMerges(table)],
  };
}

/** The title as it is read, for the height of its row. */
export function titleText(table: DraftTable, office: Office): string {
  return filledText(table.spec.title, office);
}
