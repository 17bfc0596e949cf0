/** The cells that formulas name, looked up once. */

/** A part of a formula as Univer keeps it. */
export interface FormulaNode {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly FormulaNode[];
}

/** Univer's numbers for kinds of parts. */
const REFERENCE = 1;
const VALUE = 2;
const OPERATOR = 3;
const FUNCTION = 4;
const UNION = 10;
const PREFIX = 11;
const SUFFIX = 12;

/** Whether what a part of a formula names depends on nothing but its text and on which sheets there are. */
export function isFixed(node: FormulaNode): boolean {
  // `@` and `#` depend on the cell and on what has spilled.
  if (node.nodeType === PREFIX && node.getToken() === '@') return false;
  if (node.nodeType === SUFFIX && node.getToken() === '#') return false;
  if (node.nodeType === REFERENCE || node.nodeType === UNION) return isFixedRange(node);
  return node.getChildren().every(isFixed);
}

/** A range whose ends stand in its text, such as `A1:B9` and `INDEX(A1:A9,1):INDEX(A1:A9,ROWS(A1:A9)-1)`. */
function isFixedRange(node: FormulaNode): boolean {
  const [first, ...others] = node.getChildren();
  // Names in brackets are those of tables and of other workbooks.
  if (node.nodeType === REFERENCE) return !node.getToken().includes('[');
  if (node.nodeType === UNION) return node.getChildren().every(isFixedRange);
  return isFunction(node, 'INDEX') && first !== undefined && isFixedRange(first) && others.every(isFixedNumber);
}

function isFixedNumber(node: FormulaNode): boolean {
  const parts = node.getChildren();
  if (isFunction(node, 'ROWS') || isFunction(node, 'COLUMNS')) return parts.every(isFixedRange);
  return node.nodeType === VALUE || (node.nodeType === OPERATOR && parts.every(isFixedNumber));
}

function isFunction(node: FormulaNode, name: string): boolean {
  return node.nodeType === FUNCTION && node.getToken().trim().toUpperCase() === name;
}

/** What was found, per part of a formula and place that it stands at. */
export class KnownRanges<Found> {
  private found = new WeakMap<FormulaNode, Map<string, Found> | 'varies'>();
  private shape = '';

  /** @param shape which sheets there are and how large they are; with another one nothing is known any more */
  begin(shape: string): void {
    if (shape !== this.shape) this.found = new WeakMap();
    this.shape = shape;
  }

  /** What a part of a formula names from a place; looked up only where it is not known. */
  async of(node: FormulaNode, place: string, lookUp: () => Promise<Found>): Promise<Found> {
    let known = this.found.get(node);
    if (known === undefined) {
      known = isFixed(node) ? new Map() : 'varies';
      this.found.set(node, known);
    }
    if (known === 'varies') return lookUp();
    const before = known.get(place);
    if (before !== undefined) return before;
    const now = await lookUp();
    known.set(place, now);
    return now;
  }
}
