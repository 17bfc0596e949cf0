/** Computes the parts of a formula. */
import { numbersBetween } from '../numbers-between';
import { isOneCell } from '../workbook/address';
import { isCellError, type Area, type CellError, type CellValue, type Place } from '../workbook/workbook';
import {
  areCells,
  compareScalars,
  ErrorValue,
  isMatrix,
  toNumber,
  toText,
  toTruth,
  type Cells,
  type FormulaValue,
  type Matrix,
  type Scalar,
} from './formula-values';
import { matrixFunctions, scalarFunctions, singleArguments, type ScalarFunction } from './native-functions';
import { NotUnderstood, type FormulaNode } from './parse-formula';

/** Reads the value of a cell. */
export type ReadCell = (sheet: string, row: number, column: number) => CellValue;

/** Whole columns hold more cells than a report ever fills. */
const mostCells = 200_000;

const operations: Readonly<Record<string, ScalarFunction>> = {
  '+': (left, right) => toNumber(left!) + toNumber(right!),
  '-': (left, right) => (right === undefined ? -toNumber(left!) : toNumber(left!) - toNumber(right)),
  '*': (left, right) => toNumber(left!) * toNumber(right!),
  '/': (left, right) => {
    const [above, below] = [toNumber(left!), toNumber(right!)];
    if (below === 0) throw new ErrorValue('#DIV/0!');
    return above / below;
  },
  '^': (left, right) => toNumber(left!) ** toNumber(right!),
  '%': (value) => toNumber(value!) / 100,
  '&': (left, right) => toText(left!) + toText(right!),
  '=': (left, right) => compareScalars(left!, right!) === 0,
  '<>': (left, right) => compareScalars(left!, right!) !== 0,
  '<': (left, right) => compareScalars(left!, right!) < 0,
  '>': (left, right) => compareScalars(left!, right!) > 0,
  '<=': (left, right) => compareScalars(left!, right!) <= 0,
  '>=': (left, right) => compareScalars(left!, right!) >= 0,
};

/**
 * The value of a formula that stands in a cell; of several values the first.
 * @throws ErrorValue for an error of Excel; NotUnderstood for what is not computed here
 */
export function computeNode(node: FormulaNode, place: Place, read: ReadCell): Scalar {
  const computer = new Computer(place, read);
  return computer.scalar(computer.compute(node));
}

class Computer {
  constructor(
    private readonly place: Place,
    private readonly read: ReadCell,
  ) {}

  compute(node: FormulaNode): FormulaValue {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'array':
        return node.rows;
      case 'cells':
        return { sheet: node.sheet ?? this.place.sheet, area: node.area };
      case 'operation':
        return node.sign === ':' ? this.range(node.parts) : this.spread(operations[node.sign]!, node.parts);
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  /** The first value of some; an error value is an error. */
  scalar(value: FormulaValue): Scalar {
    const single = this.first(value);
    if (isCellError(single)) throw new ErrorValue(single.error);
    return single;
  }

  private first(value: FormulaValue): Scalar {
    if (areCells(value)) return this.read(value.sheet, value.area.top, value.area.left);
    return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  }

  private matrix(value: FormulaValue): Matrix {
    if (!areCells(value)) return isMatrix(value) ? value : [[value]];
    const { sheet, area } = value;
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    if (rows * columns > mostCells) throw new NotUnderstood(sheet);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.read(sheet, area.top + r, area.left + c)),
    );
  }

  private cells(node: FormulaNode | undefined): Cells {
    const value = node === undefined ? null : this.compute(node);
    if (!areCells(value)) throw new NotUnderstood('cells');
    return value;
  }

  private range(parts: readonly FormulaNode[]): Cells {
    const [from, to] = parts.map((part) => this.cells(part));
    const area: Area = {
      top: Math.min(from!.area.top, to!.area.top),
      left: Math.min(from!.area.left, to!.area.left),
      bottom: Math.max(from!.area.bottom, to!.area.bottom),
      right: Math.max(from!.area.right, to!.area.right),
    };
    return { sheet: from!.sheet, area };
  }

  private number(node: FormulaNode | undefined, absent: number): number {
    return node === undefined || (node.kind === 'value' && node.value === '')
      ? absent
      : toNumber(this.scalar(this.compute(node)));
  }

  /** A function of single values over rectangles: each result beside its operands, errors among them kept. */
  private spread(compute: ScalarFunction, parts: readonly FormulaNode[]): FormulaValue {
    return this.spreadValues(
      compute,
      // Some functions ask whether a value is an error; all others end in it.
      parts.map((part) => keptValue(() => this.compute(part))),
    );
  }

  private spreadValues(compute: ScalarFunction, values: readonly FormulaValue[]): FormulaValue {
    if (!values.some(isWide)) return compute(...values.map((value) => this.first(value)));
    const matrices = values.map((value) => this.matrix(value));
    const rows = Math.max(...matrices.map((matrix) => matrix.length));
    const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        keptValue(() => compute(...matrices.map((matrix) => valueBeside(matrix, r, c)))),
      ),
    );
  }

  private call(name: string, args: readonly FormulaNode[]): FormulaValue {
    const special = this.special(name, args);
    if (special !== undefined) return special;
    const scalar = scalarFunctions[name];
    if (scalar !== undefined) return this.spread(scalar, args);
    const matrix = matrixFunctions[name];
    if (matrix === undefined) throw new NotUnderstood(name);
    const isSingle = singleArguments[name];
    const values = args.map((arg) => this.compute(arg));
    const singles = isSingle === undefined ? [] : values.filter((_, index) => isSingle(index));
    const matrices = values.map((value) => this.matrix(value));
    if (!singles.some(isWide)) return matrix(...matrices);
    return this.spreadValues((...chosen) => {
      let next = 0;
      return matrix(...matrices.map((each, index) => (isSingle!(index) ? [[chosen[next++]!]] : each)));
    }, singles);
  }

  /** The functions that compute only some of their arguments, or ask for the place of cells. */
  private special(name: string, args: readonly FormulaNode[]): FormulaValue | undefined {
    const [first, second, third] = args;
    switch (name) {
      case 'IF': {
        const chosen = toTruth(this.scalar(this.compute(first!))) ? second : third;
        return chosen === undefined ? false : this.compute(chosen);
      }
      case 'IFS': {
        const at = args.findIndex((test, index) => index % 2 === 0 && toTruth(this.scalar(this.compute(test))));
        if (at < 0) throw new ErrorValue('#N/A');
        return this.compute(args[at + 1]!);
      }
      case 'CHOOSE': {
        const chosen = args[Math.floor(this.number(first, 0))];
        if (chosen === undefined || chosen === first) throw new ErrorValue('#VALUE!');
        return this.compute(chosen);
      }
      case 'IFERROR':
      case 'IFNA': {
        const value = keptValue(() => this.compute(first!));
        const isCaught = (each: Scalar): boolean => isCellError(each) && (name === 'IFERROR' || each.error === '#N/A');
        if (isMatrix(value)) {
          // An error in the other argument counts only where it is taken.
          const instead = this.matrix(keptValue(() => this.compute(second!)));
          return value.map((row, r) => row.map((each, c) => (isCaught(each) ? valueBeside(instead, r, c) : each)));
        }
        const single = this.first(value);
        return isCaught(single) ? this.compute(second!) : single;
      }
      case 'ROWS':
      case 'COLUMNS': {
        const { area } = this.cells(first);
        return name === 'ROWS' ? area.bottom - area.top + 1 : area.right - area.left + 1;
      }
      case 'ROW':
      case 'COLUMN': {
        if (first === undefined) return (name === 'ROW' ? this.place.row : this.place.column) + 1;
        const { area } = this.cells(first);
        return name === 'ROW'
          ? numbersBetween(area.top + 1, area.bottom + 1).map((number) => [number])
          : [numbersBetween(area.left + 1, area.right + 1)];
      }
      case 'OFFSET':
        return this.offset(args);
      case 'INDEX':
        return this.index(args);
      case 'NA':
        throw new ErrorValue('#N/A');
      case 'TRUE':
        return true;
      case 'FALSE':
        return false;
      default:
        return undefined;
    }
  }

  private offset([base, down, right, height, width]: readonly FormulaNode[]): Cells {
    const { sheet, area } = this.cells(base);
    const top = area.top + this.number(down, 0);
    const left = area.left + this.number(right, 0);
    const rows = this.number(height, area.bottom - area.top + 1);
    const columns = this.number(width, area.right - area.left + 1);
    if (top < 0 || left < 0 || rows < 1 || columns < 1) throw new ErrorValue('#REF!');
    return { sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } };
  }

  private index([base, row, column]: readonly FormulaNode[]): FormulaValue {
    const value = this.compute(base!);
    const [first, second] = [this.number(row, 0), this.number(column, 0)];
    if (!areCells(value)) {
      const matrix = this.matrix(value);
      const isRow = matrix.length === 1 && column === undefined;
      return (
        matrix[isRow ? 0 : Math.max(first, 1) - 1]?.[isRow ? first - 1 : Math.max(second, 1) - 1] ?? { error: '#REF!' }
      );
    }
    const { sheet, area } = value;
    const isOneRow = area.top === area.bottom && column === undefined;
    const [r, c] = isOneRow ? [0, first] : [first, second];
    const top = r === 0 ? area.top : area.top + r - 1;
    const left = c === 0 ? area.left : area.left + c - 1;
    if (top > area.bottom || left > area.right) throw new ErrorValue('#REF!');
    return { sheet, area: { top, left, bottom: r === 0 ? area.bottom : top, right: c === 0 ? area.right : left } };
  }
}

/** The value of a rectangle at a place of another one; a single value, row or column is beside all of them. */
function valueBeside(matrix: Matrix, r: number, c: number): Scalar {
  const row = matrix[matrix.length === 1 ? 0 : r];
  return row?.[row.length === 1 ? 0 : c] ?? (row === undefined ? { error: '#N/A' } : null);
}

function isWide(value: FormulaValue): boolean {
  return areCells(value) ? !isOneCell(value.area) : isMatrix(value);
}

/** A value, or the error that computing it ends in. */
function keptValue<Value extends FormulaValue>(compute: () => Value): Value | CellError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ErrorValue) return { error: error.code };
    throw error;
  }
}
