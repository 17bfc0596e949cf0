/** Turns a placed table into cells. */
import type { Profile } from '../profiles/profile';
import type { Area, Place } from '../workbook/workbook';
import { cellKey } from './bind-formulas';
import type { DraftColumn, DraftTable } from './draft';
import { filledText, textFormula } from './fill-text';
import { headingMerges } from './heading-merges';
import { planHeading, planYearCondition } from './plan-headings';
import type { Office } from './office';
import type { DraftPlaces } from './places';
import type { Content, OwnRow, TableRow } from './rows/row';
import { formatCell, formatFixedRow } from '../workbook/address';
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

function alignOf(column: DraftColumn): PlannedCell['align'] {
  if (
    column.role === 'nomor' ||
    column.role === 'satuan' ||
    column.role === 'sumberRealisasi' ||
    column.role === 'arah' ||
    column.role === 'nilaiPersepsi' ||
    column.role === 'jawabanUnsur' ||
    column.content === 'label'
  )
    return 'center';
  return column.content === 'text' ? 'left' : 'right';
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
function ownRow(table: DraftTable, item: number, index: number, places: DraftPlaces): OwnRow {
  const cell = (column: number): string => `$${formatCell(table.headingBottom + 1 + item, column)}`;
  return {
    first: cell(0),
    own: formatCell(table.headingBottom + 1 + item, index),
    fromHeading: `${formatFixedRow(table.headingBottom, index)}:${formatCell(table.headingBottom + 1 + item, index)}`,
    cell(role) {
      const column = table.columns.findIndex((each) => each?.role === role);
      return column < 0 ? null : cell(column);
    },
    entry: (key) => places.entryIn(key, table, item),
    isOfThisYear: planYearCondition(table, index),
  };
}

/** The formula of a cell that repeats what is entered in another table, or null. */
function repeatedFrom(
  places: DraftPlaces,
  content: Content,
  table: DraftTable,
  item: number,
  place: Place,
): string | null {
  if (content.kind !== 'entry' || content.key === null || places.isTypedAt(content.key, place)) return null;
  return places.repeatIn(content.key, table, item);
}

/** What a data cell holds: a relation's formula first, then what is typed or repeated. */
function dataCell(
  table: DraftTable,
  column: DraftColumn,
  index: number,
  item: number,
  context: PlanContext,
): PlannedCell {
  const row = table.rows[item]!;
  const place = { sheet: table.sheet, row: table.headingBottom + 1 + item, column: index };
  const format = ownFormat(row, column) ?? formatOf(column, table.spec.kind);
  const align = alignOf(column);
  const cell = (role: CellRole, filled: { value?: string | number; formula?: string } = {}): PlannedCell => ({
    row: place.row,
    column: index,
    role: row.total ? 'total' : role,
    ...filled,
    ...(format === undefined ? {} : { format }),
    ...(align === undefined ? {} : { align }),
  });
  const content = row.content(column.entry, column.offset, column.nth);
  const repeated = repeatedFrom(context.places, content, table, item, place);
  const computed = context.formulas.get(cellKey(place));
  // Money is added up where it is typed: a budget may be typed for a kegiatan that has nothing below it.
  if (computed !== undefined && column.content === 'rupiah' && repeated !== null)
    return cell('computed', { formula: repeated });
  if (computed !== undefined) return cell('computed', { formula: computed });
  const own = ownRow(table, item, index, context.places);
  if (content.kind === 'none') return cell('computed');
  if (content.kind === 'fixed') return { ...cell('computed', { value: content.value }), ...asText(content.value) };
  if (content.kind === 'formula') {
    const formula = content.write(context.places, own);
    return formula === null ? cell('input') : cell('computed', { formula });
  }
  if (repeated !== null) return cell('computed', { formula: repeated });
  const followed = content.follow?.(context.places, own);
  if (typeof followed === 'string') return cell('computed', { formula: followed });
  const offered = content.value === null ? content.offer?.(context.places, own) : null;
  if (typeof offered === 'string') return cell('input', { formula: offered });
  const typed = cell('input', content.value === null ? {} : { value: content.value });
  return column.role === 'kode' ? { ...typed, format: textFormat } : typed;
}

/** Numbers such as 1.1 are texts: Excel must not make a date or a decimal of them when they are typed anew. */
function asText(value: string | number): { format?: string } {
  return typeof value === 'string' && /^[\d.]+$/.test(value) ? { format: textFormat } : {};
}

/** The cells of a table, with the merges of its title and headings. */
export function planTable(table: DraftTable, context: PlanContext): { cells: PlannedCell[]; merges: Area[] } {
  const cells = headingCells(table);
  table.rows.forEach(({ blank }, item) => {
    if (blank === true) return;
    table.columns.forEach((column, index) => {
      if (column !== null) cells.push(dataCell(table, column, index, item, context));
    });
  });
  const right = table.columns.length - 1;
  const title: Area = { top: table.titleRow, left: 0, bottom: table.titleRow, right };
  return { cells, merges: [title, ...headingMerges(table)] };
}

/** The title as it is read, for the height of its row. */
export function titleText(table: DraftTable, office: Office): string {
  return filledText(table.spec.title, office);
}
