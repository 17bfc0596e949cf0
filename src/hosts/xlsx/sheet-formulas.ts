/** The formulas of one sheet: shared ones and array formulas are written once and hold for many cells. */
import { parseArea, isOneCell, containsCell } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import { moveFormula } from './move-formula';
import { withoutMarks } from './newer-functions';
import type { Attributes } from './package-parts';

/** Array formulas of several cells that may be open at once; real sheets have a handful. */
const MOST_OPEN_ARRAYS = 100;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface ArrayFormula {
  readonly formula: string;
  readonly area: Area;
}

/** Where an array formula stands, and the cells that it fills. */
export interface ArrayPlace {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** Gives each cell of a sheet its own formula; cells must come row by row, as they stand in the file. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private openArrays: ArrayFormula[] = [];
  /** All array formulas so far. */
  readonly arrays: ArrayPlace[] = [];
  /** The cells that got the formula of an array so far. */
  readonly arrayCells: (readonly [row: number, column: number])[] = [];

  /**
   * The formula of a cell with its equals sign, or undefined when it has none.
   * @param element the attributes of the cell's `f` element and its text, or null when there is no such element
   */
  formulaOf(element: { attributes: Attributes; text: string } | null, row: number, column: number): string | undefined {
    if (element === null) return this.arrayAt(row, column);
    const { t: kind = 'normal', si = '', ref = '' } = element.attributes;
    if (kind === 'dataTable') return undefined;
    if (kind === 'shared' && element.text === '') return this.sharedAt(si, row, column);
    if (element.text === '') return this.arrayAt(row, column);
    const formula = withoutMarks(element.text);
    if (kind === 'shared') this.shared.set(si, { formula, row, column });
    if (kind === 'array') this.openArray(`=${formula}`, parseArea(ref), row, column);
    return `=${formula}`;
  }

  private sharedAt(id: string, row: number, column: number): string | undefined {
    const shared = this.shared.get(id);
    return shared && `=${moveFormula(shared.formula, row - shared.row, column - shared.column)}`;
  }

  private openArray(formula: string, area: Area | null, row: number, column: number): void {
    if (area === null) return;
    this.arrays.push({ row, column, area });
    if (isOneCell(area)) return;
    this.openArrays = this.openArrays.filter((open) => open.area.bottom >= area.top).slice(1 - MOST_OPEN_ARRAYS);
    this.openArrays.push({ formula, area });
  }

  private arrayAt(row: number, column: number): string | undefined {
    for (const { formula, area } of this.openArrays) {
      if (!containsCell(area, row, column)) continue;
      this.arrayCells.push([row, column]);
      return formula;
    }
    return undefined;
  }
}
