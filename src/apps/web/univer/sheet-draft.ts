/** A sheet that is being made: it reaches Univer as a whole, which takes a hundredth of the time of doing it step by step. */
import { kept } from '../../../core/remember';
import type { Area, Cell } from '../../../core/workbook/workbook';
import type { SavedCell, SavedLook, SavedSheet } from '../../../hosts/xlsx/export-model';
import type { SavedCondition, SavedValidation } from '../../../hosts/xlsx/export-rules';
import type { CellInput, CellLink } from '../grid/grid';
import type { CellLook, FormulaRule, TextRule } from '../grid/looks';
import type { SheetTarget } from './sheet-target';

/** Excel gives a column five pixels around its digits, which are seven wide; a point is four thirds of a pixel. */
const POINTS_PER_CHARACTER = 5.25;

/** Keeps what the host does to a new sheet. */
export class SheetDraft implements SheetTarget {
  private frozenRows = 0;
  private showsGridlines = true;
  private tabColor: string | null = null;
  private readonly rows: (SavedCell | undefined)[][] = [];
  private readonly merges: Area[] = [];
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly validations: SavedValidation[] = [];
  private readonly conditions: SavedCondition[] = [];
  /** Cells that were given the same looks one after another share the result, so that a sheet has few looks. */
  private readonly combined = new Map<SavedLook | undefined, SavedLook>();

  constructor(public name: string) {}

  rename(name: string): void {
    this.name = name;
  }

  freezeRows(count: number): void {
    this.frozenRows = count;
  }

  setGridlines(visible: boolean): void {
    this.showsGridlines = visible;
  }

  setTabColor(color: string): void {
    this.tabColor = color;
  }

  /** What a cell holds, as far as it is known before it is calculated. */
  cell(row: number, column: number): Cell | undefined {
    const cell = this.rows[row]?.[column];
    if (cell === undefined || (cell.value === null && cell.formula === undefined && cell.format === undefined))
      return undefined;
    const { value, formula, format } = cell;
    return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
  }

  write(top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    inputs.forEach((row, rowOffset) => {
      row.forEach((input, columnOffset) => {
        if (input === undefined) return;
        if ('value' in input && input.value === null && this.rows[top + rowOffset]?.[left + columnOffset] === undefined)
          return;
        this.change(top + rowOffset, left + columnOffset, ({ formula: _, ...rest }) =>
          'formula' in input ? { ...rest, value: null, formula: input.formula } : { ...rest, value: input.value },
        );
      });
    });
  }

  setFormats(top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    formats.forEach((row, rowOffset) => {
      row.forEach((format, columnOffset) => {
        if (format === undefined) return;
        this.change(top + rowOffset, left + columnOffset, ({ format: _, ...rest }) =>
          format === 'General' ? rest : { ...rest, format },
        );
      });
    });
  }

  setLook(areas: readonly Area[], look: CellLook): void {
    this.combined.clear();
    const saved = toSaved(look);
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          this.change(row, column, (cell) => ({ ...cell, look: this.combine(cell.look, saved) }));
        }
      }
    }
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  /** The width is in points. */
  setColumnWidth(first: number, last: number, width: number): void {
    for (let column = first; column <= last; column += 1) this.columnWidths.set(column, width / POINTS_PER_CHARACTER);
  }

  setRowHeight(first: number, last: number, height: number): void {
    for (let row = first; row <= last; row += 1) this.rowHeights.set(row, height);
  }

  addValidation(validation: SavedValidation): void {
    this.validations.push(validation);
  }

  addCondition(condition: SavedCondition): void {
    this.conditions.push(condition);
  }

  setLink(row: number, column: number, { target, text }: CellLink): void {
    this.change(row, column, ({ formula: _, ...rest }) => ({ ...rest, value: text, link: target }));
  }

  /** The sheet as it is now. */
  sheet(): SavedSheet {
    const { name, rows, merges, columnWidths, rowHeights, frozenRows, showsGridlines, validations, conditions } = this;
    const nothingHidden = { hidden: false, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    const noLooks = { columnLooks: new Map<number, never>(), rowLooks: new Map<number, never>() };
    const sizes = { columnWidths, rowHeights, frozenRows, frozenColumns: 0, showsGridlines };
    const tab = this.tabColor === null ? {} : { tabColor: this.tabColor.slice(1) };
    return { name, rows, merges, ...nothingHidden, ...noLooks, ...sizes, ...tab, validations, conditions, page: null };
  }

  private combine(before: SavedLook | undefined, more: SavedLook): SavedLook {
    return kept(this.combined, before, () => ({ ...before, ...more }));
  }

  private change(row: number, column: number, to: (cell: SavedCell) => SavedCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    cells[column] = to(cells[column] ?? { value: null });
  }
}

/** A look as files keep it: colours are RRGGBB there. */
export function toSaved({ color, fill, line, ...look }: CellLook): SavedLook {
  return {
    ...look,
    ...(color === undefined ? {} : { color: color.slice(1) }),
    ...(fill === undefined ? {} : { fill: fill.slice(1) }),
    ...(line === undefined ? {} : { line: { style: line.style, color: line.color.slice(1) } }),
  };
}

/** Whole numbers between two bounds; anything else but a blank is refused. */
export function numberValidation(area: Area, least: number, most: number): SavedValidation {
  return {
    areas: [area],
    type: 'whole',
    operator: 'between',
    formula1: String(least),
    formula2: String(most),
    allowsBlank: true,
    refusal: 'stop',
  };
}

/** A list to choose from, as files keep it; another entry is allowed after a question. */
export function listValidation(area: Area, source: string): SavedValidation {
  return { areas: [area], type: 'list', formula1: source.replace(/^=/, ''), allowsBlank: true, refusal: 'warning' };
}

/** A look for a formula, as files keep it. */
export function formulaCondition(area: Area, { formula, underline, fill, numberFormat }: FormulaRule): SavedCondition {
  const look = {
    ...(underline === undefined ? {} : { underline: underline === 'double' ? ('double' as const) : true }),
    ...(fill === undefined ? {} : { fill: fill.slice(1) }),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  };
  return { areas: [area], condition: { kind: 'formula', formula }, look, stops: false };
}

/** A look for a text, as files keep it. */
export function textCondition(area: Area, { text, bold, italic, color, fill }: TextRule): SavedCondition {
  const look = toSaved({
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
  });
  return { areas: [area], condition: { kind: 'text', operator: 'equal', text }, look, stops: false };
}
