/** The formulas of one sheet: shared ones and array formulas are written once and hold for many cells. */
import { parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import { moveFormula } from './move-formula';
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

/** A formula without the marks that newer functions carry in files (`_xlfn.IFNA`) and that no person types. */
export function withoutMarks(formula: string): string {
  return formula.replace(/_xl(?:fn|ws|pm|udf)\./g, '');
}

/** Gives each cell of a sheet its own formula; cells must come row by row, as they stand in the file. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private arrays: ArrayFormula[] = [];

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
    if (kind === 'array') this.openArray(`=${formula}`, parseArea(ref));
    return `=${formula}`;
  }

  private sharedAt(id: string, row: number, column: number): string | undefined {
    const shared = this.shared.get(id);
    return shared && `=${moveFormula(shared.formula, row - shared.row, column - shared.column)}`;
  }

  private openArray(formula: string, area: Area | null): void {
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    this.arrays = this.arrays.filter((open) => open.area.bottom >= area.top).slice(1 - MOST_OPEN_ARRAYS);
    this.arrays.push({ formula, area });
  }

  private arrayAt(row: number, column: number): string | undefined {
    for (const { formula, area } of this.arrays) {
      const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (inside) return formula;
    }
    return undefined;
  }
}
